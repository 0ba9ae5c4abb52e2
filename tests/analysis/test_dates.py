"""Dates in every order and form."""

from __future__ import annotations

import pytest

from newslint.analysis.date import Date, DateKind
from newslint.analysis.dates import read_date
from newslint.model.document import Kind
from tests.making import article


def found(text: str) -> list[tuple[str, DateKind]]:
    here = article(text)
    return [(here.prose[date.span.start : date.span.end], date.kind) for date in here.dates]


def only(text: str) -> Date:
    (date,) = article(text).dates
    return date


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("It fell on 4 July 2024.", 2024, 7, 4),
        ("It fell on July 4, 2024.", 2024, 7, 4),
        ("It fell on July 4 2024.", 2024, 7, 4),
        ("It fell on the 4th of July.", None, 7, 4),
        ("It fell on July 4th.", None, 7, 4),
        ("It fell on 4th July, 2024.", 2024, 7, 4),
        ("It fell on Jan. 5.", None, 1, 5),
        ("It fell on 5 Sept 2019.", 2019, 9, 5),
        ("It fell on 5-May-2019.", 2019, 5, 5),
        ("It fell on JULY 4, 2024.", 2024, 7, 4),
        ("It fell on 2024-07-04.", 2024, 7, 4),
        ("It fell on 23/04/2024.", 2024, 4, 23),
        ("It fell on 04/23/2024.", 2024, 4, 23),
        ("It fell in July 2024.", 2024, 7, None),
        ("It fell in July, 2024.", 2024, 7, None),
        ("It fell in mid-July.", None, 7, None),
        ("It fell in 2024.", 2024, None, None),
        ("It fell in the 1990s.", 1990, None, None),
        ("It fell in the summer of 2019.", 2019, None, None),
    ],
)
def test_a_date_says_its_year_month_and_day(
    text: str, year: int | None, month: int | None, day: int | None
) -> None:
    date = only(text)

    assert (year, month, day) == (date.year, date.month, date.day)


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("It fell on Thursday 4 July.", 4),
        ("It fell on Thursday, July 4.", 4),
        ("It fell on Thursday night, July 4.", 4),
        ("It fell on Thursday the 4th of July.", 4),
        ("It fell on Thursday (July 4).", 4),
        ("It fell on Thurs., July 4.", 4),
        ("It fell on 4 July, a Thursday.", 4),
        ("It fell on July 4, 2024 (Thursday).", 4),
        ("It fell on Sunday.", 7),
    ],
)
def test_a_weekday_belongs_to_its_date(text: str, weekday: int) -> None:
    assert weekday == only(text).weekday


def test_a_bracket_is_closed_within_the_date() -> None:
    assert [("Thursday (July 4)", DateKind.DAY)] == found("It fell on Thursday (July 4).")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It ran from 3 to 9 May.", (3, 9)),
        ("It ran May 3-9, 2020.", (3, 9)),
        ("It ran on 3 and 4 May.", (3, 4)),
        ("It ran on 3rd–4th May.", (3, 4)),
    ],
)
def test_a_range_of_days_has_its_first_and_its_last(text: str, days: tuple[int, int]) -> None:
    date = only(text)

    assert days == (date.day, date.last_day)


@pytest.mark.parametrize(
    "text",
    [
        "You may go. March on. An august body.",
        "They sold 2,019 cars at 2019% for $2019.",
        "Route 1066-b and version 1.2019 and 2019:3.",
    ],
)
def test_words_and_figures_that_are_no_dates_are_left(text: str) -> None:
    assert [] == found(text)


def test_days_that_move_and_figures_read_two_ways_are_kept_apart() -> None:
    assert [
        ("Yesterday", DateKind.RELATIVE),
        ("last week", DateKind.RELATIVE),
        ("4/7/2024", DateKind.NUMERIC),
        ("Monday", DateKind.WEEKDAY),
    ] == found("Yesterday and last week, on 4/7/2024 or on Monday.")


def test_dates_come_in_order_and_none_within_another() -> None:
    texts = [text for text, _ in found("In 2020, on Monday 4 May 2020, in May and (1931–2019).")]

    assert ["2020", "Monday 4 May 2020", "May", "1931", "2019"] == texts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-07-04", 4),
        ("2024-07-04T10:00:00Z", 4),
        ("Thursday, July 4, 2024", 4),
        ("Published on 4 July 2024, 10:15", 4),
    ],
)
def test_front_matter_gives_the_day_of_the_story(text: str, day: int) -> None:
    date = read_date(text)

    assert date
    assert (2024, 7, day) == (date.year, date.month, date.day)


@pytest.mark.parametrize("text", ["", "July 4", "04/07/2024", "2023-02-30", "soon"])
def test_a_day_that_is_not_certain_is_none(text: str) -> None:
    assert read_date(text) is None


def test_a_story_has_the_date_of_its_front_matter_or_of_its_head() -> None:
    matter = article("---\ndate: 2024-07-04\n---\n# A head\n\nThe body is short.\n", Kind.MARKDOWN)
    head = article("Quarry chooses a mayor\n\nFriday, May 7, 2021\n\nThe council met. It voted.")

    assert matter.story_date
    assert (2024, 7, 4) == matter.story_date[2:5]
    assert head.story_date
    assert (2021, 5, 7) == head.story_date[2:5]
    assert article("The council met.").story_date is None


def test_an_impossible_day_has_no_number() -> None:
    date = only("It fell on 31 June 2020.")

    assert not date.is_possible
    assert not date.is_full
    assert 0 == date.number
