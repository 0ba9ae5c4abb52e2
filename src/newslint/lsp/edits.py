"""Changes to bytes as edits that an editor applies."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import accumulate

from lsprotocol import types

from newslint.engine.rewrite import ByteEdit
from newslint.lsp.diagnostics import byte_range
from newslint.lsp.glance import shift_between
from newslint.lsp.positions import Ruler
from newslint.model.span import ByteSpan


def text_edits(edits: Iterable[ByteEdit], ruler: Ruler) -> list[types.TextEdit]:
    """The edits in the order of the text."""
    return [
        types.TextEdit(byte_range(edit.span, ruler), edit.new.decode()) for edit in sorted(edits)
    ]


def edits_between(before: bytes, after: bytes) -> list[ByteEdit]:
    """Small edits that make one text of the other, so that cursors stay where they are."""
    old, new = before.decode().splitlines(keepends=True), after.decode().splitlines(keepends=True)
    starts = [0, *accumulate(len(line.encode()) for line in old)]
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        _shrunk("".join(old[first:last]), "".join(new[begin:end]), starts[first])
        for tag, first, last, begin, end in steps
        if tag != "equal"
    ]


def _shrunk(old: str, new: str, at: int) -> ByteEdit:
    """The edit without what both begin and end with."""
    shift = shift_between(old, new)
    start = at + len(old[: shift.start].encode())
    end = start + len(old[shift.start : shift.end].encode())
    return ByteEdit(ByteSpan(start, end), new[shift.start : shift.end + shift.by].encode())
