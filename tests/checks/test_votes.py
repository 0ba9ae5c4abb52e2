"""Votes against who cast them and what came of them."""

from __future__ import annotations

import pytest

from newslint.checks.votes import votes
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The eight-member panel voted 5-4 for it.", "5 + 4 = 9, more than the 8 members"),
        (
            "The court of nine judges ruled 6-4 that it was void.",
            "6 + 4 = 10, more than the 9 members",
        ),
        (
            "On the 15-member council, eight voted in favour, five against and three abstained.",
            "8 + 5 + 3 = 16, more than the 15 members",
        ),
        ("The bill was passed by 60 votes to 40, a majority of 10.", "60 − 40 = 20, not 10"),
        ("The motion was approved by 40 votes to 60.", "“approved” by 40 to 60"),
    ],
)
def test_votes_that_do_not_fit_are_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(votes, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The nine-member panel voted 5-4 for it.",
        "The 100-seat assembly passed it by 52 votes to 40.",
        "The bill was passed by 60 votes to 40, a majority of 20.",
        "The five-man team won 4-3.",
        "The eight-member panel heard that 40 voted for it and 12 against.",
    ],
)
def test_votes_that_fit_and_games_are_left_alone(text: str) -> None:
    assert [] == matches(votes, text)
