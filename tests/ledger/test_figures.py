"""The ledger of figures."""

from __future__ import annotations

from newslint.analysis.quantity import QuantityKind
from newslint.ledger.figures import figure_rows, with_clashes
from newslint.model.document import Kind
from newslint.model.finding import Finding, Related, Severity
from newslint.model.span import Span
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


def test_a_clash_is_one_of_all_the_figures_that_a_finding_touches() -> None:
    rows = tuple(figure_rows(article("They counted 40 trees, 12 oaks and 9 elms.\n")))
    related = (Related(Span(13, 15), "the whole"),)
    finding = Finding("a/b", Span(23, 30), "No.", Severity.ERROR, related=related)
    trees, oaks, elms = with_clashes(rows, [finding])

    assert trees.clashes == oaks.clashes
    assert () == elms.clashes
    (clash,) = oaks.clashes
    assert ("a/b", "No.", (trees.place, oaks.place)) == clash[:3]
    assert trees.place == clash.first
