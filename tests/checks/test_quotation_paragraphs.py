"""Quotations of several paragraphs."""

from __future__ import annotations

import pytest

from newslint.checks.quotation_paragraphs import find_not_reopened
from tests.checks.mending import found, mended

HEAD = "Floods closed the port\n\n"
FIRST = "She was on the stairs. “I heard it before I saw it.\n\n"


def test_the_mark_is_put_before_the_paragraph_that_goes_on() -> None:
    wrong = f"{HEAD}{FIRST}I carried the children up,” she said."
    right = f"{HEAD}{FIRST}“I carried the children up,” she said."

    assert right == mended(find_not_reopened, wrong)


def test_each_paragraph_between_gets_its_mark() -> None:
    text = f"{HEAD}{FIRST}Then it was dark.\n\nWe carried the children up,” she said."

    assert [("Then", ("“Then",)), ("We", ("“We",))] == found(find_not_reopened, text)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{FIRST}“I carried the children up,” she said.",
        f"{HEAD}{FIRST}She carried the children up.",
        f"{HEAD}{FIRST}Ana Diaz”",
        f"{HEAD}She was “quick on the\n\nstairs and so were we,” he said.",
        HEAD + FIRST + "It rained.\n\n" * 5 + "We carried the children up,” she said.",
    ],
)
def test_marks_that_stand_or_are_lost_elsewhere_are_left(text: str) -> None:
    assert [] == found(find_not_reopened, text)
