"""Quotations of several paragraphs, each of which opens again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quotations import Quotation
from newslint.checks.places import lies_in
from newslint.model.block import BlockKind
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_CLOSING = {'"': '"', "“": "”"}
_STOPS = frozenset(".?!…")
_FIRST_WORD = late(r"\w[\w’'-]*")
_RUNNING = 0.6  # of the words are small, else it is the name below a quotation set apart
_MOST = 4  # paragraphs; with more, a mark was lost somewhere else


def find_not_reopened(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Paragraphs in which a quotation goes on that begin without its mark."""
    starts = [block.span.start for block in article.blocks]
    outer = [one for one in article.quotations if _is_double(article.prose, one)]
    for first, last in pairwise(outer):
        if not _runs_on(article.prose, first, last):
            continue
        begun = bisect_right(starts, first.span.start)
        ended = bisect_right(starts, last.span.start)
        blocks = article.blocks[begun:ended]
        if len(blocks) <= _MOST and all(block.kind is BlockKind.BODY for block in blocks):
            for block in blocks:
                if lies_in(block.span, where):
                    yield from _without_mark(article.prose, block.span, first.opening)


def _is_double(prose: str, quotation: Quotation) -> bool:
    return quotation.opening in _CLOSING or (
        not quotation.opening and prose[quotation.span.start] in _CLOSING.values()
    )


def _runs_on(prose: str, first: Quotation, last: Quotation) -> bool:
    """Whether one opens and the other closes, with a whole sentence at the paragraph's end."""
    if first.closed or not first.opening or last.opening:
        return False
    if prose[first.span.end - 1] not in _STOPS or first.span.end > last.span.start:
        return False
    words = prose[prose.rfind("\n", 0, last.span.start) + 1 : last.span.start].split()
    return sum(word[:1].islower() for word in words) >= _RUNNING * len(words)


def _without_mark(prose: str, block: Span, opening: str) -> Iterator[Match]:
    word = _FIRST_WORD.match(prose, *block)
    if word is not None:
        edit = Edit(Span(block.start, block.start), opening)
        yield Match(Span(*word.span()), edits=(edit,), suggestions=(opening + word[0],))
