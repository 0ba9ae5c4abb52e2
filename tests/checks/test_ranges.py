"""Ranges from high to low."""

from __future__ import annotations

import pytest

from newslint.checks.ranges import range_reversed
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Profit will be between £45 million and £35 million.", "£45 million > £35 million"),
        ("It costs between 40 and 30 euros.", "40 > 30 euros"),
        ("Children aged between 12 and seven took part.", "12 > seven"),
        ("Prices rose by between 7% and 5%.", "7% > 5%"),
        ("It will be between 25C and 18C.", "25C > 18C"),
    ],
)
def test_a_range_from_high_to_low_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(range_reversed, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Profit will be between £35 million and £45 million.",
        "It is open between 10 and 4.",
        "The gap between 40 per cent and 30 per cent is wide.",
        "It will be between minus 5C and minus 9C.",
        "It costs between £900 and £1.2 million.",
        "The choice was between 12 members and nine.",
    ],
)
def test_times_choices_and_frost_are_left_alone(text: str) -> None:
    assert [] == matches(range_reversed, text)


def test_the_figures_change_places_and_units_stay() -> None:
    assert "It costs between 30 and 40 euros." == mended(
        range_reversed, "It costs between 40 and 30 euros."
    )
    assert "It costs between £900 million and £1.2 billion." == mended(
        range_reversed, "It costs between £1.2 billion and £900 million."
    )
