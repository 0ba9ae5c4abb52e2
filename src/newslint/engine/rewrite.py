"""Edits in prose to edits in bytes; what would cross markup is refused, never guessed."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from itertools import pairwise
from typing import NamedTuple

from newslint.formats.escape import escape
from newslint.model.document import Document, Kind
from newslint.model.finding import Edit
from newslint.model.span import ByteSpan


class ByteEdit(NamedTuple):
    """Put `new` where `span` stands in the file."""

    span: ByteSpan
    new: bytes


def to_bytes(document: Document, edits: Iterable[Edit]) -> tuple[ByteEdit, ...] | None:
    """The edits in the file's bytes; None where one of them would cross markup or break it."""
    found: list[ByteEdit] = []
    for edit in edits:
        part = _one(document, edit.shrunk(document.prose))
        if part is None:
            return None
        found.extend(part)
    if document.writings and not import_module("newslint.formats.writing").holds(document, found):
        return None
    return tuple(found)


def apply(raw: bytes, edits: Iterable[ByteEdit]) -> bytes:
    """The file after edits that do not touch one another."""
    parts: list[bytes] = []
    at = 0
    for (start, end), new in sorted(edits):
        parts += (raw[at:start], new)
        at = max(at, end)
    return b"".join((*parts, raw[at:]))


def _one(document: Document, edit: Edit) -> tuple[ByteEdit, ...] | None:
    if edit.span.start == edit.span.end:
        return _put(document, edit, document.map.raw(edit.span)) if edit.text else ()
    pieces = tuple(document.map.cut(edit.span))
    whole = pieces[0].prose.start >= edit.span.start and pieces[-1].prose.end <= edit.span.end
    if not whole or any(piece.raw.start == piece.raw.end for piece in pieces):
        return None
    if len(pieces) == 1:
        return _put(document, edit, pieces[0].raw)
    if edit.text:
        joined = all(a.raw.end == b.raw.start for a, b in pairwise(pieces))
        span = ByteSpan(pieces[0].raw.start, pieces[-1].raw.end)
        return _put(document, edit, span) if joined else None
    return tuple(ByteEdit(piece.raw, b"") for piece in pieces)


def _put(document: Document, edit: Edit, span: ByteSpan) -> tuple[ByteEdit, ...] | None:
    """The new text as it is written there, unless it cannot be."""
    new = _written(document, edit) if edit.text else b""
    return None if new is None else (ByteEdit(span, new),)


def _written(document: Document, edit: Edit) -> bytes | None:
    if document.kind is Kind.PLAIN:  # most articles need nothing of the other formats
        return escape(edit.text, document)
    written: bytes | None = import_module("newslint.formats.writing").write(
        edit.text, document, edit.span
    )
    return written
