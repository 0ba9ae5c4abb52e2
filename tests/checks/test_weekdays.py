"""Weekdays that are not those of their dates."""

from __future__ import annotations

import pytest

from newslint.checks.weekdays import weekday
from tests.checks.mending import mended
from tests.checks.telling import spotted, told


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("It fell on Tuesday 4 July 2024.", "4 July 2024 was a Thursday"),
        ("It fell on Monday, July 4, 2024.", "4 July 2024 was a Thursday"),
        ("It fell on Mon., July 4, 2024.", "4 July 2024 was a Thursday"),
        ("It fell on 4 July 2024, a Friday.", "4 July 2024 was a Thursday"),
        ("It fell on Sunday, April 14, 1912.", ""),
        ("It fell on Monday, April 14, 1912.", "14 April 1912 was a Sunday"),
    ],
)
def test_the_calendar_contradicts_a_weekday(text: str, evidence: str) -> None:
    assert ([evidence] if evidence else []) == told(weekday, text)


def test_the_date_of_the_story_gives_the_year() -> None:
    text = "It fell on Tuesday 4 July."

    assert ["By the story’s date 4 July 2024 is meant, which was a Thursday"] == told(
        weekday, text, date="2024-07-10"
    )
    assert ["By the story’s date 4 July 2024 is meant, which is a Thursday"] == told(
        weekday, text, date="2024-07-01"
    )


def test_the_year_may_be_the_one_before_the_story() -> None:
    assert [] == told(weekday, "It fell on Sunday 31 December.", date="2024-01-03")
    assert ["Monday 31 December"] == spotted(
        weekday, "It fell on Monday 31 December.", date="2024-01-03"
    )


@pytest.mark.parametrize(
    "text",
    [
        "It fell on Tuesday 4 July.",
        "It fell on Tuesday 4 November.",
        "It was told on Tuesday, 29 February.",
    ],
)
def test_a_day_far_from_the_story_may_be_of_any_year(text: str) -> None:
    assert [] == told(weekday, text)
    assert [] == told(weekday, text, date="2023-03-31")


@pytest.mark.parametrize(
    "text",
    [
        "It ran from Friday to Sunday, 5-7 July 2024.",
        "It ran on Monday and Tuesday, June 3 and 4, 2019.",
        "It ran on Monday, Tuesday and Wednesday, June 3, 4 and 5, 2019.",
        "It fell on Tuesday 31 June 2024.",
        "It fell on Friday, September 3, 1752.",
        "So wrote the Sun, July 4, 2024.",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert [] == told(weekday, text)


def test_the_weekday_is_mended_as_it_was_written() -> None:
    assert "On Thu., July 4, 2024." == mended(weekday, "On Mon., July 4, 2024.")
    assert "ON THURSDAY, JULY 4, 2024." == mended(weekday, "ON MONDAY, JULY 4, 2024.")


def test_a_full_date_of_the_story_gives_the_year_of_others() -> None:
    text = "It fell on Thursday 4 July 2024. It was mended on Sunday 6 July."

    assert ["By 4 July 2024 6 July 2024 is meant, which was a Saturday"] == told(weekday, text)


def test_two_dates_without_years_must_be_of_one_year() -> None:
    text = "It fell on Thursday 4 July. It was mended on Sunday 6 July."

    assert ["If 4 July is a Thursday, 6 July is a Saturday"] == told(weekday, text)
    assert [] == told(weekday, "It fell on Thursday 4 July. It was mended on Saturday 6 July.")
    assert [] == told(weekday, "It fell on Thursday 4 July. It was built on Monday 6 May.")
