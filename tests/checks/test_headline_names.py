"""People and towns of headlines: in the story, in another form, or not at all."""

from __future__ import annotations

import pytest

from newslint.checks.headline_names import name_not_in_body, place_not_in_body
from tests.checks.mending import matches

LEADER = (
    "Alan Reed resigned on Monday as leader of the city council after a row over parking. "
    "Mr Reed, a former bus driver, had led the council since May, and wrote a book about it."
)
BOMB = (
    "At least ten people were killed on Monday when a bomb went off in a market in Idlib, the "
    "rescue service said. The market in the old part of the city had only just opened again."
)


def named(head: str, body: str) -> list[str]:
    """What is said of the people of the headline."""
    return [match.fields["body"] for match in matches(name_not_in_body, f"# {head}\n\n{body}\n")]


def placed(head: str, body: str) -> list[str]:
    """What is said of the towns of the headline."""
    return [match.fields["body"] for match in matches(place_not_in_body, f"# {head}\n\n{body}\n")]


def test_somebody_with_nearly_the_same_name_is_shown() -> None:
    assert ["the story has “Alan Reed”"] == named("Reid quits as council leader", LEADER)


def test_somebody_whom_the_story_does_not_name_is_found() -> None:
    assert ["the story does not"] == named("Osborne quits as council leader", LEADER)


@pytest.mark.parametrize(
    "head",
    [
        "Reed quits as council leader",
        "Reed’s rivals happy after row",
        "Reedism ends at council",
        "Council leader quits",
        "Council Leader Quits After Long Row",
        "Mr Alan Reed, Council Leader, Quits",
        "British council leader quits in EU row",
    ],
)
def test_people_of_the_story_are_left_alone(head: str) -> None:
    assert [] == named(head, LEADER)


def test_a_short_text_may_have_been_cut_off() -> None:
    assert [] == named("Osborne quits as council leader", "The mayor resigned on Monday.")


def test_what_the_rules_of_spelling_tell_is_not_told_again() -> None:
    body = LEADER.replace("Alan Reed", "Ida Carlsen").replace("Mr Reed", "Carlsen")

    assert [] == named("Minister Karlsen resigns over leak", body)


def test_another_town_of_the_country_is_shown() -> None:
    assert ["the story has “Idlib”"] == placed("Bomb kills ten in Aleppo", BOMB)


@pytest.mark.parametrize(
    "head",
    [
        "Bomb kills ten in Idlib",
        "Bomb kills ten in Syria",
        "Bomb kills ten in Tokyo",  # no other town of Japan that it could be taken for
        "Aleppo rebels deny bombing",
        "Bomb kills ten",
    ],
)
def test_towns_of_the_story_and_larger_places_are_left_alone(head: str) -> None:
    assert [] == placed(head, BOMB)


def test_a_capital_may_be_called_so() -> None:
    body = BOMB.replace("the old part of the city", "the Syrian capital")

    assert [] == placed("Bomb kills ten in Damascus", body)
    assert ["the story has “Idlib”"] == placed("Bomb kills ten in Damascus", BOMB)
