"""Running text of a marked-up format: blocks open when their first words come."""

from __future__ import annotations

from newslint.formats.builder import ProseBuilder
from newslint.model.block import BlockKind
from newslint.model.document import PLACEHOLDER
from newslint.model.sourcemap import SourceMap
from newslint.model.span import ByteSpan, Span

BETWEEN = "\n\n"


class Flow:
    """Puts text into a builder, block by block."""

    def __init__(self, builder: ProseBuilder) -> None:
        self.builder = builder
        self._start: int | None = None
        self._hole = False

    @property
    def is_open(self) -> bool:
        """Whether a block has begun."""
        return self._start is not None

    @property
    def ends_in_space(self) -> bool:
        """Whether the open block ends in white space so far."""
        return self.is_open and self.builder.since(self.builder.length - 1).isspace()

    def verbatim(self, text: str, at: int) -> None:
        """Text as the file has it, from byte `at` on."""
        if self._hole and text.startswith(" "):
            text, at = text[1:], at + 1
        if text:
            self._open(at)
            self.builder.verbatim(text, at)

    def decoded(self, text: str, raw: ByteSpan) -> None:
        """Text that the file writes in another way."""
        self._open(raw.start)
        self.builder.decoded(text, raw)

    def copy(self, source: SourceMap, span: Span) -> None:
        """A stretch of the prose that `source` maps to the file."""
        for piece in source.cut(span) if span.start < span.end else ():
            text = source.prose[slice(*piece.prose)]
            if piece.exact:
                self.verbatim(text, piece.raw.start)
            else:
                self.decoded(text, piece.raw)

    def placeholder(self, at: int) -> None:
        """Marks what is no prose but has a place in the sentence; it ends at byte `at`."""
        self._open(at)
        self.builder.gap(PLACEHOLDER, at)

    def hole(self) -> None:
        """Marks something unseen: of the spaces on its two sides readers see one."""
        self._hole = self.ends_in_space

    def close(self, kind: BlockKind) -> None:
        """Ends the block, if one is open."""
        if self._start is not None and self.builder.since(self._start).strip(f"{PLACEHOLDER} \n"):
            self.builder.block(kind, self._start)
        self._start = None
        self._hole = False

    def _open(self, at: int) -> None:
        self._hole = False
        if self._start is None:
            if self.builder.length:
                self.builder.gap(BETWEEN, at)
            self._start = self.builder.length
