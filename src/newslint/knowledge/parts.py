"""Parts of speech: what a word can be, and how likely one part follows another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from math import log10
from typing import NamedTuple

from newslint.knowledge.packed_lines import Part, line_at, pack_lines

WORD_PARTS = "NSPVZDTGJRAUMIOCQLWX"  # as rules/grammar/parts.tsv says what each letter is
PARTS = WORD_PARTS + '.,:"(-Y^'  # the kinds of marks, anything else, and the start of a sentence
_NOT_SEEN = 60  # the cost of what was never counted
_TENTHS = 10

Choice = tuple[str, float]  # a part of speech, and what it costs to take the word for it


class PartTables(NamedTuple):
    """Columns as kept between runs; numbers are unsigned, of four bytes."""

    words: Part  # “word TAB letters with tenths”, in order
    word_ends: Part
    sequences: Part  # a cost for each pair of parts, then one for each part alone


def build_part_tables(words: Mapping[str, str], costs: Mapping[str, int]) -> PartTables:
    """The tables of words with their parts, and of costs by pair of letters or by letter."""
    ordered = sorted(words, key=str.encode)
    pairs = bytes(costs.get(one + other, _NOT_SEEN) for one in PARTS for other in PARTS)
    alone = bytes(costs.get(one, _NOT_SEEN) for one in PARTS)
    return PartTables(*pack_lines(f"{word}\t{words[word]}" for word in ordered), pairs + alone)


class Parts:
    """Frozen but for what it remembers of words it was asked for."""

    def __init__(self, tables: PartTables) -> None:
        self._words = tables.words
        self._ends = memoryview(tables.word_ends).cast("I")
        self._rows = range(len(self._ends))
        costs = bytes(tables.sequences)
        size = len(PARTS)
        self.follows: dict[str, dict[str, int]] = {
            one: dict(zip(PARTS, costs[row * size :], strict=False))
            for row, one in enumerate(PARTS)
        }
        self._alone = dict(zip(PARTS, costs[size * size :], strict=False))
        self._known: dict[str, tuple[Choice, ...]] = {}

    @classmethod
    def of(cls, words: Mapping[str, str], costs: Mapping[str, int]) -> Parts:
        """A few words with their parts, as the table writes them."""
        return cls(build_part_tables(words, costs))

    def choices(self, word: str) -> tuple[Choice, ...]:
        """What a word in small letters can be, likeliest first; nothing if it is not listed."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._read(word)
        return known

    def usual(self, word: str) -> str:
        """What a word in small letters mostly is; empty if it is not listed."""
        known = self.choices(word)
        return known[0][0] if known else ""

    def can_be(self, word: str, parts: Iterable[str]) -> bool:
        """Whether a word in small letters can be one of these parts of speech."""
        return any(part in parts for part, _ in self.choices(word))

    def among(self, *guesses: tuple[str, float]) -> tuple[Choice, ...]:
        """Choices for a word that is not listed: parts, and how likely each is."""
        return tuple((part, self._cost(part, share)) for part, share in guesses)

    def _cost(self, part: str, share: float) -> float:
        """As a word of a rare part tells more, its own commonness is taken off."""
        return -10 * log10(share) - self._alone.get(part, _NOT_SEEN)

    def _read(self, word: str) -> tuple[Choice, ...]:
        sought = word + "\t"
        at = bisect_left(self._rows, sought.encode(), key=self._row)
        if at == len(self._rows):
            return ()
        found = line_at(self._words, self._ends, at)
        if not found.startswith(sought):
            return ()
        told = found[len(sought) :]
        pairs = zip(told[::2], told[1::2], strict=True)
        return tuple((part, self._cost(part, int(share) / _TENTHS)) for part, share in pairs)

    def _row(self, number: int) -> bytes:
        return line_at(self._words, self._ends, number).encode()
