"""A stretch of prose cut at the edges of findings and of the words that their fixes change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.report.sheet import Sheet


class Marked(NamedTuple):
    """A finding by its number on the page, with what its fix does to the prose."""

    number: int
    span: Span
    edits: tuple[Edit, ...]


class Run(NamedTuple):
    """Words that belong to the same findings, and what stands right behind them."""

    text: str
    begins: tuple[int, ...]  # the findings that start here
    marked: tuple[int, ...]  # those that speak of these words
    replaced: tuple[int, ...]  # those whose fixes take these words out
    inserted: tuple[tuple[int, str], ...]  # what fixes put behind them
    points: tuple[int, ...]  # findings that speak of the place behind them


def marked(sheet: Sheet, first: int) -> Iterator[Marked]:
    """The findings of a sheet, numbered from `first`."""
    for number, finding in enumerate(sheet.findings, start=first):
        edits = finding.fix.edits if finding.fix else ()
        shown = tuple(_in_words(edit, sheet.prose) for edit in edits)
        yield Marked(number, _placed(finding.span, sheet), shown)


def runs(prose: str, span: Span, found: Sequence[Marked]) -> Iterator[Run]:
    """The prose of `span`, one run after another; the first is empty."""
    near = [each for each in found if _touches(each, span)]
    edges = sorted({*span, *_edges(near, span)})
    for start, end in pairwise((span.start, *edges)):
        yield _run(prose, Span(start, end), near)


def _in_words(edit: Edit, prose: str) -> Edit:
    """The edit without what stays, as far as that does not cut a word: nobody reads half words."""
    short = edit.shrunk(prose)
    start, end = short.span
    old, new = prose[start:end], short.text
    if old[:1].isalnum() or new[:1].isalnum():
        while start > edit.span.start and prose[start - 1].isalnum():
            start -= 1
    if old[-1:].isalnum() or new[-1:].isalnum():
        while end < edit.span.end and prose[end].isalnum():
            end += 1
    text = prose[start : short.span.start] + new + prose[short.span.end : end]
    return Edit(Span(start, end), text)


def _placed(span: Span, sheet: Sheet) -> Span:
    """The finding's place without what lies between blocks, or the end of the block before it."""
    blocks = [block.span for block in sheet.blocks]
    over = [block for block in blocks if block.overlaps(span)]
    if over:
        start = max(span.start, over[0].start)
        return Span(start, max(start, min(span.end, over[-1].end)))
    before = [block.end for block in blocks if block.end <= span.start]
    at = max(before, default=blocks[0].start if blocks else span.start)
    return Span(at, at)


def _touches(each: Marked, span: Span) -> bool:
    return each.span.overlaps(span) or any(edit.span.overlaps(span) for edit in each.edits)


def _edges(found: Iterable[Marked], span: Span) -> Iterator[int]:
    for each in found:
        for edges in (each.span, *(edit.span for edit in each.edits)):
            yield from (edge for edge in edges if span.start <= edge <= span.end)


def _run(prose: str, span: Span, near: Sequence[Marked]) -> Run:
    return Run(
        prose[span.start : span.end],
        tuple(each.number for each in near if _begins(each.span, span)),
        tuple(each.number for each in near if _covers(each.span, span)),
        tuple(each.number for each in near if _takes_out(each, span)),
        tuple((each.number, edit.text) for each in near for edit in _puts_behind(each, span)),
        tuple(each.number for each in near if each.span == (span.end, span.end)),
    )


def _begins(found: Span, run: Span) -> bool:
    return found.start == run.start < run.end and found.start < found.end


def _covers(outer: Span, run: Span) -> bool:
    return outer.start <= run.start < run.end <= outer.end


def _takes_out(each: Marked, run: Span) -> bool:
    return any(_covers(edit.span, run) for edit in each.edits)


def _puts_behind(each: Marked, run: Span) -> Iterator[Edit]:
    for edit in each.edits:
        if edit.text and edit.span.end == run.end:
            yield edit
