"""What each rule about claims takes up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from newslint.analysis.article import Article
from newslint.checks import allegations, bare_claims
from newslint.model.span import Span
from newslint.rule import Match
from tests.making import article

Check = Callable[[Article, Sequence[Span]], Iterator[Match]]
TEXT = "\n\n".join(
    [
        "It rained all night in the valley and beyond.",
        "Floods killed 14 people.",
        "Two soldiers robbed a shopkeeper.",
        "The rebels broke the ceasefire.",
        "They shelled the mill because they hated the miller.",
        "It is the best-run hotel in the country.",
        "The fair was unprecedented.",
        "The road will cut costs.",
        "Some 40 per cent of the houses are empty.",
        "He allegedly sold the ring.",
        "He reportedly lives abroad.",
    ]
)


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        (bare_claims.find_unattributed, ["killed 14 people", "robbed a"]),
        (bare_claims.find_blame, ["broke the ceasefire"]),
        (bare_claims.find_motives, ["because they hated"]),
        (bare_claims.find_superlatives, ["best-run hotel in the country"]),
        (bare_claims.find_firsts, ["unprecedented"]),
        (bare_claims.find_forecasts, ["will cut"]),
        (bare_claims.find_figures, ["40 per cent"]),
        (allegations.find_alleged, ["allegedly"]),
        (allegations.find_reported, ["reportedly"]),
    ],
)
def test_a_check_finds_its_claims_within_where_it_looks(check: Check, expected: list[str]) -> None:
    found = article(TEXT)
    blocks = [block.span for block in found.blocks]
    texts = [TEXT[match.span.start : match.span.end] for match in check(found, blocks)]

    assert expected == texts
    assert [] == [*check(found, blocks[:1])]


def test_a_charge_says_who_alleges() -> None:
    found = article("He was charged with theft.\n\nHe was indicted in May. He allegedly sold it.")

    assert [] == [*allegations.find_alleged(found, [block.span for block in found.blocks])]


def test_a_court_anywhere_accuses() -> None:
    found = article("A jury met on Friday.\n\nThe treasurer is accused of taking bribes.")

    assert [] == [*allegations.find_alleged(found, [block.span for block in found.blocks])]
