"""How often each rule, pack or file is found fault with, for whoever keeps the style of a paper."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.report.cells import visible, width
from newslint.report.entries import Entry, FileEntry
from newslint.report.fragments import Fragment, Line, Style, counted
from newslint.report.json import SCHEMA, failed, summary
from newslint.report.tally import APPLICABLE, Tally

BY = ("rule", "pack", "file")
_HEADS = ("findings", "files", "per 1,000 words", "can be mended")


class Row(NamedTuple):
    """One rule, pack or file, and what was found of it."""

    name: str
    findings: int
    files: int
    fixable: int
    words: int  # that were read: of the file, or of all files

    @property
    def rate(self) -> float:
        """Findings in a thousand words."""
        return 1_000 * self.findings / self.words if self.words else 0.0

    @property
    def share(self) -> float:
        """How much of it `fix` or `fix --unsafe` can mend, from 0 to 1."""
        return self.fixable / self.findings


class Stats(NamedTuple):
    """The rows of a run, the most frequent first, and what all files come to."""

    by: str
    rows: tuple[Row, ...]
    tally: Tally


def stats(files: Iterable[FileEntry], by: str) -> Stats:
    """What the findings of all files come to."""
    tally = Tally()
    findings: Counter[str] = Counter()
    holders: Counter[str] = Counter()
    fixable: Counter[str] = Counter()
    words: dict[str, int] = {}
    for file in tally.counted(files):
        names = [_name(entry, file, by) for entry in file.entries]
        for name, entry in zip(names, file.entries, strict=True):
            fixable[name] += entry.fix is not None and entry.fix.safety in APPLICABLE
        findings.update(names)
        holders.update(set(names))
        if by == "file":
            words[file.path] = file.words
    rows = (
        Row(name, count, holders[name], fixable[name], words.get(name, tally.words))
        for name, count in findings.items()
    )
    return Stats(by, tuple(sorted(rows, key=lambda row: (-row.findings, row.name))), tally)


def table(counts: Stats) -> Iterator[tuple[Line, ...]]:
    """The rows for people."""
    if counts.rows:
        yield tuple(_table(counts))
    tally = counts.tally
    found = counted(tally.findings, "finding")
    read = f"{tally.files_with_findings:,} of {counted(tally.files, 'file')}"
    yield ((Fragment(f"{found} in {read}, {counted(tally.words, 'word')}.", Style.STRONG),),)


def record(counts: Stats, version: str, seconds: float) -> str:
    """The same for programs."""
    content = {
        "newslint": version,
        "schema": SCHEMA,
        "by": counts.by,
        "rows": [
            {
                counts.by: row.name,
                "findings": row.findings,
                "files": row.files,
                "per_1000_words": round(row.rate, 3),
                "fixable": row.fixable,
                "share_fixable": round(row.share, 3),
            }
            for row in counts.rows
        ],
        "errors": [failed(file) for file in counts.tally.errors],
        "summary": summary(counts.tally, seconds),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _name(entry: Entry, file: FileEntry, by: str) -> str:
    if by == "file":
        return file.path
    return entry.rule if by == "rule" else entry.rule.rpartition("/")[0]


def _table(counts: Stats) -> Iterator[Line]:
    cells = [_cells(row) for row in counts.rows]
    names = [visible(row.name) for row in counts.rows]
    first = max(width(name) for name in (*names, counts.by))
    sizes = [max(map(len, column)) for column in zip(_HEADS, *cells, strict=True)]
    yield _line(counts.by, first, _HEADS, sizes, Style.QUIET)
    for name, texts in zip(names, cells, strict=True):
        yield _line(name, first, texts, sizes, Style.PLAIN)
    yield ()


def _cells(row: Row) -> tuple[str, str, str, str]:
    return f"{row.findings:,}", f"{row.files:,}", f"{row.rate:.2f}", f"{row.share:.0%}"


def _line(name: str, first: int, texts: Sequence[str], sizes: Sequence[int], style: Style) -> Line:
    right = "".join(f"  {text:>{size}}" for text, size in zip(texts, sizes, strict=True))
    named = Style.RULE if style is Style.PLAIN else style
    return (Fragment(name + " " * (first - width(name)), named), Fragment(right, style))
