"""One JSON object for reviewdog, which writes findings into reviews; columns count bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newslint.model.finding import Severity
from newslint.report.edition import Edition
from newslint.report.entries import SERVER, Entry, FileEntry, Mending
from newslint.report.positions import Position, Positions

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}
SOURCE = {"name": "newslint"}


def render(files: Iterable[FileEntry], _edition: Edition) -> Iterator[str]:
    """The whole result."""
    separator = "\n"
    yield f'{{"source": {json.dumps(SOURCE)}, "diagnostics": ['
    for file in files:
        for record in records(file):
            yield separator + json.dumps(record, ensure_ascii=False)
            separator = ",\n"
    yield "\n]}\n"


def records(file: FileEntry) -> Iterator[dict[str, object]]:
    """What is told of one file; a server that was not heard has no place and is left out."""
    if file.error and file.format != SERVER:
        position = {"range": {"start": {"line": file.line}}} if file.line else {}
        yield {
            "message": file.error,
            "location": {"path": file.path, **position},
            "severity": "ERROR",
        }
    places = _Places(file)
    for entry in file.entries:
        yield {
            "message": _message(entry),
            "location": places.location(entry.start.offset, entry.end.offset),
            "severity": _SEVERITIES[entry.severity],
            "code": {"value": entry.rule},
            **places.suggestions(entry.fix),
            **places.related(entry),
        }


class _Places:
    """Places of one file; no ranges where it is no text."""

    def __init__(self, file: FileEntry) -> None:
        self._path = file.path
        self._source = file.source
        self._is_text = bool(file.source)
        self._positions = Positions(file.source)

    def location(self, start: int, end: int) -> dict[str, object]:
        """The file and the range in it."""
        if not self._is_text:
            return {"path": self._path}
        return {"path": self._path, "range": self._range(start, end)}

    def suggestions(self, fix: Mending | None) -> dict[str, object]:
        """The fix as one change, with the text between its parts."""
        if fix is None or not fix.changes or not self._is_text:
            return {}
        first, *rest = sorted(fix.changes)
        end, text = first.end, first.text
        for change in rest:
            text += self._source[end : change.start] + change.text
            end = change.end
        return {"suggestions": [{"range": self._range(first.start, end), "text": text}]}

    def related(self, entry: Entry) -> dict[str, object]:
        """The other places of the finding."""
        if not entry.related:
            return {}
        return {
            "related_locations": [
                {
                    "message": pointer.message,
                    "location": self.location(pointer.start.offset, pointer.end.offset),
                }
                for pointer in entry.related
            ]
        }

    def _range(self, start: int, end: int) -> dict[str, object]:
        places = map(self._positions.in_bytes, (start, end))
        return dict(zip(("start", "end"), map(Position._asdict, places), strict=True))


def _message(entry: Entry) -> str:
    return f"{entry.message}\n{entry.evidence}" if entry.evidence else entry.message
