"""Tables of names to columns that are looked things up in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.knowledge.entry import entry_from
from newslint.knowledge.name_tables import NameRow, NameTables, build_name_tables
from newslint.packs.tables import read_rows

_COMMONEST = 9


def read_names(tables: Mapping[str, Sequence[Path]]) -> NameTables:
    """What the tables of names say. Roles: names, given, surnames."""
    return build_name_tables(
        tuple(read_rows(tables, "names", entry_from)),
        read_rows(tables, "given", _name),
        read_rows(tables, "surnames", _name),
    )


def _name(columns: Sequence[str]) -> NameRow:
    name, *weight = columns
    if weight not in [[str(number)] for number in range(1, _COMMONEST + 1)]:
        raise ValueError(f"expected a name, a tab, and how common it is, 1 to {_COMMONEST}")
    return NameRow(name, int(weight[0]))
