"""Places of the prose as a client of LanguageTool counts them: in UTF-16, markup included."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from newslint.model.span import Span
from newslint.server.job import Part

_ASTRAL = "\uffff"  # what comes behind it counts as two in UTF-16


def units(text: str) -> int:
    """How long a text is in UTF-16."""
    return len(text) + sum(char > _ASTRAL for char in text)


class Written:
    """The client's file and the way to it from the text that was read."""

    def __init__(self, text: str, parts: Sequence[Part] = ()) -> None:
        self._parts = tuple(parts) or (Part(text, text),)
        self.text = "".join(part.written for part in self._parts)
        self._read = [0, *accumulate(len(part.read) for part in self._parts)]
        self._written = [0, *accumulate(len(part.written) for part in self._parts)]
        wide = [at for at, char in enumerate(self.text) if char > _ASTRAL]
        self._wide = wide

    def span(self, span: Span) -> Span:
        """The stretch of the client's file, in code points, that was read as `span`."""
        start = self._place(span.start, is_end=False)
        end = self._place(span.end, is_end=True) if span.end > span.start else start
        return Span(start, max(start, end))

    def is_whole(self, span: Span) -> bool:
        """Whether no markup stands within what was read as `span`."""
        first, last = self._part(span.start), self._part(max(span.start, span.end - 1))
        return all(part.written == part.read for part in self._parts[first : last + 1])

    def in_units(self, offset: int) -> int:
        """An offset of the client's file in UTF-16."""
        return offset + bisect_right(self._wide, offset - 1)

    def _part(self, offset: int) -> int:
        """The part that holds the character at `offset` of what was read."""
        return min(bisect_right(self._read, offset), len(self._parts)) - 1

    def _place(self, offset: int, *, is_end: bool) -> int:
        at = self._part(max(0, offset - 1) if is_end else offset)
        part, inside = self._parts[at], offset - self._read[at]
        if part.written == part.read:
            return self._written[at] + inside
        return self._written[at + 1] if is_end else self._written[at]
