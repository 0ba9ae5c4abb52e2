"""Offsets of a decoded file in the units that other formats count in."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple


class Position(NamedTuple):
    """A line, and a column on it: both from 1."""

    line: int
    column: int


class Positions:
    """The lines of a decoded file."""

    def __init__(self, source: str) -> None:
        self._source = source
        ending = "\n" if "\n" in source else "\r"  # of old files, which have no other
        lines = source.split(ending)
        self._starts = [0, *accumulate(len(line) + 1 for line in lines[:-1])]

    def in_points(self, offset: int) -> Position:
        """The place of `offset`, in code points."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def in_bytes(self, offset: int) -> Position:
        """The place of `offset`, its column in bytes of UTF-8."""
        line = bisect_right(self._starts, offset)
        return Position(line, len(self._source[self._starts[line - 1] : offset].encode()) + 1)
