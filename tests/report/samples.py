"""Documents, findings and entries for tests of reports."""

from __future__ import annotations

from pathlib import Path

import newslint.report
from newslint.formats import read
from newslint.model.document import Kind
from newslint.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from newslint.model.report import Examined, Report
from newslint.model.span import Span
from newslint.report.edition import Edition
from newslint.report.entries import Entry, FileEntry, file_entry
from newslint.report.whole import whole
from newslint.rule import Card

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


def whole_file(
    text: str, *findings: Finding, kind: Kind = Kind.PLAIN, path: str = "a.txt"
) -> FileEntry:
    read_report = report(text, *findings, kind=kind, path=path)
    marks = (f"{finding.rule} {finding.message}" for finding in findings)
    return whole(file_entry(read_report), read_report, marks)


def card(rule: str) -> Card:
    return Card(
        id=rule,
        title="Doubled word",
        message="“{match}” is odd.",
        why="The eye skips\na doubled word.",
        severity=Severity.WARNING,
        fix=Safety.SAFE,
        scope=frozenset(),
        quotes="check",
        formats=frozenset(),
        enabled=True,
        examples=(),
        fine=(),
        links=(),
    )


def part(name: str) -> str:
    return (Path(newslint.report.__path__[0]) / "web" / name).read_text(encoding="utf-8")


EDITION = Edition(
    "1.2.3", "2026-11-23T01:02:03", lambda: 0.5, lambda: {DOUBLED: card(DOUBLED)}, part
)
HOSTILE = "\x00\x1f\x7f\ufffe ::error::x ##[error]x ]]> </script><!-- %0A {0} | `a` \u2028 end"
FAILED = FileEntry("b.txt", "", error="not UTF-8", line=3)
