"""What reports that show an article are given."""

from __future__ import annotations

from newslint.model.block import BlockKind
from newslint.model.document import Kind
from newslint.report.entries import file_entry
from newslint.report.whole import whole
from tests.report.samples import found, report, whole_file

TEXT = "\ufeff# News\n\nIt was in in May.\n"


def test_the_file_is_given_without_its_byte_order_mark() -> None:
    assert TEXT[1:] == whole_file(TEXT, kind=Kind.MARKDOWN).source


def test_the_article_is_given_with_its_blocks_and_findings() -> None:
    prose = "News\n\nIt was in in May.\n"
    finding = found(prose, "in in", "in")
    (sheet,) = whole_file(TEXT, finding, kind=Kind.MARKDOWN).sheets

    assert [BlockKind.HEADLINE, BlockKind.BODY] == [block.kind for block in sheet.blocks]
    assert (finding,) == sheet.findings


def test_findings_keep_their_marks() -> None:
    finding = found("It was in in May.\n", "in in")
    (entry,) = whole_file("It was in in May.\n", finding).entries

    assert "spacing/doubled “in in” is odd." == entry.mark


def test_parts_that_are_no_one_text_give_none() -> None:
    one, other = report("One.\n"), report("Two.\n")
    both = one._replace(documents=one.documents + other.documents)

    assert "" == whole(file_entry(both), both, ()).source
