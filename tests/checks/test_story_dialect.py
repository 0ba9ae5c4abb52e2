"""The spelling of another English: found where a story decides, in no name or speech."""

from __future__ import annotations

import pytest

from newslint.checks.story_dialect import foreign_spelling, ise_and_ize
from tests.checks.mending import found, mended


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The theatre and the harbour were shut. The color was grey.", "color", "colour"),
        ("The center and its neighbors lacked color. The humour was dry.", "humour", "humor"),
        ("A theatre in the grey harbour burned. Armor plates fell.", "Armor", "Armour"),
    ],
)
def test_the_stranger_among_the_spellings_is_found(text: str, wrong: str, right: str) -> None:
    assert [(wrong, (right,))] == found(foreign_spelling, text)
    assert text.replace(wrong, right) == mended(foreign_spelling, text)


@pytest.mark.parametrize(
    "text",
    [
        "The theatre was shut. The color was grey.",
        "The theatre and the harbour of Pearl Harbor were shut.",
        "In Canada, the theatre and the harbour were shut for their color.",
        "The theatre and the harbour were shut. “My color is red,” she said.",
    ],
)
def test_an_undecided_story_a_name_and_speech_are_left_alone(text: str) -> None:
    assert [] == found(foreign_spelling, text)


def test_the_rarer_ending_is_made_like_the_usual_one() -> None:
    text = "They organized it, recognized it and criticised it."

    assert text.replace("criticised", "criticized") == mended(ise_and_ize, text)
