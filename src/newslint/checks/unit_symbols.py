"""Symbols of units in a shape that no style has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_SYMBOL = late(r"[A-Za-z/]+\Z")
_CLASS = "misshapen-unit"


def misshapen(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each figure whose unit has a capital too many or a plural: “26 Kms”."""
    shapes = article.knowledge.classes.get(_CLASS, frozenset())
    if article.vocabulary.isdisjoint(_openers(shapes)):
        return
    for quantity in article.quantities:
        start, end = quantity.span
        symbol = _SYMBOL.search(article.prose, start, end)
        if symbol and symbol[0] in shapes and lies_in(quantity.span, where):
            yield from _match(article, quantity.span, symbol)


@lru_cache(maxsize=1)
def _openers(shapes: frozenset[str]) -> frozenset[str]:
    """The first words of symbols: “Km” of “Km/h”."""
    return frozenset(shape.partition("/")[0] for shape in shapes)


def _match(article: Article, span: Span, symbol: re.Match[str]) -> Iterator[Match]:
    unit = article.knowledge.measures.unit(symbol[0])
    if unit is not None and unit.symbol != symbol[0]:
        whole = article.prose[span.start : symbol.start()] + unit.symbol
        yield Match(span, edits=(Edit(Span(*symbol.span()), unit.symbol),), suggestions=(whole,))
