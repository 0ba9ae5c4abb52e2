"""Figures and words that run together, and names and units that are written so."""

from __future__ import annotations

import pytest

from newslint.checks.figures_and_words import figure_and_word, word_and_figure
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("It opened 14new shops.", "It opened 14 new shops."),
        ("It hurt 1,200people and 7villages.", "It hurt 1,200 people and 7 villages."),
        ("It cost 3million pounds.", "It cost 3 million pounds."),
    ],
)
def test_a_figure_is_parted_from_the_word_it_counts(wrong: str, right: str) -> None:
    assert right == mended(figure_and_word, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "It is 20mph, 30min, 3rds, 24hour, 5star and 10fold.",
        "It cost £3million.",
        "They are 4ever 2much for 9others and 1new.",
        "The codes are v2new, BA12new, 12new/old, 12new-build and 3.14new.x.",
        "The 12zzyzx are unknown.",
    ],
)
def test_units_names_and_codes_are_left_alone(text: str) -> None:
    assert "1 new" not in mended(figure_and_word, text)
    assert [] == matches(figure_and_word, text.replace("9others", "9s"))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("It has stood since2019.", "It has stood since 2019."),
        (
            "More than1,200 came in May2020, of£30 each.",
            "More than 1,200 came in May 2020, of £30 each.",
        ),
    ],
)
def test_a_small_word_is_parted_from_its_figure(wrong: str, right: str) -> None:
    assert right == mended(word_and_figure, wrong)


@pytest.mark.parametrize(
    "text",
    ["Covid19, Windows10, Catch22 and mp3.", "@since2019, #in2020, may2020 and the since2019b."],
)
def test_names_that_end_in_a_figure_are_left_alone(text: str) -> None:
    assert [] == matches(word_and_figure, text)
