"""The future on a day that has passed."""

from __future__ import annotations

import pytest

from newslint.checks.tenses import future_past
from tests.checks.telling import spotted, told

DAY = "2021-05-07"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The council will meet on 2 May.", "5 days before the date of the story"),
        ("The council is due to meet in Leeds on May 6.", "1 day before the date of the story"),
        ("It will be held on 7 May 2020.", "365 days before the date of the story"),
    ],
)
def test_what_is_to_come_cannot_be_over(text: str, days: str) -> None:
    assert [days] == told(future_past, text, date=DAY)


@pytest.mark.parametrize(
    "text",
    [
        "The council will meet on 12 May.",
        "The council will meet on 7 May.",
        "The council will meet on 2 January.",
        "The council met on 2 May and will meet again.",
        "It will judge a man held on 2 May.",
        "The council will meet on Monday.",
        "The council will meet on 31 June.",
    ],
)
def test_what_may_be_to_come_is_left_alone(text: str) -> None:
    assert [] == spotted(future_past, text, date=DAY)


def test_without_a_date_nothing_is_over() -> None:
    assert [] == spotted(future_past, "The council will meet on 2 May 2020.")
