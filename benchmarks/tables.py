"""Rows of figures as a Markdown table, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """What was measured of one tool; `fault` says why nothing was."""

    tool: str
    reads: str = ""
    version: str = ""
    start: float | None = None  # seconds over the seed, the median
    start_busy: float | None = None
    rate: float | None = None  # MB/s
    busy_rate: float | None = None  # MB in each second of a processor
    megabytes: float | None = None
    findings: float | None = None  # in 1,000 words
    text: int = 0  # bytes that the rate was measured on
    note: str = ""
    fault: str = ""


def ratios(rows: Iterable[Row], ours: Row) -> dict[str, dict[str, float]]:
    """How many times the rate of each other tool ours is, by the clock and by processor time."""
    told = {}
    for row in rows:
        if row.rate and ours.rate and row.tool != ours.tool:
            told[row.tool] = {"by the clock": round(ours.rate / row.rate, 2)}
            if row.busy_rate and ours.busy_rate:
                told[row.tool]["by processor time"] = round(ours.busy_rate / row.busy_rate, 2)
    return told


def markdown(rows: Sequence[Row], ours: Row) -> str:
    """The table, with how many times the rate of each tool ours is."""
    heads = (
        "tool",
        "looks for",
        "seed, ms",
        "MB/s",
        "MB per CPU second",
        "ours is",
        "peak MB",
        "findings in 1,000 words",
        "text, MB",
        "note",
    )
    lines = [_line(heads), "|---|---|--:|--:|--:|--:|--:|--:|--:|---|"]
    times = ratios(rows, ours)
    lines += [_line(_cells(row, times.get(row.tool, {}))) for row in rows]
    return "\n".join(lines) + "\n"


def _cells(row: Row, times: dict[str, float]) -> Iterable[str]:
    yield f"{row.tool} {row.version}".strip()
    yield row.reads
    yield "–" if row.start is None else f"{row.start * 1000:,.0f}"
    yield _figure(row.rate)
    yield _figure(row.busy_rate)
    yield f"{times['by the clock']:,.3g} ×" if times else ""
    yield "–" if row.megabytes is None else f"{row.megabytes:,.0f}"
    yield _figure(row.findings)
    yield f"{row.text / 1e6:.2f}" if row.text else "–"
    yield row.fault or row.note


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:,.3g}"


def as_json(rows: Sequence[Row], ours: Row, **about: object) -> str:
    """The same for programs."""
    told = {**about, "rows": [row._asdict() for row in rows], "ratios": ratios(rows, ours)}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
