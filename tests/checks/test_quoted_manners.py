"""How quotations stand in their paragraph."""

from __future__ import annotations

import pytest

from newslint.checks.quoted_manners import find_echo, find_scare_quotes, find_two_speakers
from tests.checks.mending import found

YEARS = "“The wall will hold for ten years,” Ana Diaz said."


def test_a_second_speaker_in_a_paragraph_is_found() -> None:
    text = f"{YEARS} “It will not hold one winter,” Luis Reed said."

    assert [("“It will not hold one winter,”", ())] == found(find_two_speakers, text)


@pytest.mark.parametrize(
    "text",
    [
        f"{YEARS}\n\n“It will not hold one winter,” Luis Reed said.",
        f"{YEARS} “We have looked at every stone of it,” she said.",
        f"{YEARS} “We have looked at every stone of it,” Diaz said.",
        f"{YEARS} “No,” Luis Reed said.",
        f"{YEARS} Luis Reed called it “a heap of sand and of water”.",
    ],
)
def test_one_speaker_or_a_few_words_are_left(text: str) -> None:
    assert [] == found(find_two_speakers, text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz said the decision was deeply unfair. “The decision is deeply unfair,” she said.",
        "Ana Diaz found it unfair to fishermen. “It is unfair to fishermen,” she said.",
    ],
)
def test_an_echo_of_the_sentence_before_is_found(text: str) -> None:
    assert 1 == len(found(find_echo, text))


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz said the decision was deeply unfair. “Nobody has asked us,” she said.",
        "She called it “deeply unfair”. “The decision is deeply unfair,” she said.",
        "She said she would go. “I will,” she said.",
        "She loves a quiet sea in winter. “A Quiet Sea in Winter” won a prize.",
        "“The decision is deeply unfair,” she said.",
    ],
)
def test_a_quotation_that_adds_something_is_left(text: str) -> None:
    assert [] == found(find_echo, text)


def test_a_word_held_at_arms_length_is_found() -> None:
    assert [("“reform”", ())] == found(find_scare_quotes, "The “reform” took effect in May.")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz said the “reform” took effect in May.",
        "The word “reform” is not in the law.",
        "They saw “Reform” in May.",
        "The “reform and repair” took effect in May.",
        "The “blorf” took effect in May.",
    ],
)
def test_words_of_somebody_and_words_as_words_are_left(text: str) -> None:
    assert [] == found(find_scare_quotes, text)
