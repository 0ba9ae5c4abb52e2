"""Coinages: made of known words, and so no slips."""

from __future__ import annotations

import pytest

from newslint.knowledge.coinage import Coinage
from newslint.knowledge.lexicon import Lexicon

WORDS = dict.fromkeys(
    ("brewery", "book", "booking", "loan", "stream", "live", "tag", "has", "hire", "modernize"), 40
)


def coinage() -> Coinage:
    return Coinage(
        Lexicon.of(WORDS),
        openings=frozenset({"micro", "re", "un"}),
        endings=frozenset({"ee", "less", "ing"}),
        alone=frozenset({"has"}),
    )


@pytest.mark.parametrize("word", ["microbrewery", "livestream", "modernise", "modernised"])
def test_long_parts_make_a_sure_word(word: str) -> None:
    assert coinage().is_sure(word)


@pytest.mark.parametrize("word", ["rebooking", "loanee", "loanless", "hiring"])
def test_a_short_opening_or_an_ending_makes_a_likely_word(word: str) -> None:
    assert coinage().is_likely(word)
    assert not coinage().is_sure(word)


@pytest.mark.parametrize("word", ["hastag", "hireing", "unk", "goverment"])
def test_scraps_make_no_word(word: str) -> None:
    assert not coinage().is_likely(word)
