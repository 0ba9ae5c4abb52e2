"""The stretches of a block that no sentence crosses: list items, verses and paragraphs in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from newslint.analysis.late import late
from newslint.model.span import Span

_BULLETS = "•⁃‣▪●◦"
_MARKER = late(r"(\d{1,2}|[a-z])(\.\)|[.)])\s+(?=\S)")
_PARAGRAPH = late(rf"\s*\n\s*\n\s*|\s*\n\s*(?=[{_BULLETS}]|[*-]\s|\(?(?:\d{{1,2}}|[a-z])[.)]\s)")
_QUOTES = '"“‘'
_NARROW = 40  # a column of hard-wrapped copy is wider


def trimmed(prose: str, span: Span) -> Span:
    """`span` without white space at its ends."""
    text = prose[span.start : span.end]
    bare = text.strip()
    if len(bare) == len(text):
        return span
    start = span.end - len(text.lstrip())
    return Span(start, start + len(bare))


def runs(prose: str, within: Span) -> list[Span]:
    """The parts of a block that are split into sentences on their own."""
    is_line = prose.find("\n", within.start, within.end) < 0
    if is_line and _is_plain(prose, within):
        return [within]
    parts = (
        trimmed(prose, part) for part in ((within,) if is_line else _paragraphs(prose, within))
    )
    return [item for part in parts if part.start < part.end for item in _items(prose, part)]


def _is_plain(prose: str, line: Span) -> bool:
    """Whether a line begins as most do, with no white space at its ends and no mark of a list."""
    if line.start == line.end or prose[line.end - 1].isspace():
        return False
    first = prose[line.start]
    return first.isupper() or first in _QUOTES


def _paragraphs(prose: str, within: Span) -> Iterator[Span]:
    """The parts between empty lines or before list marks; hard-wrapped lines stay together."""
    start = within.start
    for match in _PARAGRAPH.finditer(prose, within.start, within.end):
        yield from _lines(prose, Span(start, match.start()))
        start = match.end()
    yield from _lines(prose, Span(start, within.end))


def _lines(prose: str, part: Span) -> Iterator[Span]:
    """The lines of a list without marks: all short, and no stop at the end; else the part whole."""
    lines = prose[part.start : part.end].rstrip().split("\n")
    listed = all(len(line) < _NARROW for line in lines) and lines[-1][-1:].isalnum()
    if len(lines) < 2 or not listed:
        yield part
        return
    start = part.start
    for line in lines:
        yield Span(start, start + len(line))
        start += len(line) + 1


def _items(prose: str, part: Span) -> Iterable[Span]:
    """The items of a list that runs on in one line, “1. Eggs 2. Milk”; else the part whole."""
    first = prose[part.start]
    if first in _BULLETS:
        breaks = [at.start() + 1 for at in re.finditer(rf"\s{first}", prose[part.start : part.end])]
        return _cut(prose, part, [part.start + at for at in breaks])
    marker = _MARKER.match(prose, part.start, part.end)
    return (part,) if marker is None else _cut(prose, part, _successors(prose, part, marker))


def _successors(prose: str, part: Span, marker: re.Match[str]) -> list[int]:
    """Where the markers that count on from the first one stand."""
    starts: list[int] = []
    label, at = _next_label(marker[1]), marker.end()
    pattern = r"(?<=\s){}{}\s+(?=[A-Z“\"])"
    while found := re.compile(pattern.format(label, re.escape(marker[2]))).search(
        prose, at, part.end
    ):
        starts.append(found.start())
        label, at = _next_label(label), found.end()
    return starts


def _next_label(label: str) -> str:
    return str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)


def _cut(prose: str, part: Span, breaks: list[int]) -> Iterator[Span]:
    bounds = [part.start, *breaks, part.end]
    for start, end in pairwise(bounds):
        item = trimmed(prose, Span(start, end))
        if item.start < item.end:
            yield item
