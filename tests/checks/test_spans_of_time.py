"""Durations and the dates they run between."""

from __future__ import annotations

import pytest

from newslint.checks.spans_of_time import duration, reversed_range
from tests.checks.telling import spotted, told


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The three-day fair from 4 to 9 June ended.", "5 or 6 days"),
        ("The three-day fair, from June 4 to June 9, ended.", "5 or 6 days"),
        ("A three-day fair (4-9 June) ended.", "5 or 6 days"),
        ("For three days from 30 May to 4 June it rained.", "5 or 6 days"),
        ("A four-day fair from Monday to Wednesday ended.", "2 or 3 days"),
        ("A two-week fair from 4 to 30 June ended.", "3 or 4 weeks"),
        ("In the six months from April to July it rained.", "3 or 4 months"),
        ("In the six months between November and January it rained.", "2 or 3 months"),
        ("He spent two years, from 2010 to 2015, in jail.", "5 or 6 years"),
        ("A three-month fair from 4 January to 9 August ended.", "7 months"),
    ],
)
def test_a_length_must_be_that_between_its_dates(text: str, length: str) -> None:
    assert [length] == told(duration, text)


@pytest.mark.parametrize(
    "text",
    [
        "The three-day fair from 4 to 6 June ended.",
        "The two-day fair from 4 to 6 June ended.",
        "The six-day fair from 30 May to 4 June ended.",
        "A two-week fair from 4 to 18 June ended.",
        "A week-long fair from 4 to 11 June ended.",
        "In the six months from April to September it rained.",
        "He spent five years, from 2010 to 2015, in jail.",
        "A three-day fair was held, and from 4 to 9 June it rained.",
        "A three-day fair in Leeds. From 4 to 9 June it rained.",
        "The 12-year-old was ill from 4 to 9 June.",
        "A three-day fair which ran in two towns from 4 to 9 June.",
        "A three-day fair from 4 June to 2019.",
        "A three-day fair from Monday to 9 June.",
        "A one-year plan from 4 January to 3 January.",
    ],
)
def test_a_length_of_something_else_is_left_alone(text: str) -> None:
    assert [] == told(duration, text)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("It is shut from 9 May to 3 May.", "3 May comes before 9 May"),
        ("It is shut from 9 to 3 May.", "3 comes before 9"),
        ("It was shut between 2019 and 2015.", "2015 comes before 2019"),
        ("It was shut from June 2019 to May 2019.", "May 2019 comes before June 2019"),
        ("It was shut from 9 May 2019 to 3 May 2018.", "3 May 2018 comes before 9 May 2019"),
        ("It was shut from 9 May to 3 May 2018.", "3 May 2018 comes before 9 May"),
        ("Anna Reed (2019–1931) wrote.", "1931 comes before 2019"),
    ],
)
def test_a_range_must_not_end_before_it_begins(text: str, evidence: str) -> None:
    assert [evidence] == told(reversed_range, text)


@pytest.mark.parametrize(
    "text",
    [
        "It is shut from 3 to 9 May.",
        "It is shut from 9 November to 3 May.",
        "It is shut from November to May.",
        "The hearing was moved from 9 May to 3 May.",
        "They won 2019-1931 there.",
        "It was shut in 2019 and 2015.",
        "It met on 9 and 3 May.",
        "They won 5-4 May 3.",
        "It is shut from 31 June to 3 June.",
        "It is shut from Friday to Monday.",
    ],
)
def test_a_range_that_may_be_meant_is_left_alone(text: str) -> None:
    assert [] == spotted(reversed_range, text)
