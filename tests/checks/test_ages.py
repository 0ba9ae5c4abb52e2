"""Ages that the dates of birth and death rule out."""

from __future__ import annotations

import pytest

from newslint.checks.ages import age_at_death, present_age
from tests.checks.telling import spotted, told

DAY = "2021-05-07"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Reed, 52, who was born in 1985, won.",
        "Anna Reed, aged 52, was born in 1985.",
        "Anna Reed (52), born in 1985, won.",
        "The 52-year-old teacher, who was born in 1985, won.",
        "Anna Reed was born in Leeds in 1985 and is now 52.",
        "Anna Reed, 52, who was born in Leeds in 1985, won.",
    ],
)
def test_an_age_of_today_must_fit_the_birth_year(text: str) -> None:
    assert ["Someone born in 1985 is 35 or 36 in 2021, not 52"] == told(present_age, text, date=DAY)


@pytest.mark.parametrize("age", [35, 36])
def test_before_and_behind_the_birthday_the_age_differs(age: int) -> None:
    assert [] == told(present_age, f"Anna Reed, {age}, who was born in 1985, won.", date=DAY)


def test_a_full_birth_date_leaves_one_age() -> None:
    right = "Anna Reed, 35, who was born on 3 October 1985, won."
    wrong = "Anna Reed, 36, who was born on 3 October 1985, won."

    assert [] == told(present_age, right, date=DAY)
    assert ["Someone born in 1985 is 35 in 2021, not 36"] == told(present_age, wrong, date=DAY)


def test_a_birthday_of_these_days_leaves_two() -> None:
    for age in (35, 36):
        text = f"Anna Reed, {age}, who was born on 3 May 1985, won."

        assert [] == told(present_age, text, date=DAY)


def test_without_a_date_only_what_lies_ahead_is_wrong() -> None:
    assert ["Someone born in 1985 will be 52 in 2037"] == told(
        present_age, "Anna Reed, 52, who was born in 1985, won."
    )
    assert [] == told(present_age, "Anna Reed, 52, who was born in 1950, won.")


@pytest.mark.parametrize(
    "text",
    [
        "Anna Reed, 52, was born in Leeds and came here in 1999.",
        "Anna Reed was born in 1985; her son is 12.",
        "At 52, she met a man born in 1985.",
        "The hall, 520, who was born in 1985.",
    ],
)
def test_the_age_of_another_is_left_alone(text: str) -> None:
    assert [] == told(present_age, text, date=DAY)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Anna Reed (1931–2019), aged 78, wrote.", "87 or 88, not 78"),
        ("Anna Reed (born 1931, died 2019), aged 78, wrote.", "87 or 88, not 78"),
        ("Anna Reed (1931-2019) died at the age of 90.", "87 or 88, not 90"),
        ("Anna Reed was born in 1931 and died in 2019 aged 78.", "87 or 88, not 78"),
        ("Born in Leeds in 1931, she died at the age of 78 in 2019.", "87 or 88, not 78"),
        ("Anna Reed (3 May 1931 – 4 June 2019) died aged 87.", "88, not 87"),
    ],
)
def test_an_age_at_death_must_fit_the_life(text: str, ages: str) -> None:
    assert [f"From 1931 to 2019 one comes to be {ages}"] == told(age_at_death, text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Reed (1931–2019), aged 87, wrote.",
        "Anna Reed (1931–2019) joined the navy aged 18.",
        "The war (1931–2019) was over.",
        "Anna Reed was born in 1931 and died in 2019 aged 87.",
        "Born in 1931, she married in 1950 and died in 2019 aged 18.",
        "Born in 1931, she wept when her son died.",
    ],
)
def test_another_age_in_a_life_is_left_alone(text: str) -> None:
    assert [] == spotted(age_at_death, text)
