"""Suggestions: the words one slip away, the likeliest first."""

from __future__ import annotations

import pytest

from newslint.knowledge.suggestions import Suggestions, cost_of

WORDS = {
    "they": 65,
    "then": 62,
    "government": 53,
    "address": 47,
    "forms": 45,
    "from": 66,
    "form": 53,
}


def suggestions() -> Suggestions:
    return Suggestions.of(WORDS.items())


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("goverment", ["government"]),
        ("adress", ["address"]),
        ("theyy", ["they"]),
        ("fromm", ["from"]),
        ("fom", ["from", "form"]),
        ("council", []),
    ],
)
def test_the_words_one_slip_away_are_found_in_order(wrong: str, right: list[str]) -> None:
    assert right == [suggestion.word for suggestion in suggestions().near(wrong)]


def test_a_word_is_no_suggestion_for_itself() -> None:
    assert "they" not in [suggestion.word for suggestion in suggestions().near("they")]


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        (("adress", "address"), ("sddress", "address")),  # doubling before the first letter
        (("freind", "friend"), ("frienk", "friend")),  # swapped before another letter
        (("definate", "definite"), ("defixite", "definite")),  # a vowel before any letter
        (("nusic", "music"), ("busic", "music")),  # neighbours in sound or on the keyboard
        (("hous", "house"), ("housek", "house")),  # missing before added at the end
    ],
)
def test_the_commoner_slip_costs_less(likelier: tuple[str, str], other: tuple[str, str]) -> None:
    assert cost_of(*likelier) < cost_of(*other)
