"""Compounds before a noun, open where they should be joined."""

from __future__ import annotations

import pytest

from newslint.checks.compounds import before_noun
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("They have a long term plan.", ["long term"]),
        ("Day to day life went on after a last minute deal.", ["last minute"]),
        ("He made citywide plans and a city wide search.", ["city wide"]),
        ("It was a well known but low lying island.", ["low lying"]),
    ],
)
def test_a_compound_before_a_noun_is_joined(text: str, seen: list[str]) -> None:
    assert seen == spotted(before_noun, text)


@pytest.mark.parametrize(
    "text",
    [
        "In the long term it pays.",
        "They have long held the town.",
        "She is as well known a singer.",
        "He works full time.",
        "He found it easy to use tools.",
        "It cost 3 million dollar notes.",
    ],
)
def test_elsewhere_it_stands_open(text: str) -> None:
    assert [] == spotted(before_noun, text)
