"""Lines kept as one text with the place where each ends, so that one is unpacked at a time."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

Part = bytes | memoryview


def pack_lines(lines: Iterable[str]) -> tuple[bytes, bytes]:
    """The text of all lines, and where each ends as unsigned numbers of four bytes."""
    encoded = [line.encode() for line in lines]
    ends, end = array("I"), 0
    for line in encoded:
        end += len(line)
        ends.append(end)
    return b"".join(encoded), ends.tobytes()


def line_at(text: Part, ends: memoryview, number: int) -> str:
    """One of the lines; `ends` are its numbers."""
    start = ends[number - 1] if number else 0
    return str(text[start : ends[number]], "utf-8")
