"""Doubled and odd spaces, and columns and typography that need theirs."""

from __future__ import annotations

import pytest

from newslint.checks.spaces import doubled_spaces, odd_spaces
from tests.checks.mending import matches, mended


def test_a_doubled_space_becomes_one() -> None:
    assert "It rained. It hailed, and it snowed." == mended(
        doubled_spaces, "It rained.  It hailed,   and it snowed."
    )


def test_many_doubled_spaces_are_told_once_and_all_mended() -> None:
    text = "A.  B.  C.  D.  E.  F.  G."
    (match,) = matches(doubled_spaces, text)

    assert "Two spaces where one will do, here and in 5 more places." == match.fields["fault"]
    assert "A. B. C. D. E. F. G." == mended(doubled_spaces, text)


@pytest.mark.parametrize(
    "text",
    ["Leeds     3    1\nHull      2    8", "Leeds  3  1  10", "One.\n    Two.", "One.\u00a0  Two."],
)
def test_columns_and_indents_are_left_alone(text: str) -> None:
    assert [] == matches(doubled_spaces, text)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("It rained.\u00a0 It hailed.", "It rained. It hailed."),
        ("It rained. \u00a0It hailed.", "It rained. It hailed."),
        ("It rained.\u00a0\u00a0It hailed.", "It rained. It hailed."),
        ("It\u2003rained\u2009hard\u3000here.", "It rained hard here."),
    ],
)
def test_an_odd_space_becomes_an_ordinary_one(wrong: str, right: str) -> None:
    assert right == mended(odd_spaces, wrong)


@pytest.mark.parametrize(
    "text",
    ["Some 10\u00a0km, 12\u2009000 and 1\u2007000.", "“‘No\u2009’\u200a” —\u200anever\u2009)."],
)
def test_typography_is_left_alone(text: str) -> None:
    assert [] == matches(odd_spaces, text)
