"""Tables of numbers and units to knowledge."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import PackError
from newslint.packs.tables import knowledge_from, read_tables


def tables(folder: Path, role: str, text: str) -> dict[str, list[Path]]:
    """A table for one role."""
    path = folder / f"{role}.tsv"
    path.write_text(text, encoding="utf-8")
    return {role: [path]}


def test_numbers_become_knowledge(tmp_path: Path) -> None:
    known = knowledge_from(read_tables(tables(tmp_path, "numbers", "few\tseveral\t2-9\n")))

    assert ("several", "2", "9") == known.measures.numerals["few"]


def test_units_and_signs_are_told_apart(tmp_path: Path) -> None:
    text = "mile|miles\tlength\t1609.344\tmi\t\t1852\n$\tmoney-sign\t1\tUSD\n"
    known = knowledge_from(read_tables(tables(tmp_path, "units", text)))
    miles = known.measures.unit("miles")

    assert miles is not None
    assert ("mi", ("1852",)) == (miles.symbol, miles.also)
    assert {"$"} == known.measures.signs
    assert known.measures.unit("$") is None


@pytest.mark.parametrize(
    ("role", "text", "mistake"),
    [
        ("numbers", "few\tseveral\n", "numbers.tsv:1: expected a word"),
        ("numbers", "few\tmany\t2\n", "numbers.tsv:1: there is no sort “many”"),
        ("units", "mile\tlength\t5\n", "units.tsv:1: expected forms"),
        ("units", "mile\tdistance\t5\tmi\n", "units.tsv:1: there is no dimension “distance”"),
    ],
)
def test_a_mistake_is_told_with_its_place(
    tmp_path: Path, role: str, text: str, mistake: str
) -> None:
    with pytest.raises(PackError) as raised:
        read_tables(tables(tmp_path, role, text))

    assert mistake in str(raised.value)
