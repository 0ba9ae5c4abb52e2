"""Tables of names that a newsroom accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from newslint.config.load import read_text
from newslint.errors import ConfigError
from newslint.knowledge.entry import Entry, entry_from
from newslint.knowledge.gazetteer import Own

REMOVED = "-"  # before a name that is known no longer


class Row(NamedTuple):
    """A row of a table of names, and the name as it is written there."""

    name: str
    entry: Entry


def own_names(tables: Iterable[Path], story: Iterable[str] = ()) -> Own:
    """What the tables know, each laid over those before it, and a story's own names over all.

    A row `-Name` takes away a name that is known so far. ConfigError for a row that cannot be read.
    """
    rows = [row for table in tables for row in _rows(table)]
    return _laid([*rows, *(Row(term, entry_from([term])) for term in story if term)])


def _laid(rows: Iterable[Row]) -> Own:
    entries: dict[str, Entry] = {}
    removed: set[str] = set()
    for name, entry in rows:
        if name.startswith(REMOVED):
            removed.add(name[1:].strip())
            entries.pop(name[1:].strip(), None)
        else:
            entries[name] = entry
    return Own(tuple(entries.values()), frozenset(removed))


def _rows(table: Path) -> Iterator[Row]:
    for number, line in enumerate(read_text(table).splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            try:
                entry = entry_from(line.split("\t"))
            except ValueError as mistake:
                raise ConfigError(str(table), number, str(mistake)) from None
            yield Row(entry.name, entry)


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
