"""Results of files that have not changed since they were last read, and the reading of the rest."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result, is_failed, shown_name
from newslint.cli.files import read
from newslint.cli.found import Found
from newslint.cli.settled import Settled, digest_of
from newslint.cli.shelf import Row, Shelf
from newslint.config.find import cache_folder
from newslint.config.settings import Config
from newslint.errors import FormatError, NewslintError
from newslint.report.packed import packed, unpacked

_AT_ONCE = 256  # results written together
_TICK = 2_000_000_000  # nanoseconds: what has just changed may change again within one time stamp
_NEVER = b""  # the stamp of such a file, which no look gives

Examining = Callable[[Sequence[Found]], Iterator[Result]]


class Look(NamedTuple):
    """A file and what its result hangs on; without a shelf nothing is kept of it."""

    found: Found
    config: Config
    shelf: Shelf | None = None
    holds: bytes = b""  # what holds for the file, as a digest
    stamp: bytes = _NEVER
    row: Row = Row(b"", b"", b"")
    is_kept: bool = False  # just so already


class Cache:
    """The shelves of one run: one for each folder that a configuration names."""

    def __init__(self, here: Desk, job: Job) -> None:
        self._here = here
        self._job = job
        self._shelves: dict[Path, tuple[Shelf, Settled]] = {}
        self._waiting: dict[Shelf, list[Row]] = {}
        self._folders: dict[Path | None, Path | None] = {}
        self._root = f"{Path.cwd()}{os.sep}"

    def results(self, files: Sequence[Found], examining: Examining) -> Iterator[Result]:
        """The result of each file in order; only what is not kept is examined."""
        try:
            looks = self._looked_up([self._prepared(found) for found in files])
            fresh = examining([look.found for look in looks if look.row.value is None])
            for look in looks:
                if look.row.value is None:
                    result = next(fresh)
                    self._keep(_with_result(look, result))
                    yield result
                else:
                    self._keep(look._replace(row=look.row._replace(value=None)))
                    yield self._restored(look)
        finally:
            self._close()

    def _prepared(self, found: Found) -> Look:
        """All but the question whether its result is kept."""
        try:
            config = self._here.config_of(found.path)
            folder = self._folder(config)
            if found.error or found.is_stdin or folder is None or config.languagetool is not None:
                return Look(found, config)
            status = Path(found.path).stat()
            shelf, settled = self._shelf(folder)
            holds = settled.digest(config, found.path) + found.kind.value.encode()
        except (OSError, NewslintError):  # said when the file is examined
            return Look(found, Config())
        stamp = digest_of((holds, _outside(status)))
        place = os.fsencode(
            found.path if found.path.startswith(os.sep) else f"{self._root}{found.path}"
        )
        kept_stamp = _NEVER if _is_fresh(status) else stamp
        return Look(found, config, shelf, holds, stamp, Row(place, kept_stamp, b""))

    def _looked_up(self, prepared: Sequence[Look]) -> list[Look]:
        with ExitStack() as stack:
            for shelf, _ in self._shelves.values():
                stack.enter_context(shelf.reading())
            return [_looked_up(look) for look in prepared]

    def _restored(self, look: Look) -> Result:
        file = unpacked(look.row.value, shown_name(look.found.path))
        return Result(file, is_failed(file, look.config.fail_on))

    def _folder(self, config: Config) -> Path | None:
        if config.path not in self._folders:
            self._folders[config.path] = cache_folder(config) if config.keeps_results else None
        return self._folders[config.path]

    def _shelf(self, folder: Path) -> tuple[Shelf, Settled]:
        if folder not in self._shelves:
            shelf = Shelf(folder)
            self._shelves[folder] = (shelf, Settled(self._here, self._job, shelf))
            self._waiting[shelf] = []
        return self._shelves[folder]

    def _keep(self, look: Look) -> None:
        if look.shelf is None or look.is_kept or not look.row.key:
            return
        waiting = self._waiting[look.shelf]
        waiting.append(look.row)
        if len(waiting) >= _AT_ONCE:
            look.shelf.keep(waiting)
            waiting.clear()

    def _close(self) -> None:
        for shelf, waiting in self._waiting.items():
            if waiting:
                shelf.keep(waiting)
            shelf.close()


def _looked_up(look: Look) -> Look:
    """What is kept of the file, if it looks as it did or its content is known."""
    if look.shelf is None:
        return look
    key = look.shelf.by_look(look.row.place, look.stamp)
    value: Any = None if key is None else look.shelf.value(key)
    if value is not None:
        return look._replace(row=look.row._replace(value=value), is_kept=True)
    try:
        key = _key(look, digest_of((read(look.found.path, look.config.largest),)))
    except (OSError, FormatError):  # said when the file is examined
        return look
    return look._replace(row=look.row._replace(key=key, value=look.shelf.value(key)))


def _with_result(look: Look, result: Result) -> Look:
    """The look with what is to be kept: nothing of a file that could not be read."""
    if look.shelf is None or result.file.error or result.faults or not result.digest:
        return look._replace(shelf=None)
    key = _key(look, result.digest)
    return look._replace(row=look.row._replace(key=key, value=packed(result.file)))


def _key(look: Look, digest: bytes) -> bytes:
    return digest_of((look.holds, digest))


def _outside(status: os.stat_result) -> bytes:
    """What changes when somebody writes to a file."""
    return repr(
        (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_dev)
    ).encode()


def _is_fresh(status: os.stat_result) -> bool:
    return time.time_ns() - max(status.st_mtime_ns, status.st_ctime_ns) < _TICK
