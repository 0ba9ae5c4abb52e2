"""Days that no calendar has, and times that no clock shows."""

from __future__ import annotations

import pytest

from newslint.checks.calendar_days import impossible_day, impossible_time
from tests.checks.telling import spotted, told


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("It ends on 31 June.", "There is no 31 June: June has 30 days"),
        ("It ends on June 31.", "There is no 31 June: June has 30 days"),
        (
            "It was on 29 February 2023.",
            "There is no 29 February: February 2023 has 28 days",
        ),
        ("It was on February 30, 2024.", "There is no 30 February: February 2024 has 29 days"),
        ("It was on 2024-13-05.", "There is no month 13"),
        ("It ran from 28 to 31 April.", "There is no 31 April: April has 30 days"),
        ("It ends on Monday, June 31.", "There is no 31 June: June has 30 days"),
    ],
)
def test_a_day_that_its_month_does_not_have_is_found(text: str, evidence: str) -> None:
    assert [evidence] == told(impossible_day, text)


@pytest.mark.parametrize(
    "text",
    [
        "In June 31 people were hurt.",
        "On June 31 people would disagree.",
        "It took 45 May evenings.",
        "It was on 29 February 2024.",
        "We met 31 April Jones fans.",
        "They won 3-0 March 5.",
        "They won 0 May games.",
        "It is file 2024-45-05 or 1024-13-05.",
    ],
)
def test_a_figure_beside_a_month_may_count_something(text: str) -> None:
    assert [] == told(impossible_day, text)


@pytest.mark.parametrize("time", ["10:75", "24:80"])
def test_a_minute_beyond_the_hour_is_found(time: str) -> None:
    assert [time] == spotted(impossible_time, f"It left at {time} and was late.")


def test_an_hour_beyond_the_day_is_found_where_a_time_is_meant() -> None:
    assert ["25:30"] == spotted(impossible_time, "It left about 25:30 GMT.")


@pytest.mark.parametrize(
    "text",
    ["It left at 10:15.", "He scored at 75:10.", "The odds are 10:75.", "See John 3:75 there."],
)
def test_figures_that_tell_no_time_are_left_alone(text: str) -> None:
    assert [] == spotted(impossible_time, text)
