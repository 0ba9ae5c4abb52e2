"""Percentages beside both figures of a change."""

from __future__ import annotations

import pytest

from newslint.checks.changes import percent_change, percentage_points
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sales rose from £60 million to £75 million, an increase of 20 per cent.",
            "£60 million → £75 million is 25%, not 20%",
        ),
        ("The price fell 50% from $12 to $8.", "$12 → $8 is 33%, not 50%"),
        (
            "Profit fell 30% last year, from $80 million to $60 million.",
            "$80 million → $60 million is 25%, not 30%",
        ),
        (
            "Prices climbed to $300,000 from $200,000, up 40%.",
            "$200,000 → $300,000 is 50%, not 40%",
        ),
        (
            "It saw a 12 per cent rise in visitors, from 100,000 to 150,000.",
            "100,000 → 150,000 is 50%, not 12%",
        ),
        (
            "Membership rose from 40 to 50. The 20 per cent increase surprised it.",
            "40 → 50 is 25%, not 20%",
        ),
        (
            "Rents rose from £800 to £1,000 a month, up 20%.",
            "£800 → £1,000 a month is 25%, not 20%",
        ),
    ],
)
def test_a_percentage_that_the_change_does_not_make_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(percent_change, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose from £60 million to £75 million, an increase of 25 per cent.",
        "Sales rose from £1.2m to £1.5m, up 23 per cent.",
        "Sales rose from £60 million to £75 million, while profit was up 20 per cent.",
        "Sales rose from £60 million to £75 million, up 20 per cent in real terms.",
        "Sales rose by more than 20 per cent from £60 million to £75 million.",
        "Sales rose from £60 million to £75 million, and costs fell 20 per cent.",
        "The rate rose from 4 per cent to 6 per cent, a rise of 50 per cent.",
        "Sales rose 5% from January to March.",
    ],
)
def test_a_percentage_that_may_be_right_or_of_something_else_is_left_alone(text: str) -> None:
    assert [] == matches(percent_change, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The rate rose from 4% to 6%, a rise of 2%.", "4% → 6% is 2 percentage points, or 50%"),
        (
            "Turnout fell 10 per cent from 60 per cent to 50 per cent.",
            "60 per cent → 50 per cent is 10 percentage points, or 17%",
        ),
    ],
)
def test_points_that_are_called_per_cent_are_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(percentage_points, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The rate rose from 4% to 6%, a rise of two percentage points.",
        "The rate rose from 4% to 6%, a rise of 50%.",
        "The rate rose from 4% to 6%, and prices by 2%.",
    ],
)
def test_points_and_relative_changes_are_left_alone(text: str) -> None:
    assert [] == matches(percentage_points, text)


def test_the_right_percentage_is_shown_in_the_form_of_the_wrong_one() -> None:
    text = "Sales rose from £60 million to £75 million, an increase of 20 per cent."

    assert text.replace("20", "25") == mended(percent_change, text)


def test_per_cent_becomes_points() -> None:
    assert "The rate rose from 4% to 6%, a rise of 2 percentage points." == mended(
        percentage_points, "The rate rose from 4% to 6%, a rise of 2%."
    )
    assert "The rate rose from 4% to 6%, a 2 percentage point rise." == mended(
        percentage_points, "The rate rose from 4% to 6%, a 2% rise."
    )
