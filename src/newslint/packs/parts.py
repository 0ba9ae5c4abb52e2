"""The tables of parts of speech, as columns that are looked things up in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.knowledge.parts import PARTS, WORD_PARTS, PartTables, build_part_tables
from newslint.packs.tables import read_rows


def read_parts(tables: Mapping[str, Sequence[Path]]) -> PartTables:
    """What the tables of the roles `parts` and `sequences` say, a later one over those before."""
    words = dict(read_rows(tables, "parts", _word))
    return build_part_tables(words, dict(read_rows(tables, "sequences", _sequence)))


def _word(columns: Sequence[str]) -> tuple[str, str]:
    if len(columns) != 2 or not all(columns):
        raise ValueError("expected a word and its parts of speech with a tab between them")
    word, told = columns
    letters, tenths = told[::2], told[1::2]
    if len(letters) != len(tenths) or not set(letters) <= set(WORD_PARTS) or not tenths.isdigit():
        raise ValueError(f"each part of speech is one of {WORD_PARTS} with its tenths")
    if "0" in tenths:
        raise ValueError("a part of speech has at least one tenth")
    return word, told


def _sequence(columns: Sequence[str]) -> tuple[str, int]:
    if len(columns) != 2 or len(columns[0]) not in {1, 2} or not set(columns[0]) <= set(PARTS):
        raise ValueError("expected one or two parts of speech and a cost with a tab between them")
    if not columns[1].isdigit() or int(columns[1]) > 255:
        raise ValueError("a cost is a whole number from 0 to 255")
    return columns[0], int(columns[1])
