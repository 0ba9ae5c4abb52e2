"""The words round a finding."""

from __future__ import annotations

from newslint.model.finding import Edit, Fix, Safety
from newslint.model.lines import Place
from newslint.model.span import Span
from newslint.report.excerpt import REACH, Excerpt, excerpt, mended


def test_a_short_line_is_shown_whole() -> None:
    expected = Excerpt("One ", "two", " three")

    assert expected == excerpt("One two three", Place(4, 1, 5), Place(7, 1, 8))


def test_a_finding_that_goes_on_is_shown_to_the_end_of_its_line() -> None:
    assert excerpt("One two", Place(4, 1, 5), Place(12, 2, 3)) == Excerpt("One ", "two", "")


def test_a_long_line_is_cut_on_both_sides() -> None:
    line = "a" * 500 + "X" + "b" * 500
    one = excerpt(line, Place(500, 1, 501), Place(501, 1, 502))

    assert one == Excerpt("a" * REACH, "X", "b" * REACH, starts_line=False, ends_line=False)


def test_a_long_finding_is_cut_itself() -> None:
    one = excerpt("x" * 500, Place(0, 1, 1), Place(500, 1, 501))

    assert one == Excerpt("", "x" * REACH, "", starts_line=True, ends_line=False)


def fix(*edits: Edit) -> Fix:
    return Fix(Safety.SAFE, "", edits)


def test_edits_in_any_order_are_applied() -> None:
    edits = fix(Edit(Span(4, 5), ")"), Edit(Span(0, 1), "("))

    assert mended("[one] two", Span(0, 5), edits) == "(one)"


def test_an_edit_beside_the_finding_is_shown_too() -> None:
    assert mended("one two three", Span(4, 7), fix(Edit(Span(8, 13), "3"))) == "two 3"


def test_words_without_spaces_are_not_shown_without_end() -> None:
    text = "x" * 100

    assert len(mended(text, Span(50, 51), fix(Edit(Span(50, 51), "y")))) == 49


def test_a_fix_in_many_places_is_shown_as_far_as_a_line_goes() -> None:
    prose = "He left.  She stayed. " * 40
    at = [start for start in range(len(prose)) if prose.startswith("  ", start)]
    edits = tuple(Edit(Span(start, start + 2), " ") for start in at)
    shown = mended(prose, edits[0].span, Fix(Safety.SAFE, "", edits))

    assert shown.startswith("left. She stayed. He left. She")
    assert shown.endswith("…")
    assert len(shown) < 120
