"""Paragraphs that break off without a full stop, and what only looks like one."""

from __future__ import annotations

import pytest

from newslint.checks.terminal_stops import find_missing
from newslint.rule import Match
from tests.making import article

BEFORE = "The road to the coast was closed on Sunday after a landslide, the police said."
AFTER = "It was last closed in 2019, when the river rose and took a bridge with it."


def found(*paragraphs: str) -> list[Match]:
    """What the check finds in a text of these paragraphs."""
    here = article("\n\n".join(paragraphs) + "\n")
    return list(find_missing(here, [block.span for block in here.blocks]))


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Crews worked through the night. They hoped to open a lane by noon", "noon."),
        (
            "Crews worked through the night to clear the mud and pulled two cars out of the ditch",
            "ditch.",
        ),
        ("Crews worked all night. Ana Diaz said: “The road is gone”", "gone.”"),
        ("Crews worked through the night. Traffic on the coast fell by 21%", "21%."),
    ],
)
def test_a_stop_is_added_to_a_sentence_among_others(text: str, better: str) -> None:
    matches = found(BEFORE, text, AFTER)

    assert [(better,)] == [match.suggestions for match in matches]


@pytest.mark.parametrize(
    "text",
    [
        "Crews worked through the night. They hoped to open a lane to the",
        "Crews worked through the night. The mayor called it “a great shame”",
    ],
)
def test_no_mark_is_offered_where_more_is_missing_or_style_decides(text: str) -> None:
    assert [()] == [match.edits for match in found(BEFORE, text, AFTER)]


@pytest.mark.parametrize(
    "text",
    [
        "How the road was closed for the third time in as many years after a landslide",
        "A road that leads to the coast",
        "Crews worked through the night. The report is at www.example.org/road",
        "“The road is gone. It will not be missed by anyone in this town.” — Ana Diaz",
        "Crews worked all night. they hoped for rain",
        "Crews worked all night. He gave three reasons:",
    ],
)
def test_what_is_no_sentence_is_left_alone(text: str) -> None:
    assert [] == found(BEFORE, text, AFTER)


def test_the_items_of_a_list_are_left_alone() -> None:
    item = "The bridge had been closed since the spring for repairs to its arches and its piers"

    assert [] == found(BEFORE, "There were reasons:", item, item, item, AFTER)


def test_a_sentence_that_was_broken_by_a_line_end_is_left_alone() -> None:
    text = "Crews worked through the night. They hoped to open a lane by"

    assert [] == found(BEFORE, text, "noon, the police said, and another by the evening.", AFTER)


def test_a_last_paragraph_of_its_own_is_judged_too() -> None:
    text = "Crews worked through the night. They hoped to open a lane by noon"

    assert [("noon.",)] == [match.suggestions for match in found(BEFORE, AFTER, text)]


def test_a_bracket_that_ends_the_sentence_is_followed_by_the_stop() -> None:
    last = "The road was shut. It was the longest closure since it was built (in 1974)"
    (match,) = found("The road to the coast was closed on Sunday.", last)

    assert ("1974).",) == match.suggestions
