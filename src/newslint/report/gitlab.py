"""GitLab's code quality report: what changes between two branches stands in the merge request."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newslint.model.finding import Severity
from newslint.report.edition import Edition
from newslint.report.entries import SERVER, Entry, FileEntry
from newslint.report.fingerprint import Fingerprints
from newslint.report.told import failure, told

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
_UNREADABLE = "newslint/unreadable"


def render(files: Iterable[FileEntry], _edition: Edition) -> Iterator[str]:
    """The list; a server that was not heard has no file and is left to the log."""
    fingerprints = Fingerprints()
    separator = "\n"
    yield "["
    for file in files:
        for record in _records(file, fingerprints):
            yield separator + json.dumps(record, ensure_ascii=False)
            separator = ",\n"
    yield "\n]\n"


def _records(file: FileEntry, fingerprints: Fingerprints) -> Iterator[dict[str, object]]:
    if file.error and file.format != SERVER:
        yield {
            "description": failure(file),
            "check_name": _UNREADABLE,
            "fingerprint": fingerprints.of_failure(file.path),
            "severity": "critical",
            "location": {"path": file.path, "lines": {"begin": file.line or 1}},
        }
    for entry in file.entries:
        yield {
            "description": told(entry),
            "check_name": entry.rule,
            "fingerprint": fingerprints.of(file.path, entry),
            "severity": _SEVERITIES[entry.severity],
            "location": {"path": file.path, **_lines(entry)},
        }


def _lines(entry: Entry) -> dict[str, object]:
    start, end = entry.start, entry.end
    return {
        "lines": {"begin": start.line, "end": end.line},
        "positions": {
            "begin": {"line": start.line, "column": start.column},
            "end": {"line": end.line, "column": end.column},
        },
    }
