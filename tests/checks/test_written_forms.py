"""Dates, times and abbreviations in two forms: the rarer is made like the usual one."""

from __future__ import annotations

import pytest

from newslint.checks.written_forms import day_and_month, stops, time_of_day
from tests.checks.mending import found, mended


def test_a_day_is_put_on_the_usual_side_of_its_month() -> None:
    text = "It began on 3 May. It paused on 4 May. It ended on May 9 at noon."

    assert text.replace("May 9", "9 May") == mended(day_and_month, text)


def test_a_year_behind_the_day_leaves_the_order_to_the_writer() -> None:
    text = "It began on 3 May. It paused on 4 May. It ended on May 9, 2024."

    assert text == mended(day_and_month, text)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("From 6pm and 7pm to 10 p.m. in town.", "From 6pm and 7pm to 10pm in town."),
        ("From 6 a.m. and 7 a.m. to 10pm.", "From 6 a.m. and 7 a.m. to 10 p.m."),
        ("From 6 pm and 7 pm to 10pm daily.", "From 6 pm and 7 pm to 10 pm daily."),
    ],
)
def test_times_take_the_form_that_most_have(text: str, better: str) -> None:
    assert better == mended(time_of_day, text)


def test_the_stop_of_a_sentence_is_not_lost() -> None:
    text = "The US left. The US came back. Then it was the U.S. He said so."

    assert ["U.S."] == [word for word, _ in found(stops, text)]
    assert text == mended(stops, text)


def test_dollars_say_whose_they_are_without_stops() -> None:
    assert [] == found(stops, "The U.S. firm made US$5 and the U.S. paid US $6.")
