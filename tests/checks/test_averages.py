"""Averages and rates beside what they are made of."""

from __future__ import annotations

import pytest

from newslint.checks.averages import average, rate
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "There was an average of 3.48 children among the 20 families.",
            "no whole number divided by 20 is 3.48",
        ),
    ],
)
def test_an_average_that_no_total_can_give_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(average, text)]


@pytest.mark.parametrize(
    "text",
    [
        "There was an average of 3.45 children among the 20 families.",
        "There was an average of 3.48 children among the 200 families.",
        "He averaged 3.48 metres in the 20 jumps.",
    ],
)
def test_an_average_that_can_be_is_left_alone(text: str) -> None:
    assert [] == matches(average, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The town of 20,000 had 40 cases, or 50 cases per 100,000.",
            "40 among 20,000 is 200 per 100,000",
        ),
    ],
)
def test_a_rate_that_the_count_does_not_make_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(rate, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The town of 20,000 had 40 cases, or 200 cases per 100,000.",
        "The state had 40 cases, a rate of 50 per 100,000.",
    ],
)
def test_a_rate_that_fits_or_has_no_population_is_left_alone(text: str) -> None:
    assert [] == matches(rate, text)
