"""How much better one word fits than another, by parts of speech."""

from __future__ import annotations

from math import inf

import pytest

from newslint.analysis.fitting import gain, gain_between
from newslint.model.span import Span
from tests.making import knowledge


def gained(text: str, wrong: str, right: str) -> float:
    start = text.index(wrong)
    place = Span(start, start + len(wrong))
    return gain(text, Span(0, len(text)), place, right, knowledge().parts)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("They do not thing about it.", "thing", "think"),
        ("He will response in May.", "response", "respond"),
        ("They say its the best.", "its", "it's"),
    ],
)
def test_a_word_of_the_right_kind_fits_better(text: str, wrong: str, right: str) -> None:
    assert gained(text, wrong, right) > 5


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("They do not think about it.", "think", "thing"),
        ("One thing was clear.", "thing", "think"),
        ("It lost its way.", "its", "it's"),
    ],
)
def test_a_word_of_another_kind_fits_worse(text: str, right: str, wrong: str) -> None:
    assert gained(text, right, wrong) < 0


def test_the_nearest_words_tell_most_of_it() -> None:
    parts = knowledge().parts

    assert gain_between("not", "thing", "think", "about", parts) > 5
    assert gain_between("", "thing", "think", "about", parts) < inf
    assert inf == gain_between("", "thing", "think", "", parts)
