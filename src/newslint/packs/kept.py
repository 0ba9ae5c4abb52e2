"""What is kept between runs, so that a start pays for none of it: values, and mapped columns."""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newslint.knowledge.packed_lines import Part
from newslint.packs.columns import packed, read_columns

Stamp = tuple[str, int, int, int]

_PACKAGE = Path(__file__).parent.parent
_MAKERS = ("knowledge", "matchers", "packs")  # whose code decides what is kept


class Keeper(NamedTuple):
    """The folder of the cache, if there is one, and what a thing kept there is made of."""

    folder: Path | None
    stamp: str

    def value(self, name: str, make: Callable[[], Any]) -> Any:
        """What `make` gives, or what it gave when the stamp was last the same."""
        if self.folder is None:
            return make()
        path = self._place(self.folder, name)
        try:
            return _unpacked(path.read_bytes())
        except (OSError, ValueError, EOFError, TypeError):
            value = make()
            import_module("newslint.packs.keep").keep(path, value)
            return value

    def columns(self, name: str, make: Callable[[], Sequence[Part]]) -> Sequence[Part]:
        """The same for long columns, which are read no further than they are looked into."""
        if self.folder is None:
            return make()
        path = self._place(self.folder, name)
        try:
            return read_columns(path)
        except (OSError, ValueError):
            columns = make()
            import_module("newslint.packs.keep").keep_bytes(path, packed(columns))
            return columns

    def renew(self, name: str, value: Any) -> None:
        """Keep another value from now on."""
        if self.folder is not None:
            import_module("newslint.packs.keep").keep(self._place(self.folder, name), value)

    def _place(self, folder: Path, name: str) -> Path:
        said = self.stamp.encode()
        return folder / f"{name}-{zlib.crc32(said):08x}{zlib.adler32(said):08x}.bin"


def keeper(folder: Path | None, *made_of: object) -> Keeper:
    """A keeper of what is made of these things by the code as it is now."""
    return Keeper(folder, repr((sys.implementation.cache_tag, _code(), *made_of)))


@cache
def _code() -> list[Stamp]:
    return [file for part in _MAKERS for file in stamps(_PACKAGE / part, ".py")]


def stamps(folder: Path, *suffixes: str) -> list[Stamp]:
    """Every file below `folder` with such a name, with what changes when its content does."""
    return sorted(_entries(os.fspath(folder), suffixes))


def _entries(folder: str, suffixes: tuple[str, ...]) -> Iterable[Stamp]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _entries(entry.path, suffixes)
        elif entry.name.endswith(suffixes):
            status = entry.stat()
            yield entry.path, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _unpacked(data: bytes) -> Any:
    """The value behind a check sum; ValueError where the file is damaged."""
    if zlib.crc32(memoryview(data)[4:]) != int.from_bytes(data[:4], "big"):
        raise ValueError("the kept rules are damaged")
    return marshal.loads(memoryview(data)[4:])
