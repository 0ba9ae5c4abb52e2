from __future__ import annotations

from newslint.formats import read
from newslint.model.document import Kind
from newslint.model.finding import Finding, Severity
from newslint.model.report import Examined, Report
from newslint.model.span import Span


def test_a_report_tells_the_findings_of_all_its_documents() -> None:
    (document,) = read(b"One two.\n", Kind.PLAIN)
    first = Finding("a/b", Span(0, 3), "First.", Severity.INFO)
    second = Finding("a/b", Span(4, 7), "Second.", Severity.ERROR)
    examined = (Examined(document, (first,)), Examined(document, (second,)))

    assert (first, second) == Report("a.txt", Kind.PLAIN, examined).findings
