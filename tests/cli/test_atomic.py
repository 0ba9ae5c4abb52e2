"""Files are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.cli.atomic import write


def test_a_new_file_has_the_mode_that_others_have(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"")
    write(tmp_path / "a", [b"one ", b"two"])

    assert (tmp_path / "a").read_bytes() == b"one two"
    assert (tmp_path / "a").stat().st_mode == other.stat().st_mode


def test_what_fails_halfway_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def parts() -> Iterator[bytes]:
        yield b"new"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        write(path, parts())

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write(pipe, [b"one ", b"two"])

    assert os.read(reader, 100) == b"one two"
    assert pipe.is_fifo()
    os.close(reader)


def test_where_nothing_can_be_written_the_file_itself_is_named(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as mistake:
        write(tmp_path / "gone" / "a", [b"new"])

    assert str(tmp_path / "gone" / "a") == mistake.value.filename


def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 255)
    write(path, [b"new"])

    assert b"new" == path.read_bytes()
