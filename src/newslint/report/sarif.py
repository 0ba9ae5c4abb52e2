"""SARIF 2.1.0, as GitHub's code scanning, Azure DevOps and editors read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from newslint.model.finding import Severity
from newslint.report.edition import Edition
from newslint.report.entries import SERVER, Entry, FileEntry, Mending
from newslint.report.fingerprint import Fingerprints
from newslint.report.positions import Positions
from newslint.report.sarif_rules import descriptors
from newslint.report.told import failure, told

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(files: Iterable[FileEntry], edition: Edition) -> Iterator[str]:
    """One run; its rules, which nobody knows before, stand after the results."""
    run = _Run()
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{\n"results": ['
    separator = "\n"
    for file in files:
        for result in run.results(file):
            yield separator + _text(result)
            separator = ",\n"
    yield "],\n"
    yield f'"columnKind": "unicodeCodePoints",\n"language": "en",\n"invocations": [{run.told()}],\n'
    yield f'"tool": {_text(_tool(run, edition))}}}]}}\n'


class _Run:
    """What the results so far leave for the end of the log."""

    def __init__(self) -> None:
        self.rules: dict[str, int] = {}
        self._failures: list[FileEntry] = []
        self._fingerprints = Fingerprints()

    def results(self, file: FileEntry) -> Iterator[dict[str, object]]:
        """The results of one file."""
        if file.error:
            self._failures.append(file)
        place = _Place(file)
        for entry in file.entries:
            yield {
                "ruleId": entry.rule,
                "ruleIndex": self.rules.setdefault(entry.rule, len(self.rules)),
                "level": LEVELS[entry.severity],
                "message": {"text": told(entry)},
                "locations": [place.location(entry.start.offset, entry.end.offset)],
                "partialFingerprints": self._marks(file, entry),
                **place.related(entry),
                **place.fixes(entry.fix),
            }

    def told(self) -> str:
        """How the run went: what could not be read, or with what, is a notification."""
        return _text(
            {
                "executionSuccessful": not self._failures,
                "toolExecutionNotifications": [_notification(file) for file in self._failures],
            }
        )

    def _marks(self, file: FileEntry, entry: Entry) -> dict[str, str]:
        mark = self._fingerprints.of(file.path, entry)
        # GitHub knows a finding again by the first alone; the second says what it is made of.
        return {"primaryLocationLineHash": mark, "newslintSentence/v1": mark}


class _Place:
    """Locations in one file; without regions where it is no text."""

    def __init__(self, file: FileEntry) -> None:
        self._file = file
        self._artifact = _artifact(file.path)
        self._positions = Positions(file.source)

    def location(self, start: int, end: int) -> dict[str, object]:
        """Where the text between two offsets stands."""
        physical: dict[str, object] = {"artifactLocation": self._artifact}
        if self._file.source:
            snippet = {"snippet": {"text": self._file.source[start:end]}} if end > start else {}
            physical["region"] = self._region(start, end) | snippet
        return {"physicalLocation": physical}

    def related(self, entry: Entry) -> dict[str, object]:
        """The other places of the finding."""
        if not entry.related:
            return {}
        return {
            "relatedLocations": [
                {
                    "id": number,
                    "message": {"text": pointer.message},
                    **self.location(pointer.start.offset, pointer.end.offset),
                }
                for number, pointer in enumerate(entry.related, start=1)
            ]
        }

    def fixes(self, fix: Mending | None) -> dict[str, object]:
        """The fix, with its safety."""
        if fix is None or not fix.changes or not self._file.source:
            return {}
        changes = [
            {
                "deletedRegion": self._region(change.start, change.end),
                "insertedContent": {"text": change.text},
            }
            for change in fix.changes
        ]
        artifact = {"artifactLocation": self._artifact, "replacements": changes}
        return {
            "fixes": [
                {
                    "description": {"text": fix.title},
                    "artifactChanges": [artifact],
                    "properties": {"safety": fix.safety.value},
                }
            ]
        }

    def _region(self, start: int, end: int) -> dict[str, object]:
        first, last = self._positions.in_points(start), self._positions.in_points(end)
        return {
            "startLine": first.line,
            "startColumn": first.column,
            "endLine": last.line,
            "endColumn": last.column,
        }


def _artifact(path: str) -> dict[str, object]:
    """The address of a file: below the root of the sources, or on this machine."""
    if path.startswith("/"):
        return {"uri": f"file://{quote(path)}"}
    if path[1:3] == ":/":
        return {"uri": f"file:///{quote(path, safe='/:')}"}
    return {"uri": quote(path), "uriBaseId": _ROOT}


def _notification(file: FileEntry) -> dict[str, object]:
    content: dict[str, object] = {"level": "error", "message": {"text": failure(file)}}
    if file.format == SERVER:
        content["message"] = {"text": f"{file.path}: {file.error}"}
        return content
    place: dict[str, object] = {"artifactLocation": _artifact(file.path)}
    if file.line:
        place["region"] = {"startLine": file.line}
    return {**content, "locations": [{"physicalLocation": place}]}


def _tool(run: _Run, edition: Edition) -> dict[str, object]:
    return {
        "driver": {
            "name": "newslint",
            "version": edition.version,
            "semanticVersion": edition.version,
            "rules": descriptors(run.rules, edition.cards() if run.rules else {}),
        }
    }


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
