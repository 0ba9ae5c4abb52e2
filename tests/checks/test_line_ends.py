"""Spaces and blank lines at the ends of lines and of the file."""

from __future__ import annotations

import pytest

from newslint.checks.line_ends import blank_lines, final_newline, line_start, trailing_space
from newslint.formats import read
from newslint.model.document import Kind
from newslint.model.span import Span
from tests.checks.mending import matches, mended
from tests.making import article


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("One.  \nTwo.\t\n", "One.\nTwo.\n"),
        ("One.\u00a0\n \nTwo.", "One.\n\nTwo."),
        ("One. ", "One."),
    ],
)
def test_spaces_before_a_line_end_go(wrong: str, right: str) -> None:
    assert right == mended(trailing_space, wrong, whole=True)


def test_spaces_at_the_head_of_a_line_stay() -> None:
    assert [] == matches(trailing_space, "  One.\n  Two.\n", whole=True)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("One.\n\n\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\n\n", "One.\n"),
        ("One.\n\nTwo.\n\n", "One.\n\nTwo.\n"),
    ],
)
def test_one_blank_line_is_enough(wrong: str, right: str) -> None:
    assert right == mended(blank_lines, wrong, whole=True)


@pytest.mark.parametrize("text", ["One.\n\nTwo.\n", "\n\n\n", ""])
def test_single_blank_lines_and_empty_files_are_left_alone(text: str) -> None:
    assert [] == matches(blank_lines, text, whole=True)


def test_a_last_line_gets_its_end() -> None:
    assert "One.\n" == mended(final_newline, "One.", whole=True)


@pytest.mark.parametrize("text", ["One.\n", "One.\n\n", "", " "])
def test_a_file_with_its_last_line_ended_is_left_alone(text: str) -> None:
    assert [] == matches(final_newline, text, whole=True)


def test_a_last_line_end_outside_the_prose_counts() -> None:
    here = article("One.\n", Kind.MARKDOWN)
    whole = Span(0, len(read(b"One.\n", Kind.MARKDOWN)[0].prose))

    assert [] == list(final_newline(here, [whole]))


FIRST = "The road to the coast was closed on Sunday after rain.\n\n"
LAST = "It was last closed in the spring of the year before.\n"


def test_one_indented_paragraph_among_others_is_a_slip() -> None:
    right = FIRST + "Crews worked through the night to clear the mud.\n\n" + LAST

    assert right == mended(line_start, right.replace("Crews", "  Crews"), whole=True)
    assert [] == matches(line_start, right, whole=True)


def test_indents_that_are_a_habit_stay() -> None:
    assert [] == matches(line_start, f"  {FIRST}  {FIRST}{LAST}", whole=True)
