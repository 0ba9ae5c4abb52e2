"""Tables of names that a newsroom accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.config.load import read_text


def accepted(tables: Iterable[Path]) -> frozenset[str]:
    """Every term in the first column of `tables`."""
    return frozenset(term for table in tables for term in terms(read_text(table)))


def terms(text: str) -> Iterator[str]:
    """The terms of one table; lines that begin with # are comments."""
    for line in text.splitlines():
        term = line.split("\t")[0].strip()
        if term and not term.startswith("#"):
            yield term


def extended(text: str, added: Iterable[str]) -> str:
    """The table with the terms of `added` that it lacks, sorted, its comments first."""
    known = set(terms(text))
    lines = text.splitlines()
    comments = [line for line in lines if line.startswith("#")]
    rows = [line for line in lines if line.strip() and not line.startswith("#")]
    rows += [term for term in dict.fromkeys(added) if term not in known]
    return "".join(f"{line}\n" for line in [*comments, *sorted(rows, key=_order)])


def _order(row: str) -> tuple[str, str]:
    return row.casefold(), row
