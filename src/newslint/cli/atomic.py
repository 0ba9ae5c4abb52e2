"""Bytes into files, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_LONGEST_PREFIX = 60  # a name may fill all that a file system allows


def write(path: Path, parts: Iterable[bytes]) -> None:
    """Put `parts` in the place of `path` in one step; what a link leads to is replaced."""
    real = path.resolve()
    if real.exists() and not real.is_file():
        _pour(real, parts)
        return
    number, name = _beside(real)
    try:
        with os.fdopen(number, "wb") as file:
            for part in parts:
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(real))
        Path(name).replace(real)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _beside(path: Path) -> tuple[int, str]:
    """A new file in the folder of `path`; where there can be none, `path` is to blame."""
    try:
        return tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:_LONGEST_PREFIX]}.")
    except OSError as mistake:
        mistake.filename = os.fspath(path)
        raise


def _pour(device: Path, parts: Iterable[bytes]) -> None:
    """Write into what is no file, such as /dev/stdout, which must not be replaced."""
    with device.open("wb") as file:
        file.writelines(parts)


def _mode(path: Path) -> int:
    """The mode of the file that is replaced, or that of a new one."""
    with suppress(OSError):
        return path.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
