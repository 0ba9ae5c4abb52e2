"""Paragraphs of a marked-up text: their lines put together, and the marks within them left out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.formats.builder import ProseBuilder
from newslint.formats.flow import Flow
from newslint.model.block import BlockKind
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

_CHARACTERS = {
    "double_open": "“",
    "double_close": "”",
    "single_open": "‘",
    "single_close": "’",
}


class Inline:
    """Puts paragraphs into a flow.

    A group of the pattern named `mark…` is a thing of its own, `hole…` is nothing to readers,
    `char…` is what a backslash guards, one of the table above is a character; any other group is
    words between marks.
    """

    def __init__(self, file: SourceMap, flow: Flow, pattern: re.Pattern[str]) -> None:
        self._file = file
        self._flow = flow
        self._pattern = pattern
        self._source = file

    def put(self, lines: Sequence[Span], kind: BlockKind) -> None:
        """A block that stands on these stretches of lines."""
        self._source = _joined(self._file, lines)
        self._walk(Span(0, len(self._source.prose)))
        self._flow.close(kind)

    def _walk(self, span: Span) -> None:
        at = span.start
        for found in self._pattern.finditer(self._source.prose, *span):
            self._flow.copy(self._source, Span(at, found.start()))
            self._take(found, found.lastgroup or "")
            at = found.end()
        self._flow.copy(self._source, Span(at, span.end))

    def _take(self, found: re.Match[str], name: str) -> None:
        what = name.partition("_")[0]
        if what == "mark":
            self._flow.placeholder(self._source.raw(Span(*found.span())).end)
        elif what == "hole":
            self._flow.hole()
        elif what == "char":
            self._flow.copy(self._source, Span(*found.span(name)))
        elif name in _CHARACTERS:
            self._flow.decoded(_CHARACTERS[name], self._source.raw(Span(*found.span())))
        else:
            self._walk(Span(*found.span(name)))


def _joined(file: SourceMap, lines: Sequence[Span]) -> SourceMap:
    """Lines without what stands before and behind them, a line end between each two."""
    builder = ProseBuilder()
    behind = 0
    for line in lines:
        if builder.length and file.prose[behind : line.start].isspace():
            builder.decoded("\n", file.raw(Span(behind, line.start)))
        elif builder.length:  # a comment stands between them
            builder.gap("\n", file.raw(line).start)
        builder.verbatim(file.prose[slice(*line)], file.raw(line).start)
        behind = line.end
    return builder.map()
