from __future__ import annotations

from newslint.engine.fixer import mend
from newslint.model.document import Kind
from newslint.model.finding import Edit, Finding, Fix, Safety, Severity
from newslint.model.span import Span
from tests.making import document

ALL = frozenset(Safety)


def finding(
    start: int, end: int, text: str, safety: Safety = Safety.SAFE, rule: str = "test/rule"
) -> Finding:
    edits = (Edit(Span(start, end), text),)
    return Finding(rule, Span(start, end), "", Severity.WARNING, fix=Fix(safety, "", edits))


def mended(text: str, *findings: Finding, kind: Kind = Kind.PLAIN) -> str:
    return mend(document(text, kind), findings, ALL).raw.decode()


def test_fixes_that_do_not_touch_are_all_applied() -> None:
    assert "one two" == mended("onee twoo", finding(3, 4, ""), finding(8, 9, ""))


def test_of_two_that_touch_the_safer_is_applied() -> None:
    unsafe = finding(0, 4, "three", Safety.UNSAFE)

    assert "one two" == mended("onee two", unsafe, finding(0, 4, "one"))


def test_only_what_is_allowed_is_applied() -> None:
    done = mend(document("onee"), [finding(3, 4, "", Safety.UNSAFE)], frozenset({Safety.SAFE}))

    assert b"onee" == done.raw
    assert () == done.applied


def test_a_fix_without_effect_is_not_counted() -> None:
    assert () == mend(document("one"), [finding(0, 3, "one")], ALL).applied


def test_a_deletion_leaves_markup_alone() -> None:
    assert "**gift**" == mended("free **gift**", finding(0, 9, "gift"), kind=Kind.MARKDOWN)


def test_what_would_cross_markup_is_refused() -> None:
    text = "fr*ee gi*ft"
    fix = finding(0, 9, "present")
    done = mend(document(text, Kind.MARKDOWN), [fix], ALL)

    assert text.encode() == done.raw
    assert (fix,) == done.refused


def test_a_line_end_is_written_as_the_file_writes_it() -> None:
    assert "one\r\ntwo\r\n" == mended("one\r\ntwo", finding(7, 7, "\n"))


def test_part_of_a_line_end_cannot_be_edited() -> None:
    fix = finding(3, 4, " ")

    assert "one two" == mended("one\r\ntwo", fix)
