"""Spaces inside quotation marks."""

from __future__ import annotations

import pytest

from newslint.checks.quotation_padding import quotation_padding
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("“ We will stay,” he said.", "“We will stay,” he said."),
        ("“We will stay, ” he said.", "“We will stay,” he said."),
        ('He called it " a scandal".', 'He called it "a scandal".'),
        ('He called it "a scandal ".', 'He called it "a scandal".'),
        ('" We will stay, " he said.', '"We will stay," he said.'),
    ],
)
def test_marks_stand_close_to_what_they_enclose(text: str, right: str) -> None:
    assert right == mended(quotation_padding, text)


@pytest.mark.parametrize(
    "text",
    [
        'She said "yes" and "no".',
        'He said "yes and no, " and "go.',  # not even in number
        'A 6" pipe and a 5" pipe.',
        'The "A"s and " B"s.',
    ],
)
def test_marks_that_may_turn_either_way_are_left_alone(text: str) -> None:
    assert [] == matches(quotation_padding, text)


def test_the_word_beside_the_space_is_shown() -> None:
    text = "“ We will stay, ” he said."
    shown = [text[match.span.start : match.span.end] for match in matches(quotation_padding, text)]

    assert ["“ We", "stay, ”"] == shown
