"""Events and their dates: causes that come too late, and one event on two days."""

from __future__ import annotations

import pytest

from newslint.checks.event_dates import effect_first, two_dates
from tests.checks.telling import spotted, told


def test_what_follows_cannot_come_first() -> None:
    text = "She was arrested on 6 May for an attack on 9 May, police said."

    assert ["9 May comes after 6 May"] == told(effect_first, text)
    assert ["6 May for an attack on 9 May"] == spotted(effect_first, text)


@pytest.mark.parametrize(
    "text",
    [
        "He resigned on May 6, 2021, after the vote on May 9, 2021.",
        "He was jailed at last on 6 May, following a riot on 9 May.",
        "He died on 3 May in a clinic in Hull, following a crash on 5 May.",
        "The mill burnt down on 3 May, shortly after the storm of 5 May.",
        "They left on 28 April after the storm on 2 May.",
    ],
)
def test_later_causes_are_found(text: str) -> None:
    assert 1 == len(told(effect_first, text))


@pytest.mark.parametrize(
    "text",
    [
        "He was arrested on 9 May for an attack on 6 May.",
        "He was arrested on 6 May for an attack on 9 May last year.",
        "He was arrested on 6 May, 2021, for an attack on 9 May.",
        "He was arrested on 2 January for an attack on 30 December.",
        "He was chosen on 6 May for the race on 9 May.",
        "They agreed on 6 May to meet after the vote on 9 May.",
        "The road is closed on 6 May until after the vote on 9 May.",
        "He voted on 6 May. After that came the storm on 9 May.",
        "He was arrested on 31 June for an attack on 1 July.",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert [] == told(effect_first, text)


FIRST = "The 3 May blast killed six people at the mill. Repairs took weeks.\n\n"


def test_one_event_on_two_days_is_found_where_it_comes_second() -> None:
    assert ["4 May"] == spotted(two_dates, f"{FIRST}Four were hurt in the blast on 4 May.")
    assert ["Tuesday"] == spotted(
        two_dates, "Six died in the crash on Monday. It rained.\n\nTuesday’s deadly crash was one."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Four were hurt in the blast on 3 May.",
        "Four were hurt in another blast on 4 May.",
        "Four were hurt in the blast on 4 May. Such blasts are rare.",
        "Four were hurt in the blast on 4 August.",
        "Four were hurt in the blast on 4 May, 2019.",
        "Four were hurt in the fire on 4 May.",
        "A blast on 4 May hurt four.",
        "Four were hurt in the blast on 4 May, and two in the blast on 5 May.",
    ],
)
def test_two_events_are_left_alone(text: str) -> None:
    assert [] == spotted(two_dates, FIRST + text)


def test_two_days_in_one_sentence_are_told_apart_by_the_writer() -> None:
    text = "The 3 May blast killed six people, and the blast on 4 May killed two."

    assert [] == spotted(two_dates, text)
