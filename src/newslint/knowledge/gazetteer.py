"""Names: what is known of places, people and organisations, and which names are alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from newslint.knowledge.entry import Entry
from newslint.knowledge.name_keys import keys_of, name_key, without_article
from newslint.knowledge.name_layer import NameLayer
from newslint.knowledge.name_tables import NameTables, build_name_tables
from newslint.knowledge.neighbours import is_slip

_REMEMBERED = 1 << 13
_POSSESSIVES = ("'s", "’s")
_SHORTEST_PLURAL = 4
_MOST = 100  # of the names with “San” in them, the best known
_FOLLOWS_FROM: tuple[str, ...] = ("based", "born", "led", "backed", "held", "wide")


class Own(NamedTuple):
    """What a newsroom, a repository or a story lays over the names below."""

    entries: tuple[Entry, ...] = ()
    removed: frozenset[str] = frozenset()  # names that are no longer known


class Gazetteer:
    """Frozen; layers of names, the last laid over those before it.

    A look-up unpacks nothing but what it finds and takes some microseconds.
    """

    def __init__(self, *layers: NameLayer) -> None:
        self._layers = layers
        self._removes = any(layer.removed for layer in layers)
        self.find = lru_cache(_REMEMBERED)(self._find)
        self.knows = lru_cache(_REMEMBERED)(self._knows)
        self.near = lru_cache(_REMEMBERED)(self._near)
        self.with_word = lru_cache(_REMEMBERED)(self._with_word)
        self.given_weight = lru_cache(_REMEMBERED)(self._given_weight)
        self.surname_weight = lru_cache(_REMEMBERED)(self._surname_weight)

    @classmethod
    def from_tables(cls, tables: NameTables) -> Gazetteer:
        """The names of one set of tables."""
        return cls(NameLayer(tables))

    @classmethod
    def of(cls, *entries: Entry) -> Gazetteer:
        """A few names."""
        return cls.from_tables(build_name_tables(entries))

    def with_own(self, own: Own) -> Gazetteer:
        """The same names with more laid over them."""
        if own == Own():
            return self
        removed = frozenset(map(_key, own.removed))
        return Gazetteer(*self._layers, NameLayer(build_name_tables(own.entries), removed))

    def has(self, name: str) -> bool:
        """Whether some entry has this name, in whatever right spelling of its marks."""
        return bool(self.find(name))

    def is_given(self, word: str) -> bool:
        """Whether people are called so by their family."""
        return self.given_weight(word) > 0

    def is_surname(self, word: str) -> bool:
        """Whether a family is called so."""
        return self.surname_weight(word) > 0

    def _given_weight(self, word: str) -> int:
        """How common a given name is, 1 to 9; 0 if it is none."""
        key = name_key(word)
        return max([layer.given_weight(key) for layer in self._layers], default=0)

    def _surname_weight(self, word: str) -> int:
        """How common a surname is, 1 to 9; 0 if it is none."""
        key = name_key(word)
        return max([layer.surname_weight(key) for layer in self._layers], default=0)

    @cached_property
    def _countries(self) -> dict[str, Entry]:
        best_last = (entry for layer in self._layers for entry in [*layer.countries()][::-1])
        return {code: entry for entry in best_last for code in entry.where}

    def well_known(self, least: int) -> Iterator[Entry]:
        """What weighs so much or more."""
        for entry, _ in self._entries(lambda layer: layer.well_known(least)):
            yield entry

    def country(self, code: str) -> Entry | None:
        """The country that a code of ISO 3166 stands for."""
        return self._countries.get(code)

    def _find(self, name: str) -> tuple[Entry, ...]:
        """The entries that have this name, the best known first; the article does not count."""
        key = _key(name)
        if not any(layer.has_name(key) for layer in self._layers):
            return ()
        return _best_first(
            [
                entry
                for entry, gone in self._entries(lambda layer: layer.named(key))
                if key not in gone and key in map(_key, entry.every_form)
            ]
        )

    def _knows(self, word: str) -> bool:
        """Whether the word, its owner, its singular or each of its halves is part of a name."""
        if self._is_part(word):
            return True
        if word.endswith(_POSSESSIVES):
            return self.knows(word[:-2])
        if word.endswith(("'", "’")):
            return self.knows(word[:-1])
        if "-" in word:
            return all(
                part in _FOLLOWS_FROM or self.knows(part) for part in word.split("-") if part
            )
        return len(word) >= _SHORTEST_PLURAL and word.endswith("s") and self._is_part(word[:-1])

    def _is_part(self, word: str) -> bool:
        key = name_key(word)
        for layer in reversed(self._layers):
            if layer.has_word(key):
                return not self._removes or self._is_left(word, key)
            if key in layer.removed:
                return False
        return False

    def _is_left(self, word: str, key: str) -> bool:
        """Whether a name that was not taken away has the word."""
        gone = any(key in layer.removed for layer in self._layers)
        return bool(self.with_word(word)) or (
            not gone and (self.is_given(word) or self.is_surname(word))
        )

    def has_weight(self, word: str, least: int) -> bool:
        """Whether a name that weighs so much or more has the word."""
        return any(entry.weight >= least for entry in self._having(word))

    def _with_word(self, word: str) -> tuple[Entry, ...]:
        """The entries that have the word in one of their names, the best known first."""
        return _best_first([*self._having(word)])

    def _having(self, word: str) -> Iterator[Entry]:
        key = name_key(word)
        for entry, gone in self._entries(lambda layer: islice(layer.with_word(key), _MOST)):
            if any(
                key in keys_of(form)
                for form in entry.every_form
                if not gone or _key(form) not in gone
            ):
                yield entry

    def _near(self, word: str) -> tuple[str, ...]:
        """Words of names that are one slip from this one, as they are printed."""
        key = name_key(word)
        found = {
            display: None
            for layer in self._layers
            for display in layer.near(key)
            if is_slip(key, name_key(display)) and (not self._removes or self._is_part(display))
        }
        return tuple(found)

    def _entries(
        self, look_up: Callable[[NameLayer], Iterable[Entry]]
    ) -> Iterator[tuple[Entry, frozenset[str]]]:
        """What each layer has, from the last on, less what a later one took away; and that."""
        gone: frozenset[str] = frozenset()
        for layer in reversed(self._layers):
            for entry in look_up(layer):
                if not gone or _key(entry.name) not in gone:
                    yield entry, gone
            gone |= layer.removed


def _key(name: str) -> str:
    return name_key(without_article(name))


def _best_first(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    if len(entries) < 2:
        return tuple(entries)
    return tuple(sorted(dict.fromkeys(entries), key=lambda entry: -entry.weight))
