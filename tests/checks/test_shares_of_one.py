"""Shares of one whole, and of several."""

from __future__ import annotations

import pytest

from newslint.checks.shares_of_one import shares_exceed_whole
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The result was 61% yes and 45% no.", "61% + 45% = 106%"),
        (
            "Her party won 45 per cent of the vote, his 35 per cent and the Greens 30 per cent.",
            "45 per cent + 35 per cent + 30 per cent = 110%",
        ),
        ("In the poll 58% approve of his work and 47% disapprove.", "58% + 47% = 105%"),
        ("The vote was 55 per cent to 52 per cent.", "55 per cent + 52 per cent = 107%"),
    ],
)
def test_shares_of_more_than_all_are_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(shares_exceed_whole, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The result was 61% yes and 39% no.",
        "Her party won 45 per cent of the vote, his 35 per cent and the Greens 20.4 per cent.",
        "She won 83% of votes in Leeds, 74% in Hull and 71% in York.",
        "Sales rose 60% in May, 45% in June and 30% in July.",
        "Of those asked 61% liked tea and 45% liked coffee.",
        "Support is 48% among men and 61% among women.",
        "The vote was 52% to 48%, with a turnout of 72%.",
    ],
)
def test_shares_that_may_be_of_several_wholes_are_left_alone(text: str) -> None:
    assert [] == matches(shares_exceed_whole, text)
