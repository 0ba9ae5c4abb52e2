"""A figure of the ledger as a line for people and as a record for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from newslint.analysis.quantity import Interval, QuantityKind
from newslint.cli.ledgers import place_of
from newslint.cli.source_tables import source_record
from newslint.ledger.figures import Clash, FigureRow
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
            Fragment("! " if row.clashes else "  ", Style.WARNING),
            Fragment(place_of(row.place).ljust(margin - 2), Style.PLACE),
            Fragment(visible(row.text) + " " * max(2, column - width(row.text))),
            Fragment(row.kind.value.ljust(_WIDEST_KIND), Style.QUIET),
            Fragment(_meaning(row).ljust(_WIDEST_MEANING) + "  "),
            Fragment(visible(_counts(row)), Style.QUIET),
            Fragment(visible(_given_by(row))),
        )
        for clash in row.clashes:
            if clash.first == row.place:
                yield tuple(_clash(clash, margin))
    yield ()


def _given_by(row: FigureRow) -> str:
    """Who gave the figure, and whether in their own words."""
    who = row.stated.who if row.stated is not None else ""
    told = [who and f"given by {who}", "quoted" if row.quantity.is_quoted else ""]
    text = ", ".join(part for part in told if part)
    return text and f"  {text}"


def _clash(clash: Clash, margin: int) -> Iterator[Fragment]:
    """What denies the figure, and where."""
    others = ", ".join(place_of(place) for place in clash.places if place != clash.first)
    yield Fragment(" " * margin)
    yield Fragment(visible(clash.message), Style.WARNING)
    yield Fragment(f"  {clash.rule}" + (f", see {others}" if others else ""), Style.QUIET)


def _meaning(row: FigureRow) -> str:
    """The values that the figure can mean, with its unit: “≥ 40”, “40–50 mi”."""
    unit = f" {row.quantity.unit}" if row.quantity.unit else ""
    per = f" per {row.quantity.per}" if row.quantity.per else ""
    if row.kind is QuantityKind.YEAR:
        return "–".join(map(_plain, row.quantity.values))
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
        "source": None if row.stated is None else source_record(row.stated),
        "place": {
            "start": start.offset,
            "end": end.offset,
            "line": start.line,
            "column": start.column,
        },
        "clashes": [_clash_record(row, clash) for clash in row.clashes],
    }


def _clash_record(row: FigureRow, clash: Clash) -> dict[str, object]:
    others = [
        {"start": place.start.offset, "end": place.end.offset}
        for place in clash.places
        if place != row.place
    ]
    return {"rule": clash.rule, "message": clash.message, "with": others}


def _ends(interval: Interval) -> dict[str, object]:
    """The ends as text, for programs that have no decimals; null is without bound."""
    low, high = interval.low, interval.high
    return {
        "low": None if low is None else _plain(low),
        "high": None if high is None else _plain(high),
        "low_open": interval.low_open,
        "high_open": interval.high_open,
    }
