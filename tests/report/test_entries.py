"""Findings in places of the file."""

from __future__ import annotations

from newslint.formats import read
from newslint.model.document import Kind
from newslint.model.finding import Edit, Fix, Safety
from newslint.model.report import Report
from newslint.model.span import Span
from newslint.report.entries import Change, FileEntry, file_entry
from tests.report.samples import entry, file, found, with_notes


def test_places_count_code_points_and_not_the_byte_order_mark() -> None:
    text = "\ufeffÉtat.\nThe café café closed.\n"
    one = entry(text, found(text[1:], "café café", "café"))

    assert one.start == (10, 2, 5)
    assert one.end == (19, 2, 14)
    assert one.text == "café café"


def test_a_fix_is_told_in_changes_and_in_the_words_that_come_of_it() -> None:
    text = "It ended.  In May it began."
    one = entry(text, found(text, "  ", " "))

    assert one.fix is not None
    assert one.fix.changes == (Change(9, 11, " "),)
    assert one.fix.after == "ended. In"


def test_a_fix_that_would_lose_markup_is_not_told() -> None:
    text = "A fr*ee gi*ft came.\n"
    prose = read(text.encode(), Kind.MARKDOWN)[0].prose
    one = entry(text, found(prose, "free gift", "gift"), kind=Kind.MARKDOWN)

    assert one.fix is None
    assert one.text == "free gift"


def test_leaving_out_words_round_markup_leaves_the_markup() -> None:
    text = "A fr*ee* gift came.\n"
    prose = read(text.encode(), Kind.MARKDOWN)[0].prose
    one = entry(text, found(prose, "free ", ""), kind=Kind.MARKDOWN)

    assert one.fix is not None
    assert [change[:2] for change in one.fix.changes] == [(2, 4), (5, 7), (8, 9)]


def test_new_words_are_written_as_the_file_writes_them() -> None:
    text = "He said.\r\nShe left"
    finding = found("He said.\nShe left", "left", "left\n")
    one = entry(text, finding)

    assert one.fix is not None
    assert one.fix.changes == (Change(14, 18, "left\r\n"),)


def test_an_excuse_before_the_prose_moves_the_places_of_changes() -> None:
    text = "//newslint: ignore figures\nIt ended.  In May it began."
    one = entry(text, found("It ended.  In May it began.", "  ", " "))

    assert one.fix is not None
    assert one.fix.changes == (Change(36, 38, " "),)


def test_an_insertion_stands_between_two_characters() -> None:
    text = "One two"
    edit = Edit(Span(7, 7), ".")
    finding = found(text, "two")._replace(fix=Fix(Safety.SAFE, ".", (edit,)))
    one = entry(text, finding)

    assert one.fix is not None
    assert one.fix.changes == (Change(7, 7, "."),)
    assert one.fix.after == "two."


def test_related_places_are_told() -> None:
    text = "One two"
    one = entry(text, with_notes(found(text, "two")))

    assert one.related == (((0, 1, 1), (1, 1, 2), "it began here"),)
    assert one.evidence == "2 and 2 are 4"


def test_a_file_that_could_not_be_read_has_only_an_error() -> None:
    expected = FileEntry("a.txt", "", error="gone")

    assert expected == file_entry(Report("a.txt", None, error="gone"))


def test_a_file_without_findings_has_its_words() -> None:
    assert file("One two.\n") == FileEntry("a.txt", "text", 2)
