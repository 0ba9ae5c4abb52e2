"""The ledger of figures: every quantity of a story, what it can mean and what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.ledger.stretch import Stretch, stretch, text_of
from newslint.model.lines import Lines

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
                text_of(article, quantity.whole),
                quantity,
                "" if noun is None else text_of(article, noun),
                stretch(article, quantity.span, lines),
            )
