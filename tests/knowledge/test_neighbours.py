"""Words one slip apart."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.knowledge.neighbours import Neighbours, build_neighbours, is_slip

words = st.text(alphabet="abcé", max_size=7)


def slips(word: str) -> set[str]:
    """Every word that one wrong, missing, added or swapped letter makes, the long way."""
    heads = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    missing = {head + tail[1:] for head, tail in heads if tail}
    swapped = {head + tail[1] + tail[0] + tail[2:] for head, tail in heads if len(tail) > 1}
    added = {head + letter + tail for head, tail in heads for letter in "abcé"}
    wrong = {head + letter + tail[1:] for head, tail in heads if tail for letter in "abcé"}
    return (missing | swapped | added | wrong) - {word}


def parted(one: str, other: str) -> bool:
    """Whether the words are one slip apart, the long way; how often a letter stands is one."""
    once = ["".join(letter for letter, _ in groupby(word)) for word in (one, other)]
    return other in slips(one) or (one != other and once[0] == once[1])


@given(words, words)
def test_a_slip_is_one_letter_wrong_missing_added_swapped_or_doubled(one: str, other: str) -> None:
    assert parted(one, other) == is_slip(one, other) == is_slip(other, one)


@given(st.lists(words, max_size=20), words)
def test_no_word_one_slip_away_is_missed(listed: list[str], word: str) -> None:
    near = Neighbours(build_neighbours(enumerate(listed))).near(word)

    assert {n for n, other in enumerate(listed) if parted(word, other)} <= near


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Idib", "Idlib"),
        ("Philipines", "Philippines"),
        ("Bahkmut", "Bakhmut"),
        ("allepo", "aleppo"),
        ("omsk", "tomsk"),
    ],
)
def test_slips_of_the_fingers(wrong: str, right: str) -> None:
    assert is_slip(wrong, right)


@pytest.mark.parametrize(("one", "other"), [("Iran", "Iran"), ("abc", "cba"), ("Homs", "Hama")])
def test_two_slips_are_not_one(one: str, other: str) -> None:
    assert not is_slip(one, other)
