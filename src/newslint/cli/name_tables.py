"""The names of files as a table for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.knowledge.entry import Entry
from newslint.ledger.names import Form, Row, Stretch
from newslint.report.cells import visible, width
from newslint.report.fragments import Fragment, Line, Style, counted
from newslint.report.json import SCHEMA

_WIDEST_NAME = 36
_WIDEST_KIND = 14


class FileNames(NamedTuple):
    """The names of one file; `error` says why it could not be read."""

    path: str
    rows: tuple[Row, ...] = ()
    error: str = ""


def as_table(files: Sequence[FileNames]) -> Iterator[tuple[Line, ...]]:
    """A line for each name, file by file."""
    for file in files:
        if file.rows:
            yield tuple(_table(file))
    read = [file for file in files if not file.error]
    names = sum(len(file.rows) for file in read)
    told = f"{counted(names, 'name')} in {counted(len(read), 'file')}."
    yield ((Fragment(told, Style.STRONG),),)


def _table(file: FileNames) -> Iterator[Line]:
    yield (Fragment(visible(file.path), Style.PATH),)
    column = min(_WIDEST_NAME, max(width(row.name) for row in file.rows)) + 2
    margin = max(len(_place(row.first)) for row in file.rows) + 4
    for row in file.rows:
        yield (
            Fragment(f"  {_place(row.first)}".ljust(margin), Style.PLACE),
            Fragment(visible(row.name) + " " * max(2, column - width(row.name))),
            Fragment(row.kind.value.ljust(_WIDEST_KIND), Style.QUIET),
            Fragment(f"{row.times:>3}  "),
            Fragment(_forms(row)),
            Fragment(_known(row), Style.QUIET),
        )
    yield ()


def _place(stretch: Stretch) -> str:
    return f"{stretch.start.line}:{stretch.start.column}"


def _forms(row: Row) -> str:
    """The forms with their counts, where there are several."""
    if len(row.forms) == 1:
        return ""
    return visible(", ".join(f"{form.text} {len(form.places)}" for form in row.forms)) + "  "


def _known(row: Row) -> str:
    if row.known is None:
        return ""
    facts = [row.known.sort, ", ".join(row.known.where), row.known.note]
    name = "" if row.known.name == row.name else f"{row.known.name}: "
    return visible(f"({name}{'; '.join(fact for fact in facts if fact)})")


def as_json(files: Sequence[FileNames], version: str) -> str:
    """The same for programs, wrapped as a report is."""
    read = [file for file in files if not file.error]
    content = {
        "newslint": version,
        "schema": SCHEMA,
        "files": [{"path": file.path, "names": [_row(row) for row in file.rows]} for file in read],
        "errors": [{"path": file.path, "message": file.error} for file in files if file.error],
        "summary": {"files": len(read), "names": sum(len(file.rows) for file in read)},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _row(row: Row) -> dict[str, object]:
    first = row.first.start
    return {
        "name": row.name,
        "kind": row.kind.value,
        "forms": [_form(form) for form in row.forms],
        "first": {**_offsets(row.first), "line": first.line, "column": first.column},
        "known": _entry(row.known),
    }


def _form(form: Form) -> dict[str, object]:
    places = [_offsets(stretch) for stretch in form.places]
    return {"text": form.text, "count": len(places), "places": places}


def _offsets(stretch: Stretch) -> dict[str, int]:
    return {"start": stretch.start.offset, "end": stretch.end.offset}


def _entry(entry: Entry | None) -> dict[str, object] | None:
    if entry is None:
        return None
    where = list(entry.where)
    return {"name": entry.name, "sort": entry.sort, "where": where, "note": entry.note}
