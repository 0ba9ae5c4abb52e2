"""Marks that stand for an apostrophe, and those that have a meaning of their own."""

from __future__ import annotations

import pytest

from newslint.checks.apostrophes import apostrophe_gap, wrong_apostrophe
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("We don`t, they´ll, it′s, she‘d.", "We don’t, they’ll, it’s, she’d."),
        ("O`Brien and D´Arcy.", "O’Brien and D’Arcy."),
        ("The ‘90s and rock ‘n’ roll.", "The ’90s and rock ’n’ roll."),
        ("It's don`t.", "It's don't."),
    ],
)
def test_an_apostrophe_is_written_as_the_story_writes_it(wrong: str, right: str) -> None:
    assert right == mended(wrong_apostrophe, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Hawai‘i, O‘ahu, Sa‘d, Ka`ba.",
        "‘90s music is back,’ he said.",
        "The song ‘Twas’ is old; type `ls`.",
        "It is 6′ 2″ high.",
    ],
)
def test_marks_with_a_meaning_are_left_alone(text: str) -> None:
    assert [] == matches(wrong_apostrophe, text)


def test_the_mark_of_a_plural_possessive_is_mended_where_it_stands_alone() -> None:
    assert "The boys’ club" == mended(wrong_apostrophe, "The boys` club")
    assert [] == matches(wrong_apostrophe, "The `ls` and cats` club")


def test_an_apostrophe_touches_the_letters_on_both_sides() -> None:
    text = "The mayor 's plan and the council’ s reply don 't agree."

    assert "The mayor's plan and the council’s reply don't agree." == mended(apostrophe_gap, text)
    assert [] == matches(apostrophe_gap, "The letter 's' is here; the boys’ s was long.")
