"""Parts of speech: what a word can be, and how likely one part follows another."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from math import log10
from typing import NamedTuple
from zlib import crc32

from newslint.knowledge.packed_lines import Part

WORD_PARTS = "NSPVZDTGJRAUMIOCQLWX"  # as rules/grammar/parts.tsv says what each letter is
PARTS = WORD_PARTS + '.,:"(-Y^'  # the kinds of marks, anything else, and the start of a sentence
_NOT_SEEN = 60  # the cost of what was never counted
_TENTHS = 10
_REMEMBERED = 1 << 14
_LAST = 0xFFFFFFFF  # no checksum is greater

Choice = tuple[str, float]  # a part of speech, and what it costs to take the word for it


class PartTables(NamedTuple):
    """Columns as kept between runs: arrays of unsigned numbers, and text."""

    word_keys: Part  # the checksum of each word, in order, of four bytes
    word_kinds: Part  # the number of the kind of each, of two bytes
    kinds: Part  # “letters with tenths” that some word has, with a line end between
    sequences: Part  # a cost for each pair of parts, then one for each part alone


class _Kind(NamedTuple):
    """What some words can be."""

    choices: tuple[Choice, ...] = ()  # likeliest first
    sorts: frozenset[str] = frozenset()
    usual: str = ""


_UNLISTED = _Kind()


class _Known(dict[str, _Kind]):
    """What has been found of words: a look-up in it costs less than one in `lru_cache`."""

    def __init__(self, find: Callable[[str], _Kind]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> _Kind:
        if len(self) == _REMEMBERED:
            self.clear()
        kind = self[word] = self._find(word)
        return kind


def build_part_tables(words: Mapping[str, str], costs: Mapping[str, int]) -> PartTables:
    """The tables of words with their parts, and of costs by pair of letters or by letter."""
    kinds = {told: number for number, told in enumerate(sorted({*words.values()}))}
    rows = {crc32(word.encode()): kinds[told] for word, told in words.items()}
    pairs = bytes(costs.get(one + other, _NOT_SEEN) for one in PARTS for other in PARTS)
    alone = bytes(costs.get(one, _NOT_SEEN) for one in PARTS)
    keys = sorted(rows)
    return PartTables(
        array("I", keys).tobytes(),
        array("H", map(rows.__getitem__, keys)).tobytes(),
        "\n".join(kinds).encode(),
        pairs + alone,
    )


class Parts:
    """Frozen but for what it remembers of words it was asked for."""

    def __init__(self, tables: PartTables) -> None:
        self._keys = array("I", bytes(tables.word_keys))  # searched faster than a view
        self._keys.append(_LAST)  # so that a search ends at a key
        self._word_kinds = array("H", bytes(tables.word_kinds))
        self._told = str(tables.kinds, "utf-8").split("\n")
        costs = bytes(tables.sequences)
        size = len(PARTS)
        self.follows: dict[str, dict[str, int]] = {
            one: dict(zip(PARTS, costs[row * size :], strict=False))
            for row, one in enumerate(PARTS)
        }
        self._alone = dict(zip(PARTS, costs[size * size :], strict=False))
        self._kind = cache(self._read)  # there are a few hundred
        self._known = _Known(self._find)

    @classmethod
    def of(cls, words: Mapping[str, str], costs: Mapping[str, int]) -> Parts:
        """A few words with their parts, as the table writes them."""
        return cls(build_part_tables(words, costs))

    def choices(self, word: str) -> tuple[Choice, ...]:
        """What a word in small letters can be, likeliest first; nothing if it is not listed."""
        return self._known[word].choices

    def sorts(self, word: str) -> frozenset[str]:
        """The same without what it costs, in no order."""
        return self._known[word].sorts

    def usual(self, word: str) -> str:
        """What a word in small letters mostly is; empty if it is not listed."""
        return self._known[word].usual

    def can_be(self, word: str, parts: Iterable[str]) -> bool:
        """Whether a word in small letters can be one of these parts of speech."""
        return not self._known[word].sorts.isdisjoint(parts)

    def among(self, *guesses: tuple[str, float]) -> tuple[Choice, ...]:
        """Choices for a word that is not listed: parts, and how likely each is."""
        return tuple((part, self._cost(part, share)) for part, share in guesses)

    def _cost(self, part: str, share: float) -> float:
        """As a word of a rare part tells more, its own commonness is taken off."""
        return -10 * log10(share) - self._alone.get(part, _NOT_SEEN)

    def _find(self, word: str) -> _Kind:
        sought, keys = crc32(word.encode()), self._keys
        at = bisect_left(keys, sought)
        is_listed = keys[at] == sought and at < len(self._word_kinds)
        return self._kind(self._word_kinds[at]) if is_listed else _UNLISTED

    def _read(self, number: int) -> _Kind:
        told = self._told[number]
        pairs = zip(told[::2], told[1::2], strict=True)
        choices = tuple((part, self._cost(part, int(share) / _TENTHS)) for part, share in pairs)
        return _Kind(choices, frozenset(told[::2]), told[0])
