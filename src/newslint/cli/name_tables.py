"""A name of the ledger as a line for people and as a record for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.cli.ledgers import place_of
from newslint.knowledge.entry import Entry
from newslint.ledger.names import Form, Row
from newslint.ledger.stretch import Stretch
from newslint.report.cells import visible, width
from newslint.report.fragments import Fragment, Line, Style

_WIDEST_NAME = 36
_WIDEST_KIND = 14


def table(path: str, rows: Sequence[Row]) -> Iterator[Line]:
    """A line for each row under the path of the file."""
    yield (Fragment(visible(path), Style.PATH),)
    column = min(_WIDEST_NAME, max(width(row.name) for row in rows)) + 2
    margin = max(len(place_of(row.first)) for row in rows) + 4
    for row in rows:
        yield (
            Fragment(f"  {place_of(row.first)}".ljust(margin), Style.PLACE),
            Fragment(visible(row.name) + " " * max(2, column - width(row.name))),
            Fragment(row.kind.value.ljust(_WIDEST_KIND), Style.QUIET),
            Fragment(f"{row.times:>3}  "),
            Fragment(_forms(row)),
            Fragment(_known(row), Style.QUIET),
        )
    yield ()


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


def record(row: Row) -> dict[str, object]:
    """A row for programs."""
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
