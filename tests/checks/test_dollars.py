"""Dollars of countries that have their own."""

from __future__ import annotations

import pytest

from newslint.checks.dollars import which_dollar
from tests.checks.telling import spotted

STORY = (
    "Canada will pay for the bridge in Ottawa. Canadian firms build it for {} for Canada’s army."
)


def test_the_first_bare_sum_is_asked_about() -> None:
    assert ["$40"] == spotted(which_dollar, STORY.format("$40 million, or $2 a day,"))


@pytest.mark.parametrize(
    "sum_told",
    ["C$40 million", "40 million Canadian dollars, not $50 million,", "£40 million", "CAD $40"],
)
def test_a_story_that_says_once_which_are_meant_is_left_alone(sum_told: str) -> None:
    assert [] == spotted(which_dollar, STORY.format(sum_told))


def test_a_country_without_dollars_can_mean_only_one_kind() -> None:
    text = "Norway will pay for the bridge in Oslo. Norwegian firms build it for $40m for Norway."

    assert [] == spotted(which_dollar, text)


def test_a_story_that_plays_in_america_too_is_left_alone() -> None:
    assert [] == spotted(which_dollar, f"{STORY.format('$40 million')} An American firm lost.")
