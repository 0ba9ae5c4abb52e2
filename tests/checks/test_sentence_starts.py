"""Sentences that begin with a small letter, and small letters behind an abbreviation."""

from __future__ import annotations

import pytest

from newslint.checks.sentence_starts import find_lower
from tests.making import article

LINE = "the talks on the bridge between the two towns by the river failed at dawn"


def found(text: str) -> list[tuple[str, ...]]:
    """The capitals that the check asks for."""
    here = article(text)
    return [match.suggestions for match in find_lower(here, [block.span for block in here.blocks])]


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The talks failed. the army moved.", "The"),
        ("“The talks failed.” he gave no date.", "He"),
        (f"{LINE} and\nso {LINE}.\nthey {LINE}.\n", "They"),
        ("The talks failed. “we will go on,” he said.", "We"),
    ],
)
def test_a_sentence_takes_a_capital(text: str, better: str) -> None:
    assert [(better,)] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The sales rose. iPhone owners paid.",
        "The case was Smith vs. the Crown.",
        "Gale Inc. the parent, at 6 p.m. the same day.",
        "The group etc. they were in.",
        "She waited... the bus did not come.",
        "“Go.” he said, and “Stay.” the mayor added.",
    ],
)
def test_a_stop_that_ends_no_sentence_is_left_alone(text: str) -> None:
    assert [] == found(text)


def test_a_common_word_behind_a_common_word_and_its_stop_is_capitalised() -> None:
    assert 1 == len(found("The talks failed on Friday night. police said so."))
    assert [] == found("The talks failed on Friday night. iPhone sales rose.")


def test_the_one_paragraph_in_small_letters_is_capitalised() -> None:
    first = "The road to the coast was closed on Sunday after rain.\n\n"
    second = "crews worked through the whole night to clear all the mud.\n"

    assert 1 == len(found(first + second))
    assert [] == found(first + second + "\n" + second)
