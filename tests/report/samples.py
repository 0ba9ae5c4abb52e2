"""Documents, findings and entries for tests of reports."""

from __future__ import annotations

from newslint.formats import read
from newslint.model.document import Kind
from newslint.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from newslint.model.report import Examined, Report
from newslint.model.span import Span
from newslint.report.entries import Entry, FileEntry, file_entry

DOUBLED = "spacing/doubled"


def found(
    prose: str,
    wrong: str,
    better: str | None = None,
    *,
    severity: Severity = Severity.WARNING,
    safety: Safety = Safety.SAFE,
) -> Finding:
    at = prose.index(wrong)
    span = Span(at, at + len(wrong))
    fix = None if better is None else Fix(safety, better, (Edit(span, better),))
    return Finding(DOUBLED, span, f"“{wrong}” is odd.", severity, fix=fix)


def report(text: str, *findings: Finding, kind: Kind = Kind.PLAIN, path: str = "a.txt") -> Report:
    document = read(text.encode(), kind)[0]
    return Report(path, kind, (Examined(document, findings),), len(text.split()))


def file(text: str, *findings: Finding, kind: Kind = Kind.PLAIN, path: str = "a.txt") -> FileEntry:
    return file_entry(report(text, *findings, kind=kind, path=path))


def entry(text: str, finding: Finding, *, kind: Kind = Kind.PLAIN) -> Entry:
    return file(text, finding, kind=kind).entries[0]


def with_notes(finding: Finding) -> Finding:
    related = (Related(Span(0, 1), "it began here"),)
    return finding._replace(evidence="2 and 2 are 4", related=related)


FAILED = FileEntry("b.txt", "", error="not UTF-8", line=3)
