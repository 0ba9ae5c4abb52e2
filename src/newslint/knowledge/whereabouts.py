"""Which words tell of which country: its name, its people, its capital, regions and cities."""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.lexicon import Lexicon

_TELLING = frozenset({"country", "people", "capital", "region"})
_KNOWN_FOR = 58  # places of fewer people than 600,000 have namesakes in other countries
_ORDINARY = 40  # Zipf x 10
_SURE = 62  # the weight of what is meant before an ordinary word of its spelling: Turkey
_LAND = 85  # the weight of a country

Codes = tuple[str, ...]
Words = Mapping[str, Codes]
Phrases = Mapping[str, Mapping[str, Codes]]  # by their first word


class Whereabouts:
    """Words, and names of several, with the ISO 3166 codes of the countries that they tell of.

    They are unpacked when a story first asks for them.
    """

    def __init__(self, kept: bytes) -> None:
        self.kept = kept

    @classmethod
    def of(cls, words: Words, phrases: Phrases) -> Whereabouts:
        """A few words and names."""
        tables: tuple[Any, ...] = (dict(words), dict(phrases))
        return cls(marshal.dumps(tables))

    @cached_property
    def _unpacked(self) -> tuple[Words, Phrases]:
        words, phrases = marshal.loads(self.kept)
        return words, phrases

    def countries(
        self, prose: str, words: Sequence[str], vocabulary: frozenset[str]
    ) -> Mapping[str, int]:
        """The countries that prose, with these words, tells of, and how often it does."""
        known, phrases = self._unpacked
        counts: dict[str, int] = {}
        for word, often in Counter(filter(known.__contains__, words)).items():
            for code in known[word]:
                counts[code] = counts.get(code, 0) + often
        for first in filter(phrases.__contains__, vocabulary):
            for phrase, codes in phrases[first].items():
                often = prose.count(phrase)
                for code in codes if often else ():
                    counts[code] = counts.get(code, 0) + often
        return counts


def find_whereabouts(gazetteer: Gazetteer, lexicon: Lexicon) -> Whereabouts:
    """What the names of the gazetteer tell."""
    words: dict[str, set[str]] = {}
    phrases: dict[str, dict[str, set[str]]] = {}
    for entry in gazetteer.well_known(_KNOWN_FOR):
        if _tells(entry):
            for form in entry.every_form:
                if " " in form and entry.weight >= _LAND:
                    alike = phrases.setdefault(form.split()[0], {})
                    alike.setdefault(form, set()).update(entry.where)
                elif " " not in form and not _is_ordinary(form, entry, lexicon):
                    words.setdefault(form, set()).update(entry.where)
    by_first = {first: _sorted(alike) for first, alike in phrases.items()}
    return Whereabouts.of(_sorted(words), by_first)


def _tells(entry: Entry) -> bool:
    if entry.kind not in (NameKind.PLACE, NameKind.PEOPLE) or len(entry.where) > 2:
        return False
    return entry.sort in _TELLING or entry.weight >= _KNOWN_FOR


def _is_ordinary(form: str, entry: Entry, lexicon: Lexicon) -> bool:
    """Whether the form is a word that may open a sentence, as likely as not."""
    if (form.isupper() and len(form) < 2) or form.islower():
        return True
    is_word = lexicon.lists(form.lower()) and lexicon.frequency(form) >= _ORDINARY
    return is_word and entry.weight < _SURE and entry.kind is not NameKind.PEOPLE


def _sorted(codes: Mapping[str, set[str]]) -> dict[str, Codes]:
    return {form: tuple(sorted(found)) for form, found in codes.items()}
