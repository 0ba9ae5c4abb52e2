"""Two ages of one person: found by the surname, and not between relatives or years."""

from __future__ import annotations

import pytest

from newslint.checks.ages_of_people import two_ages
from tests.checks.mending import found


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ana Diaz, 41, won. A friend of 43-year-old Diaz wept.", "43"),
        ("The 19-year-old sailor Ana Diaz won. Ana Diaz (20) will sail on.", "20"),
        ("Ana Diaz, aged 41, won. The 44-year-old driver Ana Diaz left.", "44"),
    ],
)
def test_the_later_age_is_found(text: str, age: str) -> None:
    assert [(age, ())] == found(two_ages, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz, 41, won. Her sister Eva Diaz, 43, wept.",
        "Ana Diaz, 41, and Eva Diaz, 43, won. A friend of 43-year-old Diaz wept.",
        "Ana Diaz, 41, won. In 2015 the 32-year-old Ana Diaz lost.",
        "On May 3, 12 men met. On May 4, 15 men met.",
    ],
)
def test_relatives_other_years_and_dates_are_left_alone(text: str) -> None:
    assert [] == found(two_ages, text)
