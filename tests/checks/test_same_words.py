"""The same words in two quotations."""

from __future__ import annotations

import pytest

from newslint.checks.same_words import find_different, find_repeated
from tests.checks.mending import found, matches

HEAD = "The port is shut\n\n"
FIRST = "“We have no crew that knows the channel in the dark,” Ana Diaz said.\n\n"
MESS = "“It has been a total mess from the first day,” Ana Diaz said.\n\n"


def test_a_quotation_told_twice_is_found_the_second_time() -> None:
    text = HEAD + FIRST + "She said: “We have no crew that knows the channel in the dark.”"
    (match,) = matches(find_repeated, text)

    assert [("“We have no crew that knows the channel in the dark.”", ())] == found(
        find_repeated, text
    )
    assert match.related[0].span.start == text.index("“")


@pytest.mark.parametrize(
    "text",
    [
        HEAD + FIRST + "She has no crew that knows the channel “in the dark”.",
        HEAD + FIRST + "“We have no boat that can go out in the dark,” Luis Reed said.",
        HEAD + FIRST + "“We have no crew that knows the channel in the dark”\n\nAna Diaz",
        HEAD + FIRST.replace("\n\n", " “We have no crew that knows the channel in the dark,” no."),
        FIRST + "She said: “We have no crew that knows the channel in the dark.”",
        HEAD + "It rained.",
    ],
)
def test_other_words_and_quotations_set_apart_are_no_repetition(text: str) -> None:
    assert [] == found(find_repeated, text)


def test_a_remark_in_two_ways_is_found_with_both() -> None:
    text = HEAD + MESS + "It was “a complete mess from the first day,” she told them."
    (match,) = matches(find_different, text)

    assert {"was": "total", "now": "complete"} == match.fields


@pytest.mark.parametrize(
    "text",
    [
        HEAD + MESS + "It was “a total mess from the first day,” she told them.",
        HEAD + MESS + "“It has been a good year for us from June,” she told them.",
        HEAD + "“We told them in May,” Ana Diaz said.\n\n“We told them in June,” Luis Reed said.",
    ],
)
def test_the_same_words_and_other_remarks_are_left(text: str) -> None:
    assert [] == found(find_different, text)
