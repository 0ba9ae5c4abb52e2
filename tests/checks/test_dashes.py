"""Dashes with a space on one side, and hyphens that hang on purpose."""

from __future__ import annotations

import pytest

from newslint.checks.dashes import one_sided
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("He left -and then came back.", "He left – and then came back."),
        ("He left –and then came back.", "He left – and then came back."),
        ("He left— then came back.", "He left — then came back."),
    ],
)
def test_a_dash_gets_its_other_space(wrong: str, right: str) -> None:
    assert right == mended(one_sided, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Policy-makers and -takers, the suffix -ness.",
        "The pre– and post–war years, the two- to three-year terms.",
        "He left – then—and only then – came back.",
        "He left -then-and came back, aged 3 –or so.",
    ],
)
def test_hanging_hyphens_are_left_alone(text: str) -> None:
    assert [] == matches(one_sided, text)
