"""The words round a finding, before and after its fix."""

from __future__ import annotations

from typing import NamedTuple

from newslint.model.finding import Fix
from newslint.model.lines import Place
from newslint.model.span import Span

REACH = 160  # more than any terminal shows of one line
_LONGEST_WORD = 24
_MOST_MENDED = 72


class Excerpt(NamedTuple):
    """A line, or the part of it that may be shown, split round what is marked."""

    before: str
    marked: str
    after: str
    starts_line: bool = True
    ends_line: bool = True


NO_EXCERPT = Excerpt("", "", "")


def excerpt(line: str, start: Place, end: Place) -> Excerpt:
    """The part of `line` round the stretch from `start`, as far as it lies on that line."""
    first = start.column - 1
    last = end.column - 1 if end.line == start.line else len(line)
    return Excerpt(
        line[max(0, first - REACH) : first],
        line[first : min(last, first + REACH)],
        line[last : last + REACH],
        first <= REACH,
        last + REACH >= len(line) and last - first <= REACH,
    )


def mended(prose: str, span: Span, fix: Fix) -> str:
    """The words that a fix touches, as they stand after it; a long stretch is cut short."""
    start = min((span.start, *(edit.span.start for edit in fix.edits)))
    end = max((span.end, *(edit.span.end for edit in fix.edits)))
    limit = min(end, start + _MOST_MENDED)
    start, limit = _whole_words(prose, start, limit)
    parts = []
    at = start
    for edit in sorted(edit for edit in fix.edits if edit.span.end <= limit):
        parts += [prose[at : edit.span.start], edit.text]
        at = max(at, edit.span.end)
    return "".join((*parts, prose[at:limit], "…" if limit < end else ""))


def _whole_words(prose: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to the words at its ends: a mended space alone says nothing."""
    first, last = start, end
    while first > 0 and start - first < _LONGEST_WORD and not prose[first - 1].isspace():
        first -= 1
    while last < len(prose) and last - end < _LONGEST_WORD and not prose[last].isspace():
        last += 1
    return first, last
