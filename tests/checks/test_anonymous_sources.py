"""Sources without a name, and stories that have only one source."""

from __future__ import annotations

import pytest

from newslint.checks.anonymous_sources import find_anonymous, find_single_source
from tests.checks.mending import found, matches


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("A senior official said the port was shut.", "A senior official"),
        ("The port was shut, two diplomats said.", "two diplomats"),
        ("A source told reporters that the port was shut.", "A source"),
    ],
)
def test_an_official_without_a_name_is_found(text: str, part: str) -> None:
    assert [(part, ())] == found(find_anonymous, text)


@pytest.mark.parametrize(
    "text",
    [
        "A senior official, Ana Diaz, said the port was shut.",
        "Ana Diaz, an official, said the port was shut.",
        "An official said on condition of anonymity that the port was shut.",
        "An official, who was not authorised to speak, said the port was shut.",
        "Officials said the port was shut.",
        "The official said the port was shut.",
        "A resident said the port was shut.",
        "A port official was hurt.",
        "Ana Diaz, an official, told the council that the port was shut.",
        "Ana Diaz, an official at the port, said the gates were shut.",
    ],
)
def test_who_is_named_or_has_a_reason_or_no_office_is_left(text: str) -> None:
    assert [] == found(find_anonymous, text)


def story(*speakers: str) -> str:
    """A long enough story in which these people speak in turn."""
    filler = (
        "The wall that keeps the sea from the quay has cracked in two places, and the ferry sails "
        "from the old pier on the other side of the bay until the storms are over and the stones "
        "have been put back."
    )
    told = [f"{who} said the gates were shut for the winter. {filler}" for who in speakers]
    return "\n\n".join(told)


def test_a_long_story_of_one_voice_is_found() -> None:
    text = story("Ana Diaz", "Diaz", "Diaz", "Diaz", "Diaz", "Diaz")
    (match,) = matches(find_single_source, text)

    assert [("Ana Diaz", ())] == found(find_single_source, text)
    assert "6" == match.fields["number"]


@pytest.mark.parametrize(
    "text",
    [
        story("Ana Diaz", "Diaz", "Diaz", "Diaz", "Diaz", "The council"),
        story("Ana Diaz", "Diaz", "Diaz", "She", "She", "The council"),
        story(*["He"] * 6),
        "Q: Who shut the gates?\n\nA: " + story(*["Ana Diaz"] * 6),
        story(*["Ana Diaz"] * 6) + "\n\n" + "The stones are old. " * 300,
        story("Ana Diaz", "Diaz"),
        "Ana Diaz said it was shut. " * 7,
    ],
)
def test_a_story_of_two_voices_or_few_words_is_left(text: str) -> None:
    assert [] == found(find_single_source, text)
