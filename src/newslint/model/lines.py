"""Byte offsets to what people count: code points, lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

BOM = b"\xef\xbb\xbf"


class Place(NamedTuple):
    """A place in a decoded file: offset from 0, line and column from 1, all in code points."""

    offset: int
    line: int
    column: int


class Lines:
    """The lines of a UTF-8 file; a byte order mark is not counted."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._first = len(BOM) if raw.startswith(BOM) else 0
        starts = [self._first]
        ending = b"\n" if b"\n" in raw else b"\r"  # of old files, which have no other
        at = raw.find(ending, self._first)
        while at >= 0:
            starts.append(at + 1)
            at = raw.find(ending, at + 1)
        self._starts = starts
        self._ascii = raw.isascii()

    def place(self, byte: int) -> Place:
        """Where `byte` stands; it must not lie inside a character."""
        line = bisect_right(self._starts, byte)
        column = self._count(self._starts[line - 1], byte)
        return Place(self._before[line - 1] + column, line, column + 1)

    def text(self, line: int) -> str:
        """Line `line`, counted from 1, without its ending."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._raw)
        return self._raw[start:end].decode().rstrip("\r\n")

    @cached_property
    def _before(self) -> list[int]:
        """The code points before each line."""
        sizes = (self._count(start, end) for start, end in pairwise(self._starts))
        return [0, *accumulate(sizes)]

    def _count(self, start: int, end: int) -> int:
        if self._ascii:
            return end - start
        return len(self._raw[start:end].decode())
