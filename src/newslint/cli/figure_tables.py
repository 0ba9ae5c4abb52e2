"""A figure of the ledger as a line for people and as a record for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from newslint.analysis.quantity import Interval
from newslint.cli.ledgers import place_of
from newslint.ledger.figures import FigureRow
from newslint.report.cells import visible, width
from newslint.report.fragments import Fragment, Line, Style

_WIDEST_TEXT = 40
_WIDEST_KIND = 13
_WIDEST_MEANING = 24


def table(path: str, rows: Sequence[FigureRow]) -> Iterator[Line]:
    """A line for each row under the path of the file."""
    yield (Fragment(visible(path), Style.PATH),)
    column = min(_WIDEST_TEXT, max(width(row.text) for row in rows)) + 2
    margin = max(len(place_of(row.place)) for row in rows) + 4
    for row in rows:
        yield (
            Fragment(f"  {place_of(row.place)}".ljust(margin), Style.PLACE),
            Fragment(visible(row.text) + " " * max(2, column - width(row.text))),
            Fragment(row.kind.value.ljust(_WIDEST_KIND), Style.QUIET),
            Fragment(_meaning(row).ljust(_WIDEST_MEANING) + "  "),
            Fragment(visible(_counts(row)), Style.QUIET),
        )
    yield ()


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


def record(row: FigureRow) -> dict[str, object]:
    """A row for programs."""
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
