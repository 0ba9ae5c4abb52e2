"""Words that may be a name misspelt, and the names one slip of the fingers away from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.name_keys import name_key, words_of
from newslint.knowledge.suggestions import Suggestions

_LEAST_LETTERS = 3
_LEAST_OF_PART = 4
_ELIDED = tuple(f"{letter}{mark}" for letter in ("L", "l", "d") for mark in "'’")  # L’Équipe
_ENDINGS = ("'s", "’s", "'", "’")
_DERIVED = frozenset({"i", "n", "s"})  # what makes the name of a people of that of a place
_INFLECTED = ("s", "n", "an", "ns", "i", "r", "er")
_COMMON_IN_PRINT = 30  # Zipf x 10: whatever is printed so often is spelt so
_WELL_KNOWN_IN_PRINT = 38
_USUAL = 45
_RARER = 15  # how much rarer in print a slip is than the word that was meant
_RARER_LOOK_ALIKE = 10
_WELL_KNOWN = 75
_OBSCURE = 50  # the weight of a town of 100,000
_REMEMBERED = 1 << 15


class Doubt(Enum):
    """Why a word is suspect."""

    UNKNOWN = "nobody knows it"
    OBSCURE = "hardly anybody does"
    LOOK_ALIKE = "it looks like part of a well-known name of several words"


class Suspect(NamedTuple):
    """A word, what it may stand for, and why it is doubted."""

    word: str
    doubt: Doubt
    near: tuple[str, ...]  # words of names
    parts: tuple[str, ...]  # words that names often have as a part: County, Hospital


class Suspects:
    """Judges words, each once."""

    def __init__(
        self,
        lexicon: Lexicon,
        gazetteer: Gazetteer,
        suggestions: Suggestions,
        *,
        look_alikes: frozenset[str] = frozenset(),
        usual_parts: frozenset[str] = frozenset(),
    ) -> None:
        self._lexicon = lexicon
        self._gazetteer = gazetteer
        self._suggestions = suggestions
        self._look_alikes = look_alikes
        self._usual_parts = usual_parts
        self._cleared: set[str] = set()
        self._found: dict[str, Suspect] = {}

    def among(self, capitals: frozenset[str], unlisted: frozenset[str]) -> dict[str, Suspect]:
        """The suspects, by the word without its ending, among words with a capital or unlisted."""
        found: dict[str, Suspect] = {}
        judged: dict[str, Suspect] = {}
        clear = (capitals | unlisted) - self._lexicon.common - self._cleared
        for word in [word for word in clear if word[0].isupper() or word in unlisted]:
            suspect = self._found.get(word) or self._judge(_stem(word))
            if suspect is not None:
                found[suspect.word] = judged[word] = suspect
        if len(self._cleared) + len(self._found) < _REMEMBERED:  # strange words never end
            self._found |= judged
            self._cleared |= clear - judged.keys()
        return found

    def _judge(self, word: str) -> Suspect | None:
        doubt = self._doubt(word)
        if doubt is None:
            return None
        near = tuple(self._near(word, doubt))
        parts = tuple(self._parts(word)) if doubt is Doubt.UNKNOWN else ()
        return Suspect(word, doubt, near, parts) if near or parts else None

    def _doubt(self, word: str) -> Doubt | None:
        if len(word) < _LEAST_LETTERS or word.isupper() or word.startswith(_ELIDED):
            return None
        if word in self._look_alikes:
            return Doubt.LOOK_ALIKE
        if self._lexicon.frequency(word) > _COMMON_IN_PRINT:
            return None
        if word[0].islower() or not (self._gazetteer.knows(word) or self._lexicon.knows(word)):
            return Doubt.UNKNOWN
        return self._doubt_of_known(word)

    def _doubt_of_known(self, word: str) -> Doubt | None:
        if word.endswith("s") and self._is_well_known(word[:-1]):
            return None
        if self._lexicon.lists(word.lower()):
            return Doubt.LOOK_ALIKE
        return None if self._is_well_known(word) else Doubt.OBSCURE

    def _is_well_known(self, word: str) -> bool:
        return self._gazetteer.has_weight(word, _OBSCURE)

    def _near(self, word: str, doubt: Doubt) -> Iterator[str]:
        """Words of names one slip away that are printed more often, by far if both are names."""
        seen = self._lexicon.frequency(word)
        names: Iterable[str] = self._gazetteer.near(word)
        if doubt is Doubt.LOOK_ALIKE:
            least = seen + _RARER_LOOK_ALIKE
            names = (name for name in names if not _is_inflected(word, name))
        else:
            known = _WELL_KNOWN_IN_PRINT if doubt is Doubt.OBSCURE else 0
            least = max(seen + _RARER if seen else 0, known)
        for right in names:
            if _may_stand_for(word, right) and self._lexicon.frequency(right) >= least:
                yield right

    def _parts(self, word: str) -> Iterator[str]:
        if len(word) <= _LEAST_OF_PART or not word.isascii() or self._lexicon.frequency(word):
            return
        for suggestion in self._suggestions.near(word.lower()):
            if suggestion.frequency >= _USUAL and suggestion.word in self._usual_parts:
                yield suggestion.word.capitalize()


def find_look_alikes(
    gazetteer: Gazetteer, lexicon: Lexicon, suggestions: Suggestions
) -> Iterator[str]:
    """Known words one slip from a part of a well-known name of several words, and far rarer."""
    for right in {*_parts_of_names(gazetteer)}:
        most = lexicon.frequency(right) - _RARER_LOOK_ALIKE
        near = (suggestion.word.capitalize() for suggestion in suggestions.near(right.lower()))
        for word in {*gazetteer.near(right), *near}:
            if lexicon.frequency(word) <= most and not _is_inflected(word, right):
                yield word


def lost_capital(wrong: str, right: str) -> bool:
    """Whether the slip lies in the first letters: the capital is gone or comes second."""
    return wrong == right[1:] or (wrong[0].islower() and wrong[1:] in (right, right[0] + right[2:]))


def _stem(word: str) -> str:
    if "'" not in word and "’" not in word:
        return word
    return next((word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending)), word)


def _may_stand_for(word: str, right: str) -> bool:
    if right.isupper() or (word.startswith(right) and word[len(right) :] in _DERIVED):
        return False
    return word[0].isupper() == right[0].isupper() or lost_capital(word, right)


def _parts_of_names(gazetteer: Gazetteer) -> Iterator[str]:
    for entry in gazetteer.well_known(_WELL_KNOWN):
        for form in entry.every_form:
            words = words_of(form)
            if len(words) > 1:
                yield from (word for word in words if len(name_key(word)) >= _LEAST_OF_PART)


def _is_inflected(one: str, other: str) -> bool:
    first, second = sorted((name_key(one), name_key(other)), key=len)
    return any(first + ending == second for ending in _INFLECTED)
