"""Symbols of units in a shape that no style has."""

from __future__ import annotations

import pytest

from newslint.checks.unit_symbols import misshapen
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("It is 26 Km off.", "It is 26 km off."),
        ("It weighs 20kgs there.", "It weighs 20kg there."),
        ("It made 40 Km/h there.", "It made 40 km/h there."),
    ],
)
def test_a_capital_or_a_plural_is_taken_off(wrong: str, right: str) -> None:
    assert right == mended(misshapen, wrong)


@pytest.mark.parametrize("text", ["It is 26 km off.", "It weighs 20 lbs.", "Kgs are units."])
def test_other_symbols_are_left_alone(text: str) -> None:
    assert [] == matches(misshapen, text)
