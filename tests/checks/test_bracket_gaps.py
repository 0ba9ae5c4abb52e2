"""Spaces inside brackets and outside, and brackets that are part of a word."""

from __future__ import annotations

import pytest

from newslint.checks.bracket_gaps import bracket_gaps
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Ana Smith( 34 )said so.", "Ana Smith (34) said so."),
        ("Ana Smith ( 34), of Leeds.", "Ana Smith (34), of Leeds."),
        ("Ana Smith(34) said so.", "Ana Smith (34) said so."),
        ("The bank (HSBC)said so.", "The bank (HSBC) said so."),
        ("The price(£30)rose.", "The price (£30) rose."),
        ("The deal (worth a lot )was done.", "The deal (worth a lot) was done."),
    ],
)
def test_a_bracket_is_close_inside_and_apart_outside(wrong: str, right: str) -> None:
    assert right == mended(bracket_gaps, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "The person(s) named in 501(c)(3) or s.12(3)(b).",
        "Ca(OH)2, Fe(III)oxide, CH(CHO)2 and f(x).",
        "She smiled :( and he laughed :) and (so) did I.",
        "Tick ( ) or (x).",
        "A (re)building, (s)he, him(her) and (un)happy.",
        "The child(s of the house) and section(12).",
    ],
)
def test_brackets_that_belong_to_a_word_are_left_alone(text: str) -> None:
    assert [] == matches(bracket_gaps, text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The European Union(EU) met.", "The European Union (EU) met."),
        ("The utility (PG&E)began work.", "The utility (PG&E) began work."),
        ("The police (Florida)and the fire crews.", "The police (Florida) and the fire crews."),
    ],
)
def test_short_names_and_places_stand_apart(text: str, right: str) -> None:
    assert right == mended(bracket_gaps, text)
