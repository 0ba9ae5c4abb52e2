"""The ledger of figures."""

from __future__ import annotations

from newslint.analysis.quantity import QuantityKind
from newslint.ledger.figures import figure_rows
from newslint.model.document import Kind
from tests.making import article

TEXT = "At least 40 tall trees fell on Route 66 on 3 May at 10:30, or 4%.\n"


def test_figures_are_told_but_not_labels_dates_and_times() -> None:
    trees, share = figure_rows(article(TEXT))

    assert ("At least 40 tall trees", "tall trees") == (trees.text, trees.noun)
    assert ("4%", QuantityKind.PERCENT, "") == (share.text, share.kind, share.noun)


def test_places_are_those_of_the_file() -> None:
    text = "# It rains, né\n\nIt rained, né, on **40** trees.\n"
    (row,) = figure_rows(article(text, Kind.MARKDOWN))
    start, end = row.place
    at = text.index("40")

    assert ((at, 3, 21), at + 2) == (start, end.offset)
