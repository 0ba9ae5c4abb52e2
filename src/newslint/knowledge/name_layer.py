"""One set of tables of names, looked things up in without unpacking it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from newslint.knowledge.entry import Entry, entry_of
from newslint.knowledge.name_tables import NameTables, checksum
from newslint.knowledge.neighbours import Neighbours, NeighbourTables
from newslint.knowledge.packed_lines import Part, line_at

_COUNTRY = "country"


class _Column(NamedTuple):
    """Sorted checksums and the numbers that belong to each."""

    keys: array[int]  # searched faster than a view
    numbers: memoryview

    def of(self, key: int) -> Iterator[int]:
        at = bisect_left(self.keys, key)
        while at < len(self.keys) and self.keys[at] == key:
            yield self.numbers[at]
            at += 1

    def has(self, key: int) -> bool:
        keys = self.keys
        at = bisect_left(keys, key)
        return at < len(keys) and keys[at] == key

    def first(self, key: int) -> int:
        """The first number of a key; 0 where there is none."""
        keys = self.keys
        at = bisect_left(keys, key)
        return self.numbers[at] if at < len(keys) and keys[at] == key else 0


class NameLayer:
    """Frozen; all look-ups are by the key of a name or of a word of one."""

    def __init__(self, tables: NameTables, removed: frozenset[str] = frozenset()) -> None:
        self.removed = removed  # keys of names that the layers below may have
        self._rows = tables.rows
        self._row_ends = _numbers(tables.row_ends)
        self._forms = _Column(_keys(tables.form_keys), _numbers(tables.form_rows))
        self._words = tables.words
        self._word_ends = _numbers(tables.word_ends)
        self._word_rows = _Column(_keys(tables.word_keys), _numbers(tables.word_rows))
        self._near = Neighbours(
            NeighbourTables(tables.near_keys, tables.near_numbers, tables.near_marks)
        )
        self._given = _Column(_keys(tables.given_keys), memoryview(tables.given_weights))
        self._surnames = _Column(_keys(tables.surname_keys), memoryview(tables.surname_weights))

    def named(self, key: str) -> Iterator[Entry]:
        """The entries that may have this name: other names can share the checksum."""
        return map(self._entry, self._forms.of(checksum(key)))

    def has_name(self, key: str) -> bool:
        """Whether some entry may have this name."""
        return self._forms.has(checksum(key))

    def with_word(self, key: str) -> Iterator[Entry]:
        """The entries that may have the word in a name."""
        return map(self._entry, self._word_rows.of(checksum(key)))

    def has_word(self, key: str) -> bool:
        """Whether some name has the word."""
        number = checksum(key)
        return self._word_rows.has(number) or self._given.has(number) or self._surnames.has(number)

    def near(self, key: str) -> Iterator[str]:
        """Words that may be one slip from this one, as they are printed."""
        for number in self._near.near(key):
            yield line_at(self._words, self._word_ends, number)

    def given_weight(self, key: str) -> int:
        """How common a given name is, 1 to 9; 0 if it is none."""
        return self._given.first(checksum(key))

    def surname_weight(self, key: str) -> int:
        """How common a surname is, 1 to 9; 0 if it is none."""
        return self._surnames.first(checksum(key))

    def well_known(self, least: int) -> Iterator[Entry]:
        """The entries of so much weight or more: countries, then the best known."""
        for entry in self._every_entry():
            if entry.weight >= least:
                yield entry
            elif entry.sort != _COUNTRY:
                return

    def countries(self) -> Iterator[Entry]:
        """The entries of all countries."""
        return takewhile(lambda entry: entry.sort == _COUNTRY, self._every_entry())

    def _every_entry(self) -> Iterator[Entry]:
        return map(self._entry, range(len(self._row_ends)))

    def _entry(self, row: int) -> Entry:
        return entry_of(line_at(self._rows, self._row_ends, row))


def _keys(column: Part) -> array[int]:
    return array("I", bytes(column))


def _numbers(column: Part) -> memoryview:
    return memoryview(column).cast("I")
