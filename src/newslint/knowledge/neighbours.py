"""Words one slip of the fingers away from a given one, found without trying every letter.

A letter wrong, missing, added, or two swapped: whichever it is, both words give the same string
when one letter is left out of each (or of one of them). So every word is kept under itself and
under each string that lacks one of its letters, as sorted checksums; a candidate is then compared.
Which letters are doubled counts as one slip too, Allepo for Aleppo: words are also kept without.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from zlib import crc32

_DOUBLED = re.compile(r"(.)\1+")


class NeighbourTables(NamedTuple):
    """As kept between runs: sorted checksums, and the number of the word behind each."""

    keys: bytes | memoryview
    numbers: bytes | memoryview


def build_neighbours(words: Iterable[tuple[int, str]]) -> NeighbourTables:
    """The tables of numbered words."""
    pairs = [crc32(form.encode()) << 32 | n for n, word in words for form in _forms(word)]
    pairs.sort()
    keys = array("I", (pair >> 32 for pair in pairs))
    return NeighbourTables(
        keys.tobytes(), array("I", (pair & 0xFFFFFFFF for pair in pairs)).tobytes()
    )


class Neighbours:
    """Frozen; a look-up takes some ten microseconds."""

    def __init__(self, tables: NeighbourTables) -> None:
        self._keys = memoryview(tables.keys).cast("I")
        self._numbers = memoryview(tables.numbers).cast("I")

    def near(self, word: str) -> set[int]:
        """The numbers of words that may be one slip from `word`; `is_slip` tells which are."""
        found: set[int] = set()
        for form in _forms(word):
            found.update(self._kept_under(crc32(form.encode())))
        return found

    def _kept_under(self, key: int) -> Iterator[int]:
        at = bisect_left(self._keys, key)
        while at < len(self._keys) and self._keys[at] == key:
            yield self._numbers[at]
            at += 1


def is_slip(wrong: str, right: str) -> bool:
    """Whether one letter wrong, missing, added or swapped, or its doubling, parts the words."""
    shorter, longer = sorted((wrong, right), key=len)
    if wrong == right:
        return False
    if _squeezed(wrong) == _squeezed(right):
        return True
    if len(longer) - len(shorter) > 1:
        return False
    at = _shared(shorter, longer)
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    swapped = shorter[at + 1 : at + 2] + shorter[at : at + 1]
    return shorter[at + 1 :] == longer[at + 1 :] or (
        swapped == longer[at : at + 2] and shorter[at + 2 :] == longer[at + 2 :]
    )


def _shared(one: str, other: str) -> int:
    """How many letters the words share from the start."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )


def _squeezed(word: str) -> str:
    """The word with each doubled letter once."""
    return _DOUBLED.sub(r"\1", word)


def _forms(word: str) -> set[str]:
    return {word, _squeezed(word), *(word[:at] + word[at + 1 :] for at in range(len(word)))}
