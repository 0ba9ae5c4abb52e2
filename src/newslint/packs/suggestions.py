"""The words that suggestions are made of, as columns that are looked things up in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.suggestions import SuggestionTables, build_suggestion_tables
from newslint.packs.tables import read_words

_LEAST = 24  # Zipf x 10: who misspells a rarer word meets a person who can look it up


def read_suggestions(tables: Mapping[str, Sequence[Path]], lexicon: Lexicon) -> SuggestionTables:
    """The known words in small letters that are not rare."""
    words = (word for word in read_words(tables) if word.isascii() and word.isalpha())
    known = ((word, lexicon.frequency(word)) for word in words if word.islower())
    return build_suggestion_tables(row for row in known if row[1] >= _LEAST)
