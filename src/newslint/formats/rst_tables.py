"""The tables of reStructuredText: the words between their rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.formats.text_lines import Line
from newslint.model.span import Span

_GRID = re.compile(r"\+(?:[-=]+\+)+")
_SIMPLE = re.compile(r"=+(?:[ \t]+=+)+")
_RULE = re.compile(r"[+=|\s-]+")


def is_table(text: str) -> bool:
    """Whether a table begins with this line."""
    return _GRID.fullmatch(text) is not None or _SIMPLE.fullmatch(text) is not None


def cells(lines: Sequence[Line]) -> Iterator[Span]:
    """Where the words of each cell stand; cells of several lines are not read."""
    if _GRID.fullmatch(lines[0].text):
        rows = [line for line in lines if line.text.startswith(("|", "+"))]
        for before, row, behind in zip(rows, rows[1:], rows[2:], strict=False):
            if _RULE.fullmatch(before.text) and _RULE.fullmatch(behind.text):
                yield from _between(row, re.finditer(r"[^|]+", row.text))
        return
    yield from _simple(lines)


def _simple(lines: Sequence[Line]) -> Iterator[Span]:
    columns = [found.start() for found in re.finditer(r"=+", lines[0].text)]
    for row in lines:
        if _SIMPLE.fullmatch(row.text) or row.indent > lines[0].indent:
            continue
        bounds = [*columns, len(row.text) + 1]
        yield from (
            span
            for start, end in pairwise(bounds)
            if start < len(row.text)
            for span in _between(row, re.compile(r".+").finditer(row.text, start, end))
        )


def _between(row: Line, found: Iterator[re.Match[str]]) -> Iterator[Span]:
    for cell in found:
        bare = cell[0].strip()
        if bare:
            start = row.start + cell.start() + cell[0].index(bare)
            yield Span(start, start + len(bare))
