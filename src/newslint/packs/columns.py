"""Long columns in one file, mapped into memory: nothing is read that is not looked into."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path

from newslint.knowledge.packed_lines import Part

_MARK = b"newslint"
_WORD = 4  # bytes; each column begins at a multiple of it


def packed(columns: Sequence[Part]) -> bytes:
    """The file of these columns: a mark, their number and lengths, and each in turn."""
    head = array("I", [len(columns), *map(len, columns)]).tobytes()
    return b"".join(
        [_MARK, head, *(bytes(column) + b"\0" * _gap(len(column)) for column in columns)]
    )


def read_columns(path: Path) -> list[memoryview]:
    """The columns of a file; ValueError where it is none of ours or is cut short."""
    with path.open("rb") as file:
        data = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    start = len(_MARK) + _WORD
    if len(data) < start or data[: len(_MARK)] != _MARK:
        raise ValueError("no file of columns")
    (count,) = data[len(_MARK) : start].cast("I")
    if len(data) < start + count * _WORD:
        raise ValueError("the file is cut short")
    lengths = data[start : start + count * _WORD].cast("I")
    start += count * _WORD
    columns: list[memoryview] = []
    for length in lengths:
        columns.append(data[start : start + length])
        start += length + _gap(length)
    if start != len(data):
        raise ValueError("the file is cut short")
    return columns


def _gap(length: int) -> int:
    return -length % _WORD
