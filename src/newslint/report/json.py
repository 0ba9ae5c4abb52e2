"""Schema 1 of the JSON that editors, hooks and scripts read, written file by file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newslint.model.lines import Place
from newslint.report.edition import Edition
from newslint.report.entries import Entry, FileEntry, Mending, Pointer
from newslint.report.tally import Tally
from newslint.report.told import failure

SCHEMA = 1


def render(files: Iterable[FileEntry], edition: Edition) -> Iterator[str]:
    """The JSON text in parts; the summary, which nobody knows before, stands last."""
    tally = Tally()
    yield f'{{"newslint": {_text(edition.version)}, "schema": {SCHEMA},\n "files": ['
    separator = "\n  "
    for file in tally.counted(files):
        if not file.error:
            yield separator + _text(_file(file))
            separator = ",\n  "
    yield f'],\n "errors": {_text([failed(file) for file in tally.errors])},\n'
    yield f' "summary": {_text(summary(tally, edition.seconds()))}}}\n'


def record(entry: Entry) -> dict[str, object]:
    """What is told of one finding."""
    return {
        "rule": entry.rule,
        "severity": entry.severity.value,
        "message": entry.message,
        "evidence": entry.evidence,
        **_places(entry.start, entry.end),
        "text": entry.text,
        "fix": _fix(entry.fix) if entry.fix else None,
        "suggestions": list(entry.suggestions),
        "related": [_related(pointer) for pointer in entry.related],
    }


def failed(file: FileEntry) -> dict[str, object]:
    """What is told of a file that could not be read."""
    return {"path": file.path, "message": failure(file)}


def summary(tally: Tally, seconds: float) -> dict[str, object]:
    """What all files of a run come to."""
    return {
        "files": tally.files,
        "words": tally.words,
        "findings": tally.findings,
        "fixable": tally.fixable,
        "seconds": round(seconds, 3),
    }


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _file(file: FileEntry) -> dict[str, object]:
    return {
        "path": file.path,
        "format": file.format,
        "words": file.words,
        "findings": [record(entry) for entry in file.entries],
    }


def _places(start: Place, end: Place) -> dict[str, object]:
    return {
        "start": start.offset,
        "end": end.offset,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _fix(fix: Mending) -> dict[str, object]:
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in fix.changes]
    return {"safety": fix.safety.value, "title": fix.title, "edits": edits}


def _related(pointer: Pointer) -> dict[str, object]:
    return {
        "start": pointer.start.offset,
        "end": pointer.end.offset,
        "message": pointer.message,
    }
