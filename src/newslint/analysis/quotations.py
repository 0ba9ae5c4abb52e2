"""Direct speech between quotation marks; apostrophes, feet and inches told apart.

Outer quotations come in the order of their opening marks, each followed by those nested in it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newslint.analysis.marks import Mark, Side, find_double, find_single, spans_with_marks
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_STOPS = frozenset(".?!…:;,")


class Quotation(NamedTuple):
    """A quotation with its marks.

    Unclosed, it runs to the end of its block, or to the mark that opens the next one there. A
    closing mark that nothing opened is a quotation too: its `opening` is empty and its `span` is
    the mark.
    """

    span: Span
    inner: Span
    opening: str
    closed: bool
    continued: bool  # not closed because the next paragraph opens the same quotation again


def find_quotations(prose: str, blocks: Sequence[Block]) -> Iterator[Quotation]:
    """The quotations of each block; none crosses from one block into the next."""
    read = [block.span for block in blocks if block.kind is not BlockKind.CODE]
    for index in sorted(spans_with_marks(prose, read) - {-1}):
        following = read[index + 1] if index + 1 < len(read) else None
        for quotation in _in_order(prose, read[index]):
            if quotation.closed or not quotation.opening:
                yield quotation
            else:
                yield quotation._replace(continued=_goes_on(prose, quotation, following))


def _in_order(prose: str, within: Span) -> Iterator[Quotation]:
    """The quotations in double marks and those in single marks round and inside them."""
    doubles = list(_pair(find_double(prose, within), within.end))
    singles = list(_pair(find_single(prose, within), within.end))
    if not singles:
        yield from doubles
        return
    closed = sorted(double for double in doubles if double.closed)
    ends = [*accumulate((double.span.end for double in closed), max)]
    kept = [single for single in singles if _is_apart(single, _beside(single, closed, ends))]
    yield from sorted([*doubles, *kept], key=lambda each: (each.span.start, -each.span.end))


def _beside(
    single: Quotation, closed: Sequence[Quotation], ends: Sequence[int]
) -> Sequence[Quotation]:
    """Those that may overlap one; `ends` says how far each, and all before it, reach."""
    begin = bisect_right(ends, single.span.start)
    end = bisect_left(closed, single.span.end, key=lambda double: double.span.start)
    return closed[begin:end]


def _is_apart(single: Quotation, doubles: Sequence[Quotation]) -> bool:
    """Whether a quotation in single marks does not cross the edge of one in double marks."""
    return all(
        double.span.contains(single.span)
        or single.span.contains(double.span)
        or not double.span.overlaps(single.span)
        for double in doubles
    )


def _pair(marks: Sequence[Mark], end: int) -> Iterator[Quotation]:
    """Opening marks with the closing marks that follow them."""
    nested = _is_nested(marks)
    opened: list[Mark] = []
    found: list[Quotation] = []
    for mark in marks:
        if mark.side is Side.OPENS:
            if opened and not nested:
                found.append(_quotation(opened.pop(), mark.at, closed=False))
            opened.append(mark)
        elif opened:
            found.append(_quotation(opened.pop(), mark.at + 1, closed=True))
        else:
            found.append(_stray(mark))
    found.extend(_quotation(mark, end, closed=False) for mark in opened)
    yield from sorted(found) if nested else found


def _is_nested(marks: Sequence[Mark]) -> bool:
    """Whether the marks close one another without rest when one quotation may hold another."""
    depth = 0
    for mark in marks:
        depth += 1 if mark.side is Side.OPENS else -1
        if depth < 0:
            return False
    return depth == 0


def _stray(mark: Mark) -> Quotation:
    at = Span(mark.at, mark.at + 1)
    return Quotation(at, Span(mark.at, mark.at), "", closed=False, continued=False)


def _quotation(opened: Mark, end: int, *, closed: bool) -> Quotation:
    inner = Span(opened.at + 1, end - 1 if closed else end)
    return Quotation(Span(opened.at, end), inner, opened.text, closed, continued=False)


def _goes_on(prose: str, quotation: Quotation, following: Span | None) -> bool:
    """Whether the next paragraph opens again what this one, a whole sentence, leaves open."""
    if following is None or not prose.startswith(quotation.opening, following.start):
        return False
    text = prose[quotation.inner.start : quotation.inner.end].rstrip()
    return text[-1:] in _STOPS and prose[quotation.span.end : following.start].strip() == ""
