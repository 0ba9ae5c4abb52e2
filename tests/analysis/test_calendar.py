"""The calendar without a clock."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from newslint.analysis.calendar import (
    day_name,
    day_number,
    days_in,
    is_leap,
    month_number,
    weekday_number,
    weekday_of,
)


def test_weekdays_are_those_of_the_library_for_four_centuries() -> None:
    day = date(1800, 1, 1)
    while day.year < 2200:
        assert day.isoweekday() == weekday_of(day.year, day.month, day.day)
        assert day.toordinal() == day_number(day.year, day.month, day.day)
        day += timedelta(days=17)


def test_leap_years_follow_the_gregorian_rule() -> None:
    years = [year for year in (1900, 2000, 2023, 2024) if is_leap(year)]

    assert [2000, 2024] == years


def test_a_february_of_no_year_has_a_leap_day() -> None:
    assert (29, 28, 29, 30) == (
        days_in(2, None),
        days_in(2, 2023),
        days_in(2, 2024),
        days_in(6, 2024),
    )


@pytest.mark.parametrize(
    ("name", "number"), [("January", 1), ("Sept.", 9), ("DEC", 12), ("Ma", 0), ("Smarch", 0)]
)
def test_a_month_is_known_by_its_first_letters(name: str, number: int) -> None:
    assert number == month_number(name)


@pytest.mark.parametrize(("name", "number"), [("Monday", 1), ("Tues.", 2), ("SUN", 7), ("Day", 0)])
def test_a_weekday_is_known_by_its_first_letters(name: str, number: int) -> None:
    assert number == weekday_number(name)


def test_a_day_is_named_with_its_year_where_there_is_one() -> None:
    assert "4 July 2024" == day_name(2024, 7, 4)
    assert "4 July" == day_name(None, 7, 4)
