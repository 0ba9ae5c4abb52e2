"""Consumption in litres and in miles."""

from __future__ import annotations

import pytest

from newslint.checks.fuel import conversion
from tests.checks.telling import told


def test_a_wrong_conversion_is_told_for_both_gallons() -> None:
    assert ["5L/100km is 47 US or 56 imperial miles to the gallon"] == told(
        conversion, "It needs 5L/100km (35mpg)."
    )


@pytest.mark.parametrize(
    "text",
    [
        "It needs 5L/100km (47mpg).",
        "It needs 5 litres per 100km (56.5 miles per gallon).",
        "It makes 30 mpg (7.8L/100km).",
        "It makes 30 mpg (9.4 l/100 km).",
        "It makes 30 mpg. The other needs 5L/100km.",
    ],
)
def test_either_gallon_will_do(text: str) -> None:
    assert [] == told(conversion, text)


def test_nothing_is_divided_by_nought() -> None:
    assert [] == told(conversion, "It needs 0L/100km (35mpg).")
