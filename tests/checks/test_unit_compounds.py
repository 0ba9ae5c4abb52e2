"""Numbers and units before a noun."""

from __future__ import annotations

import pytest

from newslint.checks.unit_compounds import open_unit, plural_unit
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("After a three day hearing he left.", ["three day"]),
        ("It is a 300 page report on a 10 mile march.", ["10 mile", "300 page"]),
        ("A two mile long queue stood there.", ["two mile long"]),
        ("It needs a two or three week wait.", ["two or three week"]),
        ("They got five year sentences.", ["five year"]),
    ],
)
def test_a_number_and_a_unit_before_a_noun_are_joined(text: str, seen: list[str]) -> None:
    assert seen == sorted(spotted(open_unit, text))


@pytest.mark.parametrize(
    "text",
    [
        "The Group 7 match was lost.",
        "They opened two day centres.",
        "In the 2019 year book he is named.",
        "He won the 100 metre freestyle.",
        "One day he will win.",
        "She drove at 60 mile per hour.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert [] == spotted(open_unit, text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("She began a three-days visit.", ["three-days"]),
        ("He got a five years sentence.", ["five years"]),
        ("They built a six-feet wall.", ["six-feet"]),
        ("Five years prison is no shock.", []),
        ("They had three days’ leave.", []),
    ],
)
def test_a_unit_before_a_noun_is_in_the_singular(text: str, seen: list[str]) -> None:
    assert seen == spotted(plural_unit, text)
