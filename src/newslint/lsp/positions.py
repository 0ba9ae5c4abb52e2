"""Bytes of a text to lines and columns as an editor counts them, and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum
from typing import NamedTuple

from newslint.model.span import ByteSpan

_LINE_END = re.compile(rb"\r\n|\n|\r")


class Encoding(Enum):
    """The units that columns are counted in."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"


class Position(NamedTuple):
    """A line and a column on it, both from 0."""

    line: int
    column: int


class Ruler:
    """The lines of a text in UTF-8, measured in the units that the editor asks for."""

    def __init__(self, raw: bytes, encoding: Encoding = Encoding.UTF16) -> None:
        self._raw = raw
        self._encoding = encoding
        ends = [found.span() for found in _LINE_END.finditer(raw)]
        self._starts = [0, *(end for _, end in ends)]
        self._ends = [*(start for start, _ in ends), len(raw)]

    def position(self, byte: int) -> Position:
        """Where `byte` stands; it must not lie inside a character."""
        line = bisect_right(self._starts, byte) - 1
        start = self._starts[line]
        return Position(line, self._units(self._raw[start : min(byte, self._ends[line])]))

    def byte(self, position: Position) -> int:
        """The byte at `position`; one that does not exist is taken for the nearest before it."""
        if position.line >= len(self._starts):
            return len(self._raw)
        line = max(position.line, 0)
        start, end = self._starts[line], self._ends[line]
        return start + self._bytes(self._raw[start:end], max(position.column, 0))

    def between(self, start: Position, end: Position) -> ByteSpan:
        """The bytes between two places; never runs backwards."""
        first = self.byte(start)
        return ByteSpan(first, max(first, self.byte(end)))

    def line_of(self, byte: int) -> ByteSpan:
        """The line that `byte` stands on, without its end."""
        line = bisect_right(self._starts, byte) - 1
        return ByteSpan(self._starts[line], self._ends[line])

    def _units(self, text: bytes) -> int:
        if self._encoding is Encoding.UTF8 or text.isascii():
            return len(text)
        points = text.decode()
        if self._encoding is Encoding.UTF32:
            return len(points)
        return len(points) + sum(char > "\uffff" for char in points)

    def _bytes(self, line: bytes, units: int) -> int:
        """How many bytes of `line` are in its first `units`, no character cut."""
        if line.isascii():
            return min(units, len(line))
        taken = 0
        for char in line.decode():
            size = len(char.encode())
            units -= self._size(size)
            if units < 0:
                break
            taken += size
        return taken

    def _size(self, size: int) -> int:
        """The units of a character that takes `size` bytes."""
        match self._encoding:
            case Encoding.UTF8:
                return size
            case Encoding.UTF16:
                return 1 + (size == 4)
            case Encoding.UTF32:
                return 1


def in_utf8(text: str) -> bytes:
    """The text as bytes; half a surrogate pair, which no file can hold, becomes a question mark."""
    return text.encode(errors="replace")
