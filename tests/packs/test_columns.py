"""Columns kept in a file and mapped into memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.packs.columns import packed, read_columns


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=9), max_size=6))
def test_columns_come_back_as_they_were(tmp_path: Path, columns: list[bytes]) -> None:
    path = tmp_path / "columns.bin"
    path.write_bytes(packed(columns))

    assert columns == [bytes(column) for column in read_columns(path)]


@pytest.mark.parametrize("cut", [0, 5, 11, 14, -1])
def test_a_file_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "columns.bin"
    path.write_bytes(packed([b"some", b"columns"])[:cut])

    with pytest.raises(ValueError):
        read_columns(path)


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "columns.bin"
    path.write_bytes(b"something else altogether")

    with pytest.raises(ValueError, match="no file of columns"):
        read_columns(path)
