"""Figures of one thing: compared where the story speaks of one event, and nowhere else."""

from __future__ import annotations

import pytest

from newslint.checks.same_figures import lede_and_body, magnitude, same_thing
from newslint.matchers.python import Check
from tests.checks.mending import matches

LEDE = "A bomb on a crowded bus {} in the capital on Friday, the interior ministry said.\n\n"


def told(check: Check, text: str) -> list[tuple[str, str]]:
    """Both figures of each finding."""
    return [(match.fields["here"], match.fields["other"]) for match in matches(check, text)]


def story(killed: str, rest: str) -> str:
    """A lede and one more paragraph."""
    return f"{LEDE.format(killed)}{rest}\n"


@pytest.mark.parametrize(
    ("killed", "rest", "other"),
    [
        ("killed at least 40 people", "The ministry put the death toll at 37.", "death toll at 37"),
        ("killed 40 people", "The death toll was 37, it said.", "death toll was 37"),
        ("left 40 people dead", "The blast killed 37 people on board.", "37 people"),
        ("killed 40 people", "The 37 people killed were on their way home.", "37 people"),
    ],
)
def test_a_lede_that_the_body_contradicts_is_asked_about(
    killed: str, rest: str, other: str
) -> None:
    assert [other] == [pair[1] for pair in told(lede_and_body, story(killed, rest))]


@pytest.mark.parametrize(
    "rest",
    [
        "The ministry put the death toll at 43.",
        "The ministry had put the death toll at 37 earlier in the day.",
        "The death toll later rose to 52.",
        "In 2019 a bomb killed 37 people in the same street.",
        "The attack killed 31 passengers and nine people in the street.",
        "Six of the people killed were children.",
        "The war has killed more than 4,000 people since it began.",
        "A human rights group said 52 people were killed.",
        "“I saw 37 people killed,” one woman said.",
        "At least 60 people were hurt.",
    ],
)
def test_another_time_source_or_part_is_no_contradiction(rest: str) -> None:
    text = story("killed at least 40 people", rest)

    assert [] == told(lede_and_body, text) + told(same_thing, text)


def test_both_places_are_shown() -> None:
    text = story("killed at least 40 people", "The ministry put the death toll at 37.")
    (match,) = matches(lede_and_body, text)

    assert ["37"] == [text[slice(*related.span)] for related in match.related]


def test_a_thing_named_with_the_is_the_one_before() -> None:
    text = "The town won a £4.5 million grant.\n\nThe £5.4 million grant will pay for a bridge.\n"

    assert [("£5.4 million", "£4.5 million")] == told(same_thing, text)


@pytest.mark.parametrize(
    "text",
    [
        "It won a £4.5 million grant and a £5.4 million grant. The £5.4 million grant is new.",
        "The town won a £4.5 million grant. The £5.4 million loan will pay for a bridge.",
        "The town won a £4.5 million grant. The £5.4 million grant of last year was spent.",
    ],
)
def test_two_things_of_a_kind_are_told_apart(text: str) -> None:
    assert [] == told(same_thing, text)


def test_the_same_digits_in_millions_and_billions_are_a_slip() -> None:
    text = "Sales climbed to £1.2 billion.\n\nSales of £1.2 million were helped by a warm August.\n"

    assert [("£1.2 million", "£1.2 billion")] == told(magnitude, text)


@pytest.mark.parametrize(
    "text",
    [
        "Sales climbed to £1.2 billion. Some £1.3 million came from Wales.",
        "The state spends $2 billion on roads. The school in town got $2 million.",
        "It grew from $1.2 million to $1.2 billion.",
        "Sales climbed to £1.2 billion. It sold 1.2 million tins.",
    ],
)
def test_other_digits_and_other_things_are_no_slip(text: str) -> None:
    assert [] == told(magnitude, text)
