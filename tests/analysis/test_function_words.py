"""The closed classes of words."""

from __future__ import annotations

import pytest

from newslint.analysis.function_words import AUXILIARIES, NEGATIONS, is_adverb


@pytest.mark.parametrize("word", ["quietly", "also", "never"])
def test_adverbs_end_in_ly_or_are_listed(word: str) -> None:
    assert is_adverb(word)


@pytest.mark.parametrize("word", ["family", "italy", "police"])
def test_other_words_are_no_adverbs(word: str) -> None:
    assert not is_adverb(word)


def test_contractions_come_with_both_apostrophes() -> None:
    assert {"didn't", "didn’t"} <= AUXILIARIES & NEGATIONS
