"""Quotations within quotations that have the same marks."""

from __future__ import annotations

import pytest

from newslint.checks.nested_marks import find_same_marks
from tests.checks.mending import mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("“He said “go” and ran,” she said.", "“He said ‘go’ and ran,” she said."),
        ("She said: “He wrote “no” and “yes”.”", "She said: “He wrote ‘no’ and ‘yes’.”"),
    ],
)
def test_the_inner_marks_become_the_other_ones(wrong: str, right: str) -> None:
    assert right == mended(find_same_marks, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "“He said ‘go’ and ran,” she said.",
        "‘He said “go” and ran,’ she said.",
        "“Go,” she said. “Now.”",
        "““Go””",
        "“He said “go and ran,” she said.",
        'She said: "He wrote "no" and left."',
    ],
)
def test_other_marks_and_doubtful_ones_are_left(text: str) -> None:
    assert text == mended(find_same_marks, text)
