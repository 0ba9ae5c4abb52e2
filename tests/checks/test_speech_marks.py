"""The comma and the stop between a quotation and its speaker."""

from __future__ import annotations

import pytest

from newslint.checks.speech_marks import (
    find_missing_comma,
    find_missing_comma_before,
    find_run_on,
)
from newslint.matchers.python import Check
from tests.making import article


def mended(check: Check, text: str) -> str:
    """The text after the edits of all that was found."""
    here = article(text)
    matches = check(here, [block.span for block in here.blocks])
    for (start, end), better in sorted(
        (edit for one in matches for edit in one.edits), reverse=True
    ):
        text = text[:start] + better + text[end:]
    return text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("“We will go” she said.", "“We will go,” she said."),
        ('It rained. "We will go" said Ana Diaz.', 'It rained. "We will go," said Ana Diaz.'),
        ("“We will go” Ana Diaz told us.", "“We will go,” Ana Diaz told us."),
    ],
)
def test_a_comma_goes_between_quotation_and_speaker(wrong: str, right: str) -> None:
    assert right == mended(find_missing_comma, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "“We will go,” she said. “Will we?” he asked.",
        "The word “genocide” she said twice.",
        "“Hello World” she said was her dog.",
        "“Hello” she said.",
        "“We will go” was all.",
    ],
)
def test_a_quotation_that_is_no_speech_takes_no_comma(text: str) -> None:
    assert text == mended(find_missing_comma, text)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("“We left,” he said, “Then it fell.”", "“We left,” he said. “Then it fell.”"),
        ("“Left?” said Ana Diaz, “The roof fell.”", "“Left?” said Ana Diaz. “The roof fell.”"),
    ],
)
def test_a_new_quoted_sentence_follows_a_full_stop(wrong: str, right: str) -> None:
    assert right == mended(find_run_on, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "“We left,” he said, “then it fell.”",
        "“We left,” he said, “I and my brother.”",
        "“We left,” he said, “The Hague and all.”",
        "“We left” and then, “The roof fell.”",
        "“We left,” in the words of Diaz, “The roof fell.”",
    ],
)
def test_a_quotation_that_goes_on_keeps_its_comma(text: str) -> None:
    assert text == mended(find_run_on, text)


def test_a_comma_parts_he_said_from_a_whole_sentence() -> None:
    right = "Ana Diaz said, “We will go north in the morning.”"

    assert right == mended(find_missing_comma_before, right.replace("said,", "said"))


@pytest.mark.parametrize(
    "text",
    [
        "Ana Diaz said “yes, we go north.”",
        "Ana Diaz said “No.” twice.",
        "They said “The Lord of the Rings and the Tower.” was a film.",
    ],
)
def test_words_and_titles_are_quoted_without_a_comma(text: str) -> None:
    assert text == mended(find_missing_comma_before, text)
