"""Whole numbers in words or figures."""

from __future__ import annotations

import pytest

from newslint.checks.counts import count_of
from tests.making import knowledge


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a", 1),
        ("Three", 3),
        ("twenty-five", 25),
        ("twenty-fifth", 25),
        ("10th", 10),
        ("1066", 1066),
        ("tenth", 10),
        ("two-hand", None),
        ("three-five", None),
        ("many", None),
        ("million", None),
    ],
)
def test_a_number_is_read(text: str, number: int | None) -> None:
    assert number == count_of(text, knowledge())
