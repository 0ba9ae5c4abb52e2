"""Words in use that a misspelling may stand for, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.knowledge.neighbours import (
    Neighbours,
    NeighbourTables,
    build_neighbours,
    is_slip,
)
from newslint.knowledge.packed_lines import Part, line_at, pack_lines

_SHORTEST = 3
_VOWELS = frozenset("aeiouy")
_SOUNDS = ("ckqsxz", "fpv", "gj", "sz", "td", "mn", "bp", "iy", "uw")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LIKELY, _ORDINARY, _ODD, _FIRST_LETTER = 0, 4, 10, 12  # in tenths of Zipf, as frequencies are


class SuggestionTables(NamedTuple):
    """Columns as kept between runs; numbers are unsigned, of four bytes."""

    near_keys: Part
    near_numbers: Part
    near_marks: Part
    words: Part
    word_ends: Part
    frequencies: Part


class Suggestion(NamedTuple):
    """A word one slip from what was written."""

    word: str
    frequency: int  # Zipf x 10
    score: int  # frequency, less what the slip costs


def build_suggestion_tables(words: Iterable[tuple[str, int]]) -> SuggestionTables:
    """The tables of words and their frequencies."""
    rows = sorted((word, value) for word, value in words if len(word) >= _SHORTEST)
    near = build_neighbours((number, word) for number, (word, _) in enumerate(rows))
    frequencies = bytes(value for _, value in rows)
    return SuggestionTables(*near, *pack_lines(word for word, _ in rows), frequencies)


class Suggestions:
    """Frozen; a look-up unpacks nothing but what it finds."""

    def __init__(self, tables: SuggestionTables) -> None:
        self._near = Neighbours(
            NeighbourTables(tables.near_keys, tables.near_numbers, tables.near_marks)
        )
        self._words = tables.words
        self._ends = memoryview(tables.word_ends).cast("I")
        self._frequencies = tables.frequencies

    @classmethod
    def of(cls, words: Iterable[tuple[str, int]]) -> Suggestions:
        """A few words with their frequencies."""
        return cls(build_suggestion_tables(words))

    def near(self, wrong: str) -> tuple[Suggestion, ...]:
        """The words one slip from `wrong`, which is in small letters, likeliest first."""
        found = [
            Suggestion(right, frequency, frequency - cost_of(wrong, right))
            for number in self._near.near(wrong)
            if is_slip(wrong, right := line_at(self._words, self._ends, number))
            for frequency in (self._frequencies[number],)
        ]
        return tuple(sorted(found, key=lambda suggestion: (-suggestion.score, suggestion.word)))


def cost_of(wrong: str, right: str) -> int:
    """How unlikely it is that one who meant `right` wrote `wrong`, one slip away."""
    first = _FIRST_LETTER if wrong[0] != right[0] else 0
    if len(wrong) != len(right):
        return first + _cost_of_length(wrong, right)
    at = next(at for at, letter in enumerate(wrong) if letter != right[at])
    if wrong[at + 1 :] == right[at + 1 :]:
        return first + _cost_of_letter(wrong[at], right[at])
    return first // 2 + _LIKELY


def _cost_of_length(wrong: str, right: str) -> int:
    """A letter doubled or not is the commonest slip; a letter at the end may be an ending."""
    shorter, longer = sorted((wrong, right), key=len)
    at = next(
        (at for at, letter in enumerate(shorter) if letter != longer[at]),
        len(shorter),
    )
    if at and longer[at] == longer[at - 1]:
        return _LIKELY
    return _ODD if at == len(shorter) and len(wrong) > len(right) else _ORDINARY


def _cost_of_letter(wrong: str, right: str) -> int:
    pair = {wrong, right}
    if pair <= _VOWELS or any(pair <= set(sounds) for sounds in _SOUNDS):
        return _ORDINARY
    return _ORDINARY if _are_neighbours(wrong, right) else _ODD


def _are_neighbours(one: str, other: str) -> bool:
    """Whether the letters lie side by side in a row of the keyboard."""
    return any(abs(row.find(one) - row.find(other)) == 1 for row in _rows_with(one, other))


def _rows_with(one: str, other: str) -> Iterator[str]:
    return (row for row in _KEYS if one in row and other in row)
