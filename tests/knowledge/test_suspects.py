"""Which words are doubted, and why."""

from __future__ import annotations

import pytest

from newslint.knowledge.suspects import Doubt, Suspect, lost_capital
from tests.making import knowledge


def among(*words: str) -> dict[str, Suspect]:
    """The suspects among the words."""
    known, vocabulary = knowledge(), frozenset(words)
    return known.suspects.among(vocabulary, known.lexicon.unlisted(vocabulary))


def doubts(*words: str) -> dict[str, Doubt]:
    """The suspects among the words, and why each is one."""
    return {word: suspect.doubt for word, suspect in among(*words).items()}


def test_a_word_that_nobody_knows_is_doubted_where_a_name_is_near() -> None:
    assert {"Damscus": Doubt.UNKNOWN} == doubts("Damscus", "Xqzvw", "Damascus")


def test_what_follows_from_a_word_does_not_hide_it() -> None:
    assert {"Damscus": Doubt.UNKNOWN} == doubts("Damscus’s")


def test_a_common_word_is_doubted_where_it_looks_like_part_of_a_well_known_name() -> None:
    assert Doubt.LOOK_ALIKE is doubts("Untied")["Untied"]


@pytest.mark.parametrize("word", ["Damascus", "Monday", "NASAA", "the", "Iranian", "Paris", "Reed"])
def test_known_words_and_capitals_are_not_doubted(word: str) -> None:
    assert {} == doubts(word)


def test_a_word_is_judged_the_same_when_it_is_met_again() -> None:
    assert doubts("Damscus", "Damascus") == doubts("Damscus", "Damascus")


def test_parts_of_names_are_offered_for_words_that_nobody_knows() -> None:
    assert ("Hospital",) == among("Hopsital")["Hopsital"].parts


@pytest.mark.parametrize(
    ("wrong", "right"), [("ermany", "Germany"), ("eGrmany", "Germany"), ("xGermany", "Germany")]
)
def test_a_slip_in_the_first_letters_takes_the_capital_along(wrong: str, right: str) -> None:
    assert lost_capital(wrong, right)


@pytest.mark.parametrize(("wrong", "right"), [("Jermany", "Germany"), ("germany", "Germany")])
def test_other_slips_leave_the_capital(wrong: str, right: str) -> None:
    assert not lost_capital(wrong, right)
