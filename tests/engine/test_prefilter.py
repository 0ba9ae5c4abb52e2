"""Which rules are run, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.prefilter import Prefilter
from newslint.matchers.terms import Terms
from newslint.model.block import BlockKind
from newslint.rule import Rule
from tests.making import article, rule

TEXT = "Town hall opens\n\nThe red hall opened.\n\nA blue hall is to follow it.\n"


def looked_at(text: str, *rules: Rule) -> list[list[str]]:
    """The words of the blocks that each rule is to look in."""
    here = article(text)
    found = Prefilter(rules).candidates(here)
    return [[here.prose[start:end] for start, end in where] for _, where in found]


def scoped(one: Rule, *kinds: BlockKind) -> Rule:
    return one._replace(card=one.card._replace(scope=frozenset(kinds)))


@pytest.mark.parametrize(
    ("literals", "expected"),
    [
        (["red"], [["The red hall opened."]]),
        (["red", "blue"], [["The red hall opened.", "A blue hall is to follow it."]]),
        (["opened.\n\na"], [["The red hall opened.", "A blue hall is to follow it."]]),
        (["green"], []),
        ([], [["Town hall opens", "The red hall opened.", "A blue hall is to follow it."]]),
    ],
)
def test_a_rule_looks_where_its_literals_stand(
    literals: list[str], expected: list[list[str]]
) -> None:
    assert expected == looked_at(TEXT, rule(Terms(()), literals=literals))


def test_a_rule_looks_in_blocks_of_its_scope_only() -> None:
    hall = rule(Terms(()), literals=["hall"])

    assert [["Town hall opens"]] == looked_at(TEXT, scoped(hall, BlockKind.HEADLINE))
    assert [] == looked_at(TEXT, scoped(hall, BlockKind.TABLE))


def test_a_rule_without_a_scope_looks_at_everything_at_once() -> None:
    assert [[TEXT]] == looked_at(TEXT, scoped(rule(Terms(()), literals=["hall"])))


def test_two_rules_can_share_a_literal() -> None:
    both = (rule(Terms(()), literals=["red"]), rule(Terms(()), literals=["red", "blue"]))

    assert [1, 2] == [len(where) for where in looked_at(TEXT, *both)]


@given(st.lists(st.sampled_from(["a", "b", "ab", "\n\n", " "]), max_size=12).map("".join))
def test_every_block_with_a_literal_is_looked_at(text: str) -> None:
    here = article(text)
    having = [span for _, span in here.blocks if "ab" in here.folded[span.start : span.end]]
    found = Prefilter([rule(Terms(()), literals=["ab"])]).candidates(here)

    assert having == [span for _, where in found for span in where]
