"""The words that suggestions are made of, as columns that are looked things up in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.suggestions import SuggestionTables, build_suggestion_tables
from newslint.packs.tables import read_rows

_LEAST = 24  # Zipf x 10: who misspells a rarer word is sooner right than wrong


def read_suggestions(tables: Mapping[str, Sequence[Path]], lexicon: Lexicon) -> SuggestionTables:
    """The known words in small letters that are not rare."""
    words = (columns[0] for columns in read_rows(tables, "words", tuple))
    rows = ((word, lexicon.frequency(word)) for word in words if _is_plain(word))
    return build_suggestion_tables(row for row in rows if row[1] >= _LEAST)


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower()
