"""The tables of names say what their columns promise."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from unicodedata import is_normalized

import pytest

TABLES = Path(__file__).parents[2] / "rules" / "names"
NAMED = ("countries", "features", "places", "regions")
PARTS = ("given", "surnames")
SORTS = (
    "country city capital region district sea river lake mountain island desert peninsula area "
    "people"
)


def rows(table: str) -> list[list[str]]:
    """The lines of a table that are no remarks, cut at the tabs."""
    text = (TABLES / f"{table}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("table", NAMED)
def test_a_table_of_places_has_its_columns_right(table: str) -> None:
    wrong = [
        row
        for row in rows(table)
        if not 4 <= len(row) <= 6
        or row[0] != row[0].strip()
        or row[1] not in SORTS.split()
        or not re.fullmatch(r"(?:[A-Z]{2}(?:,[A-Z]{2})*)?", row[2])
        or not re.fullmatch(r"[1-9]?\d", row[3])
    ]

    assert wrong == []


@pytest.mark.parametrize("table", NAMED)
def test_no_place_of_a_country_stands_twice(table: str) -> None:
    twice = [key for key, count in Counter(map(key_of, rows(table))).items() if count > 1]

    assert twice == []


@pytest.mark.parametrize("table", NAMED)
def test_no_form_is_empty_or_stands_twice_in_a_row(table: str) -> None:
    forms = ((row[0], row[4].split("|")) for row in rows(table) if len(row) > 4 and row[4])

    wrong = [name for name, given in forms if "" in given or len(given) != len({name, *given}) - 1]

    assert wrong == []


@pytest.mark.parametrize("table", PARTS)
def test_a_table_of_parts_of_names_has_names_with_a_weight(table: str) -> None:
    wrong = [row for row in rows(table) if len(row) != 2 or row[1] not in set("123456789")]

    assert wrong == []


@pytest.mark.parametrize("table", PARTS)
def test_no_part_of_a_name_stands_twice(table: str) -> None:
    twice = [name for name, count in Counter(row[0] for row in rows(table)).items() if count > 1]

    assert twice == []


@pytest.mark.parametrize("table", (*NAMED, *PARTS))
def test_a_table_is_written_in_composed_letters(table: str) -> None:
    assert is_normalized("NFC", (TABLES / f"{table}.tsv").read_text(encoding="utf-8"))


def key_of(row: list[str]) -> tuple[str, str, str]:
    """What no two rows share."""
    return row[0], row[1], row[2]
