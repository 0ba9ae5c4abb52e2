"""What a client that replaces one stretch of text can put there."""

from __future__ import annotations

from newslint.model.span import Span
from newslint.report.entries import Entry, Mending

_WIDEST = 200  # characters: a fix that reaches further is told, not offered


def replacing(entry: Entry, text: str) -> tuple[Span, tuple[str, ...]]:
    """The stretch to mark, never empty where there is text, and what may stand there instead."""
    span = Span(entry.start.offset, entry.end.offset)
    reach = _reach(span, entry.fix)
    is_wider = reach != span
    if is_wider and reach.end - reach.start > _WIDEST:
        return _seen(span, text), ()
    marked = _seen(reach, text)
    mended = () if entry.fix is None else (_mended(text, marked, entry.fix),)
    others = () if is_wider or marked != span else entry.suggestions
    now = text[marked.start : marked.end]
    return marked, tuple(dict.fromkeys(value for value in (*mended, *others) if value != now))


def _reach(span: Span, fix: Mending | None) -> Span:
    """The stretch with all that its fix changes."""
    changes = () if fix is None else fix.changes
    starts = (span.start, *(change.start for change in changes))
    ends = (span.end, *(change.end for change in changes))
    return Span(min(starts), max(ends))


def _seen(span: Span, text: str) -> Span:
    """The span, with a character beside it where it would be empty."""
    if span.start < span.end or not text:
        return span
    return Span(span.start - 1, span.end) if span.start else Span(0, 1)


def _mended(text: str, marked: Span, fix: Mending) -> str:
    parts = []
    at = marked.start
    for start, end, new in sorted(fix.changes):
        parts += [text[at:start], new]
        at = max(at, end)
    return "".join((*parts, text[at : marked.end]))
