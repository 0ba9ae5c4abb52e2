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
from collections.abc import Iterable, Sequence
from itertools import compress, count, islice
from operator import eq, ne
from typing import NamedTuple
from zlib import crc32

_DOUBLED = re.compile(r"(.)\1+")
_LONGEST = 60  # letters; what is longer is no word
_ROOM = 8  # bits for each checksum: of strings that no word is kept under, few pass for kept


class NeighbourTables(NamedTuple):
    """As kept between runs: sorted checksums, and the number of the word behind each."""

    keys: bytes | memoryview
    numbers: bytes | memoryview
    marks: bytes | memoryview  # a bit for each checksum, by its last digits


def build_neighbours(words: Iterable[tuple[int, str]]) -> NeighbourTables:
    """The tables of numbered words."""
    pairs = [key << 32 | n for n, word in words for key in _checksums(word)]
    pairs.sort()
    keys = array("I", (pair >> 32 for pair in pairs))
    numbers = array("I", (pair & 0xFFFFFFFF for pair in pairs))
    return NeighbourTables(keys.tobytes(), numbers.tobytes(), _marks(keys))


def _marks(keys: Sequence[int]) -> bytes:
    marks = bytearray(1 << (len(keys) * _ROOM // 8).bit_length())
    for key in keys:
        at = key % (len(marks) * 8)
        marks[at >> 3] |= 1 << (at & 7)
    return bytes(marks)


class Neighbours:
    """Frozen; a look-up takes some microseconds."""

    def __init__(self, tables: NeighbourTables) -> None:
        self._keys = memoryview(tables.keys).cast("I")
        self._numbers = memoryview(tables.numbers).cast("I")
        self._marks = tables.marks

    def near(self, word: str) -> set[int]:
        """The numbers of words that may be one slip from `word`; `is_slip` tells which are."""
        found: set[int] = set()
        if len(word) > _LONGEST:
            return found
        keys, marks = self._keys, self._marks
        last = len(marks) - 1
        for key in _checksums(word):
            if not marks[key >> 3 & last] >> (key & 7) & 1:
                continue
            at = bisect_left(keys, key)
            while at < len(keys) and keys[at] == key:
                found.add(self._numbers[at])
                at += 1
        return found


def is_slip(wrong: str, right: str) -> bool:
    """Whether one letter wrong, missing, added or swapped, or its doubling, parts the words."""
    if wrong == right:
        return False
    shorter, longer = (wrong, right) if len(wrong) <= len(right) else (right, wrong)
    if _is_letter_apart(shorter, longer):
        return True
    # Doubling leaves the letters at both ends, which is sooner seen.
    ends_agree = wrong[:1] == right[:1] and wrong[-1:] == right[-1:]
    return ends_agree and _squeezed(wrong) == _squeezed(right)


def _is_letter_apart(shorter: str, longer: str) -> bool:
    more = len(longer) - len(shorter)
    if more > 1:
        return False
    at = next(compress(count(), map(ne, shorter, longer)), len(shorter))  # how many they share
    if more:
        return shorter[at:] == longer[at + 1 :]
    if shorter[at + 1 :] == longer[at + 1 :]:
        return True
    swapped = shorter[at + 1 : at + 2] + shorter[at]
    return swapped == longer[at : at + 2] and shorter[at + 2 :] == longer[at + 2 :]


def _squeezed(word: str) -> str:
    """The word with each doubled letter once."""
    return _DOUBLED.sub(r"\1", word) if any(map(eq, word, islice(word, 1, None))) else word


def _checksums(word: str) -> set[int]:
    """What the word is kept under, and whatever is one slip from it."""
    forms = [word[:at] + word[at + 1 :] for at in range(len(word))]
    return {*map(crc32, map(str.encode, (word, _squeezed(word), *forms)))}
