"""Determiners and nouns of different numbers."""

from __future__ import annotations

import pytest

from newslint.checks.noun_numbers import plural_after_singular, singular_after_plural
from newslint.matchers.python import Check
from tests.making import places_seen


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("They saw a soldiers near the gate.", "a soldiers"),
        ("This children were afraid.", "This children"),
        ("He asked each mayors to come.", "each mayors"),
    ],
)
def test_a_plural_after_a_singular_determiner_is_found(text: str, pair: str) -> None:
    assert [pair] == places_seen(plural_after_singular, text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The fire hurt three soldier in the town.", "three soldier"),
        ("Several policeman were hurt.", "Several policeman"),
    ],
)
def test_a_singular_after_a_number_is_found(text: str, pair: str) -> None:
    assert [pair] == places_seen(singular_after_plural, text)


@pytest.mark.parametrize("check", [plural_after_singular, singular_after_plural])
@pytest.mark.parametrize(
    "text",
    [
        "He drives a sports car and sells arms to this weapons expert.",
        "It is a series of two aircraft and three sheep.",
        "It was a three man crew of five police officers.",
        "One of the two president candidates left.",
        "Every two weeks she comes, now a days too.",
        "The Two Soldier Inn is closed.",
        "They came in two.",
    ],
)
def test_what_agrees_is_left_alone(check: Check, text: str) -> None:
    assert [] == places_seen(check, text)
