"""Hyphens in ages."""

from __future__ import annotations

import pytest

from newslint.checks.ages_written import age
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("A five year old boy was hurt.", ["five year old"]),
        ("Two 12 year olds and a 20-year old driver came.", ["12 year olds", "20-year old"]),
        ("The deal is only one-month old.", ["one-month old"]),
        ("A one year old girl and a 40 years old house.", ["one year old", "40 years old"]),
        ("The boy, eighteen-years-old, fell.", ["eighteen-years-old"]),
        ("PEACE AT LAST FOR 13 YEAR OLDS", ["13 YEAR OLDS"]),
    ],
)
def test_an_age_is_joined_before_a_noun_and_open_behind_a_verb(text: str, seen: list[str]) -> None:
    assert seen == spotted(age, text)


@pytest.mark.parametrize(
    "text",
    [
        "The boy is five years old.",
        "The girl is one year old.",
        "A five-year-old boy met two 12-year-olds.",
        "A fossil 10 million years old was found.",
        "He told them of gold.",
        "PEACE AT LAST FOR 13-YEAR-OLDS",
    ],
)
def test_an_age_that_is_right_is_left_alone(text: str) -> None:
    assert [] == spotted(age, text)
