"""The ledger of figures: every quantity of a story, what it can mean and what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.ledger.names import Stretch
from newslint.model.lines import Lines
from newslint.model.span import Span

_NO_FIGURES = frozenset({QuantityKind.LABEL, QuantityKind.CLOCK, QuantityKind.DATE})


class FigureRow(NamedTuple):
    """All that is to be told of one figure."""

    text: str  # the figure with what bounds it and what it counts
    quantity: Quantity
    noun: str  # what it counts, as written
    place: Stretch

    @property
    def kind(self) -> QuantityKind:
        """What it is a figure of."""
        return self.quantity.kind


def figure_rows(article: Article) -> Iterator[FigureRow]:
    """The figures in order, without labels, times of day and dates."""
    lines = Lines(article.document.raw)
    for quantity in article.quantities:
        if quantity.kind not in _NO_FIGURES:
            noun = quantity.counted.span
            yield FigureRow(
                _text(article, quantity.whole),
                quantity,
                "" if noun is None else _text(article, noun),
                _stretch(article, quantity.span, lines),
            )


def _text(article: Article, span: Span) -> str:
    return " ".join(article.prose[span.start : span.end].split())


def _stretch(article: Article, span: Span, lines: Lines) -> Stretch:
    raw = article.document.map.raw(span)
    return Stretch(lines.place(raw.start), lines.place(raw.end))
