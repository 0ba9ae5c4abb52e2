"""Where something stands: in prose (code points) or in the file (bytes)."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of prose in code points; `end` is not part of it."""

    start: int
    end: int

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character, or an empty one stands inside the other."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


class ByteSpan(NamedTuple):
    """A stretch of a file in bytes; `end` is not part of it."""

    start: int
    end: int
