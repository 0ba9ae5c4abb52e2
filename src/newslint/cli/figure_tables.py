"""The figures of files as a table for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.quantity import Interval
from newslint.ledger.figures import FigureRow
from newslint.report.cells import visible, width
from newslint.report.fragments import Fragment, Line, Style, counted
from newslint.report.json import SCHEMA

_WIDEST_TEXT = 40
_WIDEST_KIND = 13
_WIDEST_MEANING = 24


class FileFigures(NamedTuple):
    """The figures of one file; `error` says why it could not be read."""

    path: str
    rows: tuple[FigureRow, ...] = ()
    error: str = ""


def as_table(files: Sequence[FileFigures]) -> Iterator[tuple[Line, ...]]:
    """A line for each figure, file by file."""
    for file in files:
        if file.rows:
            yield tuple(_table(file))
    read = [file for file in files if not file.error]
    figures = sum(len(file.rows) for file in read)
    told = f"{counted(figures, 'figure')} in {counted(len(read), 'file')}."
    yield ((Fragment(told, Style.STRONG),),)


def _table(file: FileFigures) -> Iterator[Line]:
    yield (Fragment(visible(file.path), Style.PATH),)
    column = min(_WIDEST_TEXT, max(width(row.text) for row in file.rows)) + 2
    margin = max(len(_place(row)) for row in file.rows) + 4
    for row in file.rows:
        yield (
            Fragment(f"  {_place(row)}".ljust(margin), Style.PLACE),
            Fragment(visible(row.text) + " " * max(2, column - width(row.text))),
            Fragment(row.kind.value.ljust(_WIDEST_KIND), Style.QUIET),
            Fragment(_meaning(row).ljust(_WIDEST_MEANING) + "  "),
            Fragment(visible(_counts(row)), Style.QUIET),
        )
    yield ()


def _place(row: FigureRow) -> str:
    return f"{row.place.start.line}:{row.place.start.column}"


def _meaning(row: FigureRow) -> str:
    """The values that the figure can mean, with its unit: “≥ 40”, “40–50 mi”."""
    unit = f" {row.quantity.unit}" if row.quantity.unit else ""
    per = f" per {row.quantity.per}" if row.quantity.per else ""
    if len(row.quantity.values) > 1 and row.quantity.interval.is_point:
        return "–".join(map(_grouped, row.quantity.values)) + unit + per
    return _interval(row.quantity.interval) + unit + per


def _interval(interval: Interval) -> str:
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        return _grouped(low) if low == high else f"{_grouped(low)}–{_grouped(high)}"
    if low is not None:
        return f"{'>' if interval.low_open else '≥'} {_grouped(low)}"
    return "" if high is None else f"{'<' if interval.high_open else '≤'} {_grouped(high)}"


def _grouped(value: Decimal) -> str:
    return f"{Decimal(_plain(value)):,f}"


def _plain(value: Decimal) -> str:
    """The value without needless noughts; two places are enough for a third."""
    short = value.quantize(Decimal("0.01")) if value.as_tuple().exponent != 0 else value
    text = f"{short:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _counts(row: FigureRow) -> str:
    state = row.quantity.counted.state
    told = [row.noun, f"({state})" if state else ""]
    return " ".join(part for part in told if part)


def as_json(files: Sequence[FileFigures], version: str) -> str:
    """The same for programs, wrapped as a report is."""
    read = [file for file in files if not file.error]
    content = {
        "newslint": version,
        "schema": SCHEMA,
        "files": [
            {"path": file.path, "figures": [_row(row) for row in file.rows]} for file in read
        ],
        "errors": [{"path": file.path, "message": file.error} for file in files if file.error],
        "summary": {"files": len(read), "figures": sum(len(file.rows) for file in read)},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _row(row: FigureRow) -> dict[str, object]:
    quantity, start, end = row.quantity, row.place.start, row.place.end
    return {
        "text": row.text,
        "kind": row.kind.value,
        "values": [_plain(value) for value in quantity.values],
        "interval": _ends(quantity.interval),
        "bound": quantity.bound.value,
        "unit": quantity.unit,
        "per": quantity.per,
        "counts": row.noun or None,
        "state": quantity.counted.state or None,
        "quoted": quantity.is_quoted,
        "source": None,
        "place": {
            "start": start.offset,
            "end": end.offset,
            "line": start.line,
            "column": start.column,
        },
        "clashes": [],
    }


def _ends(interval: Interval) -> dict[str, object]:
    """The ends as text, for programs that have no decimals; null is without bound."""
    low, high = interval.low, interval.high
    return {
        "low": None if low is None else _plain(low),
        "high": None if high is None else _plain(high),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
    }
