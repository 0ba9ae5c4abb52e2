"""Quotations within quotations that have the same marks as those round them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.quotations import Quotation
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# Straight double marks within straight double marks look the same on both sides: nothing is sure.
_OTHER = {"“": "‘’", "‘": "“”"}


def find_same_marks(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each quotation whose marks are those of the quotation that it stands in."""
    around: list[Quotation] = []
    for quotation in article.quotations:
        around = [outer for outer in around if outer.inner.contains(quotation.span)]
        is_within = len(around) == 1 and lies_in(quotation.span, where)
        if is_within and _is_same(article.prose, around[0], quotation):
            yield _changed(article.prose, quotation)
        if quotation.closed and quotation.opening:
            around.append(quotation)


def _is_same(prose: str, outer: Quotation, inner: Quotation) -> bool:
    if not inner.closed or inner.opening != outer.opening or inner.opening not in _OTHER:
        return False
    return prose[inner.span.end - 1] in "”’" and _has_words(prose, outer, inner)


def _has_words(prose: str, outer: Quotation, inner: Quotation) -> bool:
    """Whether the quotation round it has words of its own before or behind."""
    own = prose[outer.inner.start : inner.span.start] + prose[inner.span.end : outer.inner.end]
    return any(map(str.isalpha, own)) and inner.inner.end > inner.inner.start


def _changed(prose: str, quotation: Quotation) -> Match:
    marks = _OTHER[quotation.opening]
    start, end = quotation.span
    edits = (Edit(Span(start, start + 1), marks[0]), Edit(Span(end - 1, end), marks[1]))
    better = f"{marks[0]}{prose[start + 1 : end - 1]}{marks[1]}"
    return Match(quotation.span, edits=edits, suggestions=(better,))
