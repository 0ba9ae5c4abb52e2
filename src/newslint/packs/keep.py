"""Writing what is kept between runs; imported only when there is something new to keep."""

from __future__ import annotations

import marshal
import zlib
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

_MOST = 12


def keep(path: Path, value: Any) -> None:
    """Write `value` behind its check sum."""
    body = marshal.dumps(value)
    keep_bytes(path, zlib.crc32(body).to_bytes(4, "big") + body)


def keep_bytes(path: Path, data: bytes) -> None:
    """Write a file of the cache; a cache that cannot be written is done without."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(path, data)
        _tidy(path)
    except OSError:
        return


def _write(path: Path, data: bytes) -> None:
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        half = Path(file.name)
        try:
            file.write(data)
            file.flush()
            half.replace(path)
        except OSError:  # a full disk must not be filled further by every run
            half.unlink(missing_ok=True)
            raise


def _tidy(path: Path) -> None:
    """Drop what older rules left behind: one set for each configuration in use is enough."""
    alike = path.parent.glob(f"{path.stem.partition('-')[0]}-*{path.suffix}")
    for old in sorted(alike, key=lambda kept: kept.stat().st_mtime_ns, reverse=True)[_MOST:]:
        old.unlink(missing_ok=True)
