"""Commas between subject and verb, and appositions left open."""

from __future__ import annotations

import pytest

from newslint.checks.stray_commas import between_subject_and_verb, open_apposition
from tests.making import places_seen


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The growing violence in the province, has shut the roads.", "province, has"),
        ("The men of the town, were taken away.", "town, were"),
    ],
)
def test_a_comma_behind_the_subject_is_found(text: str, place: str) -> None:
    assert [place] == places_seen(between_subject_and_verb, text)


@pytest.mark.parametrize(
    "text",
    [
        "The violence in Mosul, Iraq, has shut the roads.",
        "The following day, was it cold?",
        "In the north, was the answer.",
        "However, has anybody seen it?",
        "The mayor, is he said to be, left.",
        "The mayor resigned, was his answer.",
    ],
)
def test_other_commas_before_verbs_are_left_alone(text: str) -> None:
    assert [] == places_seen(between_subject_and_verb, text)


def test_an_open_apposition_is_found() -> None:
    text = "Jane Roe, the company’s finance director said it would appeal."

    assert ["director said"] == places_seen(open_apposition, text)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe, the company’s finance director, said it would appeal.",
        "Jane Roe, her lawyer said on Monday, was not at home.",
        "In March, a Turkish director said it was over.",
        "At Home, the director said it was over.",
        "Jane Roe, who is the director said to be ill, left.",
        "Jane Roe, the fire said a lot about it.",
    ],
)
def test_what_is_no_open_apposition_is_left_alone(text: str) -> None:
    assert [] == places_seen(open_apposition, text)
