"""The only maker of maps: a reader says what it read, in order, and from which bytes."""

from __future__ import annotations

from newslint.model.block import Block, BlockKind
from newslint.model.document import Note
from newslint.model.sourcemap import Piece, SourceMap
from newslint.model.span import ByteSpan, Span


class ProseBuilder:
    """Gathers prose, pieces, blocks and notes of one document."""

    def __init__(self) -> None:
        self.length = 0
        self.blocks: list[Block] = []
        self.notes: list[Note] = []
        self._texts: list[str] = []
        self._pieces: list[Piece] = []

    def verbatim(self, text: str, at: int) -> None:
        """Prose that stands in the file, character for character, from byte `at` on."""
        raw = ByteSpan(at, at + (len(text) if text.isascii() else len(text.encode())))
        if not text:
            return
        start = self.length
        last = self._pieces[-1] if self._pieces else None
        if last and last.exact and last.raw.end == at:
            self._pieces.pop()
            start, raw = last.prose.start, ByteSpan(last.raw.start, raw.end)
        self._add(text, Piece(Span(start, self.length + len(text)), raw, exact=True))

    def decoded(self, text: str, raw: ByteSpan) -> None:
        """Prose that the file writes in another way, whole or nothing."""
        if text:
            self._add(text, Piece(Span(self.length, self.length + len(text)), raw, exact=False))

    def gap(self, text: str, at: int) -> None:
        """Prose that no byte stands for, before byte `at`."""
        self.decoded(text, ByteSpan(at, at))

    def block(self, kind: BlockKind, start: int) -> None:
        """Marks the prose from `start` to here, without the white space round it."""
        text = self.since(start)
        bare = text.strip()
        if bare:
            first = start + len(text) - len(text.lstrip())
            self.blocks.append(Block(kind, Span(first, first + len(bare))))

    def note(self, text: str, raw: ByteSpan) -> None:
        """Keeps what the author tells newslint at this place."""
        self.notes.append(Note(self.length, text, raw))

    def since(self, start: int) -> str:
        """The prose from `start` on."""
        texts: list[str] = []
        at = self.length
        for text in reversed(self._texts):
            if at <= start:
                break
            texts.append(text)
            at -= len(text)
        return "".join(reversed(texts))[max(0, start - at) :]

    def map(self) -> SourceMap:
        """The prose so far and its pieces."""
        return SourceMap("".join(self._texts), tuple(self._pieces))

    def _add(self, text: str, piece: Piece) -> None:
        self._texts.append(text)
        self._pieces.append(piece)
        self.length = piece.prose.end
