"""What a file says, gathered part by part: its own text, values of data and formats within them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from newslint.formats.builder import ProseBuilder
from newslint.formats.flow import Flow
from newslint.formats.heads import Heads
from newslint.formats.writing import syntaxes_at
from newslint.model.block import Block, BlockKind
from newslint.model.document import Document, Kind, Note, Syntax, Writing
from newslint.model.sourcemap import Piece, SourceMap
from newslint.model.span import ByteSpan, Span

_FINAL_LINE_END = re.compile(rb"(?:\r\n|\n|\r)\Z")
_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t\r]*\n).)*", re.DOTALL)


class Page:
    """One document that comes of several parts, in the order of the file."""

    def __init__(self) -> None:
        self.builder = ProseBuilder()
        self.flow = Flow(self.builder)
        self.writings: list[Writing] = []
        self.matter = Heads()  # what the front matter says of the article
        self.said = Heads()  # what the text itself says of it, in fields

    def hear(self, said: Heads) -> None:
        """Keeps what is said of the article itself; the first to say it is right."""
        self.said = Heads(
            self.said.title or said.title,
            self.said.date or said.date,
            self.said.byline or said.byline,
        )

    def tell(self, name: str, value: str) -> None:
        """Keeps what a field of this name says of the article itself."""
        if name.lower() == "date":
            self.hear(Heads(date=value))
        elif name.lower() in {"author", "byline"}:
            self.hear(Heads(byline=value))

    def put(self, source: SourceMap, kind: BlockKind, raw: ByteSpan, *written: Syntax) -> None:
        """The paragraphs of a value, each as a block of `kind`."""
        before = len(self.builder.blocks)
        for found in _PARAGRAPH.finditer(source.prose):
            self.flow.copy(source, Span(found.start(), found.start() + len(found[0].rstrip())))
            self.flow.close(kind)
        if len(self.builder.blocks) > before:
            span = Span(self.builder.blocks[before].span.start, self.builder.length)
            self.writings.append(Writing(span, raw, written))

    def put_document(
        self, inner: Document, outer: SourceMap, raw: ByteSpan, syntax: Syntax
    ) -> None:
        """A document that was read from the value of a field, which `outer` maps to the file."""
        if not inner.blocks:
            return
        if self.builder.length:
            self.builder.gap("\n\n", raw.start)
        bare = syntaxes_at(inner._replace(writings=()), Span(0, 0))
        whole = Writing(Span(0, len(inner.prose)), ByteSpan(0, 0), bare)
        start = len(self.writings)
        self.append(inner._replace(writings=(whole, *inner.writings)), outer)
        for index, writing in enumerate(self.writings[start:], start):
            self.writings[index] = Writing(writing.span, raw, (*writing.syntaxes, syntax))

    def end(self, data: bytes) -> None:
        """Adds the line end that ends the file."""
        if not (ending := _FINAL_LINE_END.search(data)):
            return
        if ending[0] == b"\n":
            self.builder.verbatim("\n", ending.start())
        else:
            self.builder.decoded("\n", ByteSpan(*ending.span()))

    def document(self, name: str, kind: Kind, data: bytes = b"") -> Document:
        """All that was put, as a document of its own."""
        blocks, notes = tuple(self.builder.blocks), tuple(self.builder.notes)
        writings = tuple(sorted(self.writings, key=_extent))
        return Document(name, kind, data, self.builder.map(), blocks, notes, writings=writings)

    def append(self, inner: Document, outer: SourceMap) -> None:
        """All of a document that was read from the prose of `outer`."""
        start = self.builder.length
        for piece in through(inner, outer):
            text = inner.prose[slice(*piece.prose)]
            if piece.exact:
                self.builder.verbatim(text, piece.raw.start)
            else:
                self.builder.decoded(text, piece.raw)
        self.builder.blocks += (Block(kind, _shifted(span, start)) for kind, span in inner.blocks)
        bytes_of = _Bytes(outer)
        for at, said, raw in inner.notes:
            self.builder.notes.append(Note(at + start, said, bytes_of.raw(raw)))
        for span, raw, syntaxes in inner.writings:
            self.writings.append(Writing(_shifted(span, start), bytes_of.raw(raw), syntaxes))


def _extent(writing: Writing) -> tuple[int, int]:
    """The order of writings: what lies within another comes behind it."""
    return writing.span.start, -writing.span.end


def through(inner: Document, outer: SourceMap) -> Iterator[Piece]:
    """The pieces of a document that was read from the prose of `outer`, with its bytes."""
    bytes_of = _Bytes(outer)
    done = 0  # no byte stands for two pieces
    for prose, raw, exact in inner.map.pieces:
        span = bytes_of.characters(raw)
        shift = prose.start - span.start
        parts = outer.cut(span) if exact else (Piece(span, outer.raw(span), exact=False),)
        for part in parts:
            first, last = max(part.prose.start, span.start), min(part.prose.end, span.end)
            start = max(done, part.raw.start)
            done = max(start, part.raw.end)
            within = Span(first + shift, last + shift) if exact else prose
            yield Piece(within, ByteSpan(start, done), part.exact)


class _Bytes:
    """The prose of a map as bytes of UTF-8, which a reader within it has counted."""

    def __init__(self, outer: SourceMap) -> None:
        self._outer = outer
        self._starts = (
            None
            if outer.prose.isascii()
            else [0, *accumulate(len(char.encode()) for char in outer.prose)]
        )

    def characters(self, raw: ByteSpan) -> Span:
        """The characters that these bytes are."""
        if self._starts is None:
            return Span(*raw)
        return Span(*(bisect_left(self._starts, byte) for byte in raw))

    def raw(self, raw: ByteSpan) -> ByteSpan:
        """The bytes of the file that they come from."""
        return self._outer.raw(self.characters(raw))


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
