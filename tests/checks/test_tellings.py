"""The tense of verbs of speech, and pronouns that may stand for either of two."""

from __future__ import annotations

import pytest

from newslint.checks.tellings import find_mixed_tense, find_unclear_pronoun
from tests.checks.mending import found, matches


def test_the_rarer_tense_of_a_source_is_found() -> None:
    text = "Ana Diaz said it was shut. Diaz said it was old. Diaz says it will open."

    assert [("says", ())] == found(find_mixed_tense, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz said it was shut. Luis Reed says it will open.",
        "Ana Diaz said it was shut. Diaz said it was old.",
        "Ana Diaz said: “My mother says no.”",
    ],
)
def test_one_tense_for_each_source_is_left(text: str) -> None:
    assert [] == found(find_mixed_tense, text)


def test_a_pronoun_behind_two_names_is_found() -> None:
    text = "Peter Reed met Paul Diaz at the port. “We will rebuild it,” he said."
    (match,) = matches(find_unclear_pronoun, text)

    assert {"first": "Peter Reed", "second": "Paul Diaz"} == match.fields


@pytest.mark.parametrize(
    "text",
    [
        "Peter Reed met the mayor at the port. “We will rebuild it,” he said.",
        "Peter Reed told Paul Diaz to go. “We will rebuild it,” he said.",
        "Peter Reed met Paul Diaz. He said they would rebuild it.",
        "“We will rebuild it,” he said.",
    ],
)
def test_a_pronoun_with_one_name_near_or_without_speech_is_left(text: str) -> None:
    assert [] == found(find_unclear_pronoun, text)
