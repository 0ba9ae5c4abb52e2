"""Tables of names to columns that are looked things up in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.knowledge.entry import entry_from
from newslint.knowledge.name_tables import NameRow, NameTables, build_name_tables
from newslint.packs.tables import read_rows

_WEIGHTS = {str(number): number for number in range(1, 10)}


def read_names(tables: Mapping[str, Sequence[Path]]) -> NameTables:
    """What the tables of names say. Roles: names, given, surnames."""
    return build_name_tables(
        tuple(read_rows(tables, "names", entry_from)),
        read_rows(tables, "given", _name),
        read_rows(tables, "surnames", _name),
    )


def _name(columns: Sequence[str]) -> NameRow:
    if len(columns) != 2 or columns[1] not in _WEIGHTS:
        raise ValueError("expected a name, a tab, and how common it is, 1 to 9")
    return NameRow(columns[0], _WEIGHTS[columns[1]])
