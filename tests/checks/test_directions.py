"""Verbs of change against the figures that they stand before."""

from __future__ import annotations

import pytest

from newslint.checks.directions import direction, multiple
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Arrests rose from 15 to 12 in May.", "15 → 12 is down"),
        ("Sales fell to £75 million from £60 million.", "£60 million → £75 million is up"),
        ("The rate dropped sharply from 4.2% in March to 4.6% in April.", "4.2% → 4.6% is up"),
    ],
)
def test_a_change_the_other_way_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(direction, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Arrests fell from 15 to 12 in May.",
        "The deficit improved from £15 million to £12 million.",
        "The loss rose from £15 million to £12 million.",
        "She rose from 15th to 12th place.",
        "Numbers fell from 15 in Leeds to 12 in York.",
        "Prices fell, and arrests went from 12 to 15.",
    ],
)
def test_a_change_that_may_be_so_is_left_alone(text: str) -> None:
    assert [] == matches(direction, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Complaints doubled from 10 to 30 in a year.", "10 → 30 is 3 times as much"),
        ("The fine was halved to £20 from £80.", "£80 → £20 is 0.25 times as much"),
        ("Her pay has doubled, from £30,000 to £45,000.", "£30,000 → £45,000 is 1.5 times as much"),
        ("Complaints more than trebled from 10 to 27.", "10 → 27 is 2.7 times as much"),
    ],
)
def test_a_multiple_that_the_figures_do_not_make_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(multiple, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Complaints doubled from 10 to 21 in a year.",
        "Complaints nearly doubled from 10 to 18 in a year.",
        "Complaints more than doubled from 10 to 27 in a year.",
        "The fine was halved from £80 to £40.",
        "Complaints doubled, and arrests rose from 10 to 30.",
    ],
)
def test_a_multiple_that_is_nearly_made_is_left_alone(text: str) -> None:
    assert [] == matches(multiple, text)
