"""Numbers in words with a figure in brackets."""

from __future__ import annotations

import pytest

from newslint.checks.twice_said import number_twice_said
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There were twelve (13) people on board.", "12 is not 13"),
    ],
)
def test_another_figure_in_brackets_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(number_twice_said, text)]


@pytest.mark.parametrize(
    "text",
    [
        "There were twelve (12) people on board.",
        "There were twelve people (13 with the driver) on board.",
        "He has two sons, aged seven (Tom) and three (Paul).",
    ],
)
def test_the_same_figure_and_asides_are_left_alone(text: str) -> None:
    assert [] == matches(number_twice_said, text)
