"""The ledger of figures: every quantity of a story, what it counts, who gave it, what denies it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.analysis.statement import Statement
from newslint.ledger.sources import SourceRow, source_row
from newslint.ledger.stretch import Stretch, stretch, text_of
from newslint.model.finding import Finding
from newslint.model.lines import Lines
from newslint.model.span import Span

_NO_FIGURES = frozenset({QuantityKind.LABEL, QuantityKind.CLOCK, QuantityKind.DATE})


class Clash(NamedTuple):
    """What a rule finds wrong between figures."""

    rule: str
    message: str
    places: tuple[Stretch, ...]  # all the figures, in order

    @property
    def first(self) -> Stretch:
        """The first of the figures."""
        return self.places[0]


class FigureRow(NamedTuple):
    """All that is to be told of one figure."""

    text: str  # the figure with what bounds it and what it counts
    quantity: Quantity
    noun: str  # what it counts, as written
    place: Stretch
    stated: SourceRow | None  # the statement that it stands in
    clashes: tuple[Clash, ...] = ()

    @property
    def kind(self) -> QuantityKind:
        """What it is a figure of."""
        return self.quantity.kind


def figure_rows(article: Article) -> Iterator[FigureRow]:
    """The figures in order, without labels, times of day and dates."""
    lines = Lines(article.document.raw)
    for quantity in article.quantities:
        if quantity.kind in _NO_FIGURES:
            continue
        noun = quantity.counted.span
        statement = _statement_round(article, quantity.span)
        yield FigureRow(
            text_of(article, quantity.whole),
            quantity,
            "" if noun is None else text_of(article, noun),
            stretch(article, quantity.span, lines),
            None if statement is None else source_row(article, statement, lines),
        )


def with_clashes(rows: Sequence[FigureRow], findings: Sequence[Finding]) -> Iterator[FigureRow]:
    """The rows, each with the findings that touch it; a clash is one for both its figures."""
    clashes = [_clash(finding, rows) for finding in findings]
    for row in rows:
        here = (clash for clash in clashes if row.place in clash.places)
        yield row._replace(clashes=tuple(here))


def _clash(finding: Finding, rows: Sequence[FigureRow]) -> Clash:
    places = tuple(row.place for row in rows if _touches(finding, row))
    return Clash(finding.rule, finding.message, places)


def _statement_round(article: Article, span: Span) -> Statement | None:
    """The innermost statement that holds the span; one with a source rather than a bare one."""
    around = [each for each in article.statements if each.span.contains(span)]
    return min(around, key=_depth, default=None)


def _depth(statement: Statement) -> tuple[bool, int]:
    return (statement.source is None, statement.span.end - statement.span.start)


def _touches(finding: Finding, row: FigureRow) -> bool:
    spans = (finding.span, *(related.span for related in finding.related))
    return any(span.overlaps(row.quantity.span) for span in spans)
