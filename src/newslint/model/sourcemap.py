"""The way from prose back to the bytes that it was read from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from newslint.model.span import ByteSpan, Span

_STRIDE = 1024


class Piece(NamedTuple):
    """A stretch of prose and the bytes it was read from."""

    prose: Span
    raw: ByteSpan
    exact: bool  # each character is its own UTF-8 bytes; else the piece is whole or nothing


class SourceMap:
    """Prose and its pieces, ordered and without gaps in the prose."""

    def __init__(self, prose: str, pieces: tuple[Piece, ...]) -> None:
        self.prose = prose
        self.pieces = pieces

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.prose.start for piece in self.pieces]

    def cut(self, span: Span) -> Iterator[Piece]:
        """The parts of the pieces that `span` covers; an inexact piece comes whole."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for index in range(first, len(self.pieces)):  # a slice would copy all that follow
            piece = self.pieces[index]
            if piece.prose.start >= span.end:
                return
            if piece.prose.end > span.start:
                yield self._part(piece, span) if piece.exact else piece

    def raw(self, span: Span) -> ByteSpan:
        """The bytes from the first character of `span` to its last; never runs backwards."""
        if not self.pieces:
            return ByteSpan(0, 0)
        first = self.pieces[0]
        if len(self.pieces) == 1 and first.exact:  # most plain text
            return ByteSpan(self._byte(first, span.start), self._byte(first, span.end))
        if span.start == span.end:
            at = self._insertion(span.start)
            return ByteSpan(at, at)
        parts = tuple(self.cut(span))
        return ByteSpan(parts[0].raw.start, parts[-1].raw.end)

    def _insertion(self, at: int) -> int:
        """The byte before which new text at `at` goes: behind the character on its left."""
        index = max(0, bisect_right(self._starts, at - 1) - 1) if at else 0
        piece = self.pieces[index]
        if piece.exact:
            return self._byte(piece, at)
        return piece.raw.end if at > piece.prose.start else piece.raw.start

    def _part(self, piece: Piece, span: Span) -> Piece:
        start, end = max(piece.prose.start, span.start), min(piece.prose.end, span.end)
        raw = ByteSpan(self._byte(piece, start), self._byte(piece, end))
        return Piece(Span(start, end), raw, exact=True)

    def _byte(self, piece: Piece, at: int) -> int:
        if piece.raw.end - piece.raw.start == piece.prose.end - piece.prose.start:
            return piece.raw.start + at - piece.prose.start
        return piece.raw.start + self._encoded(at) - self._encoded(piece.prose.start)

    def _encoded(self, at: int) -> int:
        """How many bytes the prose before `at` takes in UTF-8."""
        mark = at // _STRIDE
        return self._marks[mark] + len(self.prose[mark * _STRIDE : at].encode())

    @cached_property
    def _marks(self) -> list[int]:
        """The bytes before every so many characters: no finding encodes all before it."""
        starts = range(0, len(self.prose), _STRIDE)
        sizes = (len(self.prose[start : start + _STRIDE].encode()) for start in starts)
        return [0, *accumulate(sizes)]
