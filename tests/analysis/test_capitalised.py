"""Runs of capitalised words."""

from __future__ import annotations

import pytest

from newslint.analysis.capitalised import find_runs
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span
from tests.making import knowledge


def runs(text: str) -> list[str]:
    block = Block(BlockKind.BODY, Span(0, len(text)))
    known = knowledge()
    return [
        text[run.start : run.end]
        for run in find_runs(text, [block], particles=known.classes["particle"], cues=known.cues)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Jane Doe and Ray Lee there.", ["Jane Doe", "Ray Lee"]),
        ("We met Omar al-Bashir in Rabat.", ["Omar al-Bashir", "Rabat"]),
        ("She saw Ludwig van der Berg.", ["Ludwig van der Berg"]),
        ("She read J. K. Rowling.", ["J. K. Rowling"]),
        ("She left the U.S. Senate.", ["U.S. Senate"]),
        ("It is Gen. Lee’s plan.", ["Gen. Lee"]),
        ("It is Conor O’Brien’s plan.", ["Conor O’Brien"]),
        ("So I and I’ll ask Ann.", ["Ann"]),
        ("Ask @Jane or https://Example.com now.", ["Ask"]),
        ("It was in Paris. Police came.", ["Paris", "Police"]),
        ("He has an iPhone.", []),
    ],
)
def test_a_run_holds_what_belongs_together(text: str, expected: list[str]) -> None:
    assert expected == runs(text)


def test_a_run_at_the_head_of_a_sentence_or_quotation_says_so() -> None:
    text = "Troops met Ann Lee. Police said: “Stop Ann Lee.”"
    block = Block(BlockKind.BODY, Span(0, len(text)))
    known = knowledge()
    found = find_runs(text, [block], particles=frozenset(), cues=known.cues)

    assert [True, False, True, True] == [run.opens for run in found]


def test_code_and_bylines_are_not_read() -> None:
    text = "By Jane Doe"
    block = Block(BlockKind.BYLINE, Span(0, len(text)))
    found = find_runs(text, [block], particles=frozenset(), cues=knowledge().cues)

    assert [] == list(found)
