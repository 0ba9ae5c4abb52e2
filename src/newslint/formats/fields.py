"""Values of a data language: where each stands, and which of its characters are which bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.formats.builder import ProseBuilder
from newslint.model.document import Syntax
from newslint.model.sourcemap import Piece, SourceMap
from newslint.model.span import ByteSpan, Span

Path = tuple[str | int, ...]


class Unit(NamedTuple):
    """Characters of a value and where they are written; both the same where nothing is escaped."""

    text: str
    start: int
    end: int


class Field(NamedTuple):
    """A text in a data file: its keys from the root, its units, and all of it as written."""

    path: Path
    units: tuple[Unit, ...]
    span: Span  # in characters of the file, without the marks round the value
    syntax: Syntax

    @property
    def value(self) -> str:
        """The text that the field holds."""
        return "".join(unit.text for unit in self.units)


def whole_map(text: str, start: int) -> SourceMap:
    """The map of a text that is the file itself from byte `start` on."""
    size = len(text) if text.isascii() else len(text.encode())
    span, raw = Span(0, len(text)), ByteSpan(start, start + size)
    return SourceMap(text, (Piece(span, raw, exact=True),) if text else ())


def field_map(field: Field, file: SourceMap) -> SourceMap:
    """The value of a field and its way back to the bytes of the file."""
    builder = ProseBuilder()
    for text, start, end in field.units:
        span = Span(start, end)
        if text == file.prose[start:end]:
            for piece in file.cut(span):
                said = file.prose[slice(*piece.prose)]
                if piece.exact:
                    builder.verbatim(said, piece.raw.start)
                else:
                    builder.decoded(said, piece.raw)
        elif text:
            builder.decoded(text, file.raw(span))
    return builder.map()


def matched(value: str, written: Iterable[Unit]) -> tuple[Unit, ...] | None:
    """The units of `value`: those that are written, and the white space that stands between them.

    None where what is written is not the value.
    """
    units: list[Unit] = []
    at = behind = 0
    for unit in written:
        gap = at
        while not value.startswith(unit.text, at):
            if at == len(value) or not value[at].isspace():
                return None
            at += 1
        if at > gap:
            units.append(Unit(value[gap:at], behind if units else unit.start, unit.start))
        units.append(unit)
        at, behind = at + len(unit.text), unit.end
    rest = value[at:]
    if rest.strip():
        return None
    return (*units, Unit(rest, behind, behind)) if rest else tuple(units)


def spliced(units: Iterable[Unit], source: str) -> Iterator[Unit]:
    """The units; spaces before a line end that are written as they are stand for themselves."""
    for unit in units:
        same = 0
        while same < len(unit.text) and unit.text[same] in " \t":
            if source[unit.start + same : unit.start + same + 1] != unit.text[same]:
                break
            same += 1
        if same and same < len(unit.text) and unit.text[: same + 1].isspace():
            yield Unit(unit.text[:same], unit.start, unit.start + same)
            yield Unit(unit.text[same:], unit.start + same, unit.end)
        else:
            yield unit
