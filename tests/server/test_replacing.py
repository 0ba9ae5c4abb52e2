"""What clients are told to put where."""

from __future__ import annotations

from newslint.model.finding import Safety, Severity
from newslint.model.lines import Place
from newslint.model.span import Span
from newslint.report.entries import Change, Entry, Mending
from newslint.server.replacing import replacing

TEXT = "The man left"


def _entry(start: int, end: int, *changes: Change, suggestions: tuple[str, ...] = ()) -> Entry:
    fix = Mending(Safety.SAFE, "", changes, "") if changes else None
    first, last = Place(start, 1, start + 1), Place(end, 1, end + 1)
    return Entry("a/b", Severity.INFO, "", "", first, last, TEXT[start:end], fix, suggestions, ())


def test_a_finding_without_a_fix_offers_its_suggestions() -> None:
    assert (Span(4, 7), ("men", "boy")) == replacing(_entry(4, 7, suggestions=("men", "boy")), TEXT)


def test_an_empty_place_is_shown_by_the_character_beside_it() -> None:
    stop = _entry(12, 12, Change(12, 12, "."), suggestions=(".",))
    first = _entry(0, 0, Change(0, 0, "“"))

    assert (Span(11, 12), ("t.",)) == replacing(stop, TEXT)
    assert (Span(0, 1), ("“T",)) == replacing(first, TEXT)
    assert (Span(0, 0), ()) == replacing(_entry(0, 0), "")


def test_a_fix_in_several_places_is_one_replacement() -> None:
    entry = _entry(4, 7, Change(8, 12, "went"), Change(5, 6, "e"), suggestions=("men",))

    assert (Span(4, 12), ("men went",)) == replacing(entry, TEXT)


def test_a_fix_that_reaches_far_is_not_offered() -> None:
    text = TEXT + " and" * 100

    assert (Span(4, 7), ()) == replacing(_entry(4, 7, Change(400, 404, "x")), text)
