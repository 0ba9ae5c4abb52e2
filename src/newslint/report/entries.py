"""A report with its places as people count them: plain values, the same for every format."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from typing import NamedTuple

from newslint.model.document import Document, Kind
from newslint.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from newslint.model.lines import Lines, Place
from newslint.model.report import Examined, Report
from newslint.model.span import Span
from newslint.report.excerpt import NO_EXCERPT, Excerpt, excerpt, mended
from newslint.report.sheet import Sheet

SERVER = "server"  # in place of a format: what could not be read with, not what could not be read


class Change(NamedTuple):
    """Text to put between two offsets of the decoded file."""

    start: int
    end: int
    text: str


class Mending(NamedTuple):
    """A fix in places of the file, and the words as they would stand after it."""

    safety: Safety
    title: str
    changes: tuple[Change, ...]
    after: str


class Pointer(NamedTuple):
    """Another place that an entry speaks of."""

    start: Place
    end: Place
    message: str


class Entry(NamedTuple):
    """One finding in places of the file."""

    rule: str
    severity: Severity
    message: str
    evidence: str
    start: Place
    end: Place
    text: str
    fix: Mending | None
    suggestions: tuple[str, ...]
    related: tuple[Pointer, ...]
    excerpt: Excerpt = NO_EXCERPT
    mark: str = ""  # the same while its sentence is; only where a report asks for it


class FileEntry(NamedTuple):
    """All that is told of one file; `error` says why it could not be read."""

    path: str
    format: str
    words: int = 0
    entries: tuple[Entry, ...] = ()
    error: str = ""
    line: int | None = None  # of the error
    source: str = ""  # the decoded file, only where a report asks for it and the file is text
    sheets: tuple[Sheet, ...] = ()  # its articles, likewise


def file_entry(report: Report) -> FileEntry:
    """`report` with its places."""
    kind = report.kind.value if report.kind else ""
    entries = tuple(entry for examined in report.documents for entry in _entries(examined))
    return FileEntry(report.path, kind, report.words, entries, report.error)


def _entries(examined: Examined) -> Iterator[Entry]:
    if not examined.findings:
        return
    told = _Told(examined.document)
    for finding in examined.findings:
        yield told.entry(finding)


class _Told:
    """One document and its lines."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._lines = Lines(document.raw)
        pieces = document.map.pieces
        # Where the prose is the file, their offsets are the same and nothing is escaped.
        self._is_verbatim = (
            document.kind is Kind.PLAIN
            and len(pieces) == 1
            and pieces[0].exact
            and self._lines.place(pieces[0].raw.start).offset == 0
        )

    def entry(self, finding: Finding) -> Entry:
        start, end = self._places(finding.span)
        return Entry(
            finding.rule,
            finding.severity,
            finding.message,
            finding.evidence,
            start,
            end,
            self._document.prose[finding.span.start : finding.span.end],
            self._mending(finding.fix, finding.span),
            finding.suggestions,
            tuple(self._pointer(related) for related in finding.related),
            excerpt(self._lines.text(start.line), start, end),
        )

    def _places(self, span: Span) -> tuple[Place, Place]:
        raw = self._document.map.raw(span)
        return self._lines.place(raw.start), self._lines.place(raw.end)

    def _pointer(self, related: Related) -> Pointer:
        return Pointer(*self._places(related.span), related.message)

    def _mending(self, fix: Fix | None, span: Span) -> Mending | None:
        if fix is None:
            return None
        if self._is_verbatim:
            changes = tuple(Change(*edit.span, edit.text) for edit in fix.edits)
        elif all(map(self._is_possible, fix.edits)):
            changes = tuple(change for edit in fix.edits for change in self._changes(edit))
        else:
            return None
        return Mending(fix.safety, fix.title, changes, mended(self._document.prose, span, fix))

    def _is_possible(self, edit: Edit) -> bool:
        """Whether no markup stands within new words, and the words can be written there."""
        if not edit.text:
            return True
        if self._written(edit) is None:
            return False
        parts = [piece.raw for piece in self._document.map.cut(edit.span)]
        return all(left.end == right.start for left, right in pairwise(parts))

    def _changes(self, edit: Edit) -> Iterator[Change]:
        if edit.text or edit.span.start == edit.span.end:
            start, end = self._places(edit.span)
            yield Change(start.offset, end.offset, self._written(edit) or "")
            return
        for piece in self._document.map.cut(edit.span):
            start, end = (self._lines.place(byte) for byte in piece.raw)
            yield Change(start.offset, end.offset, "")

    def _written(self, edit: Edit) -> str | None:
        """Its text as the file's own syntax writes it, if it can."""
        if self._document.kind is Kind.PLAIN and b"\r" not in self._document.raw:
            return edit.text
        written: bytes | None = import_module("newslint.formats.writing").write(
            edit.text, self._document, edit.span
        )
        return None if written is None else written.decode()
