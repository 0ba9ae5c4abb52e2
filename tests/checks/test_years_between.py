"""Anniversaries and “years ago” that do not fit the story’s date."""

from __future__ import annotations

import pytest

from newslint.checks.years_between import anniversary, years_ago
from tests.checks.telling import spotted, told

DAY = "2021-05-07"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It fell eight years ago, in 2017.", "eight years ago, in 2017"),
        ("It fell 8 years ago in May 2017.", "8 years ago in May 2017"),
        ("It fell in 2011, five years ago.", "2011, five years ago"),
        ("It fell a decade ago, in 2002.", "a decade ago, in 2002"),
        ("It fell two centuries ago, in 1721.", "two centuries ago, in 1721"),
    ],
)
def test_counting_back_must_lead_to_the_year(text: str, words: str) -> None:
    assert [words] == spotted(years_ago, text, date=DAY)


def test_the_evidence_is_the_distance() -> None:
    assert ["From 2017 to 2021, the year of the story, it is 4 years"] == told(
        years_ago, "It fell eight years ago, in 2017.", date=DAY
    )


@pytest.mark.parametrize(
    "text",
    [
        "It fell four years ago, in 2017.",
        "It fell three years ago, in 2017.",
        "It fell nearly ten years ago, in 2017.",
        "It fell 50 years ago, in 1968.",
        "It fell a decade ago, in 2012.",
        "It fell eight years ago. In 2017 it was built again.",
        "It fell some years ago, in 2017.",
    ],
)
def test_what_is_near_enough_is_left_alone(text: str) -> None:
    assert [] == spotted(years_ago, text, date=DAY)


def test_without_a_date_nothing_is_counted() -> None:
    assert [] == spotted(years_ago, "It fell eight years ago, in 2017.")


def test_an_anniversary_must_be_of_the_year_of_the_story() -> None:
    text = "They marked the fifth anniversary of the 2014 fire."

    assert ["2014 and 5 years make 2019, not 2021"] == told(anniversary, text, date=DAY)
    assert [] == told(anniversary, text, date="2019-05-07")
    assert [] == told(anniversary, text, date="2018-12-07")
    assert [] == told(anniversary, text)


def test_an_anniversary_may_be_that_of_its_sentence() -> None:
    assert [] == told(anniversary, "On the 10th anniversary of the 1999 fire, in 2009, it rained.")
    assert ["2012 and 10 years make 2022, not 2023"] == told(
        anniversary, "They marked the 10th anniversary of the 2012 fire in 2023."
    )


def test_an_anniversary_may_be_of_a_day() -> None:
    text = "They marked the fifth anniversary of the May 3, 2014, fire."

    assert ["2014 and 5 years make 2019, not 2021"] == told(anniversary, text, date=DAY)
    assert [] == told(anniversary, "The fifth anniversary of the club. In 2014 it won.", date=DAY)


def test_one_to_come_next_year_is_left_alone() -> None:
    text = "The fifth anniversary of the 2017 fire will be marked next year."

    assert [] == told(anniversary, text, date=DAY)
