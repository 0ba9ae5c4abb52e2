"""Names as they are kept between runs: sorted checksums, and text unpacked when asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from zlib import crc32

from newslint.knowledge.entry import Entry, line_of
from newslint.knowledge.name_keys import name_key, without_article, words_of
from newslint.knowledge.neighbours import build_neighbours
from newslint.knowledge.packed_lines import Part, pack_lines

_LEAST_TO_MISSPELL = 4  # letters; any short word is one slip from another name
_LEAST_TO_BE_MEANT = 42  # the weight of a town of 15,000


class NameTables(NamedTuple):
    """Columns of numbers are unsigned, of four bytes, in the order of the machine."""

    rows: Part  # entries as lines of a table
    row_ends: Part
    form_keys: Part  # sorted checksums of whole names
    form_rows: Part
    words: Part  # the different words of all names, one a line
    word_ends: Part
    word_keys: Part  # sorted checksums of words, and the rows that have them
    word_rows: Part
    near_keys: Part
    near_numbers: Part
    near_marks: Part
    given_keys: Part
    given_weights: Part
    surname_keys: Part
    surname_weights: Part


class NameRow(NamedTuple):
    """A given name or a surname, and how common it is, 1 to 9."""

    name: str
    weight: int


def build_name_tables(
    entries: Sequence[Entry], given: Iterable[NameRow] = (), surnames: Iterable[NameRow] = ()
) -> NameTables:
    """The tables of these names."""
    entries = sorted(entries, key=lambda entry: (entry.sort != "country", -entry.weight))
    words = _words(entries)
    keys = list(words)
    near = build_neighbours(
        (number, key) for number, key in enumerate(keys) if _may_be_meant(key, words[key])
    )
    return NameTables(
        *pack_lines(map(line_of, entries)),
        *_columns(
            (checksum(key), row) for row, entry in enumerate(entries) for key in _keys(entry)
        ),
        *pack_lines(word.display for word in words.values()),
        *_columns((checksum(key), row) for key in keys for row in words[key].rows),
        *near,
        *_people(given),
        *_people(surnames),
    )


def checksum(key: str) -> int:
    """What a name is kept under."""
    return crc32(key.encode())


class _Word:
    """A word of names: as the best known of them prints it, and the rows that have it."""

    def __init__(self, display: str, weight: int) -> None:
        self.display = display
        self.weight = weight
        self.rows: list[int] = []


def _may_be_meant(key: str, word: _Word) -> bool:
    """Whether who misspells a name may have meant it: one too short or little known is never it."""
    return len(key) >= _LEAST_TO_MISSPELL and word.weight >= _LEAST_TO_BE_MEANT


def _words(entries: Sequence[Entry]) -> dict[str, _Word]:
    words: dict[str, _Word] = {}
    for row, entry in enumerate(entries):
        for form in entry.every_form:
            for display in words_of(form):
                _note(words, display, entry.weight, row)
    return words


def _note(words: dict[str, _Word], display: str, weight: int, row: int) -> None:
    key = name_key(display)
    if not key or key.isdigit():
        return
    word = words.get(key)
    if word is None:
        word = words[key] = _Word(display, weight)
    if weight > word.weight:
        word.display, word.weight = display, weight
    if not word.rows or word.rows[-1] != row:
        word.rows.append(row)


def _keys(entry: Entry) -> set[str]:
    return {name_key(without_article(form)) for form in entry.every_form}


def _columns(pairs: Iterable[tuple[int, int]]) -> tuple[bytes, bytes]:
    """Sorted checksums and what belongs to each."""
    joined = sorted(key << 32 | value for key, value in pairs)
    keys = array("I", (pair >> 32 for pair in joined))
    return keys.tobytes(), array("I", (pair & 0xFFFFFFFF for pair in joined)).tobytes()


def _people(names: Iterable[NameRow]) -> tuple[bytes, bytes]:
    weights: dict[int, int] = {}
    for name, weight in names:
        key = checksum(name_key(name))
        weights[key] = max(weight, weights.get(key, 0))
    keys = array("I", sorted(weights))
    return keys.tobytes(), bytes(map(weights.__getitem__, keys))
