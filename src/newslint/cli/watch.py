"""Checking again whatever changes, until somebody ends it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from newslint.cli.desk import Desk
from newslint.cli.exits import INTERRUPTED
from newslint.cli.found import STDIN, Sought
from newslint.cli.publish import is_screen
from newslint.cli.walk import find_files
from newslint.config.find import NAMES
from newslint.config.settings import Config, Overrides
from newslint.errors import ConfigError, NewslintError
from newslint.packs.kept import stamps
from newslint.report.fragments import counted

_PAUSE = 0.3  # seconds between two looks
_SHARE = 10  # times as long as a look took: it never takes more than a tenth of a processor
_PATIENCE = 5_000  # milliseconds without any news, after which settings elsewhere are looked at
_CLEAR = "\x1b[2J\x1b[H"

Checking = Callable[[Desk, Sought], int]
Looks = Mapping[str, object]  # what a file looks like from outside


def watch(overrides: Overrides, sought: Sought, checking: Checking) -> int:
    """Check all that is sought, and then again what has changed, for ever."""
    if STDIN in sought.paths:
        raise ConfigError("--watch", None, "standard input cannot be watched")
    watcher = _Watcher(overrides, sought, checking)
    for _ in _wakes(sought, watcher):
        watcher.look()
        sys.stdout.flush()
    return INTERRUPTED


class _Watcher:
    """What articles and settings looked like when they were last looked at."""

    def __init__(self, overrides: Overrides, sought: Sought, checking: Checking) -> None:
        self._overrides = overrides
        self._sought = sought
        self._checking = checking
        self._here = Desk(overrides)
        self._articles = _articles(self._here, sought)
        self._settings = _settings(self._here, self._articles)
        self.seconds = 0.0  # that the last look took
        checking(self._here, sought)  # what changes meanwhile is seen by the first look

    def look(self) -> None:
        """Check what has changed since; all, where a setting has."""
        began = time.perf_counter()
        settings = _settings(self._here, self._articles)
        is_settled = settings == self._settings
        self._settings = settings
        try:
            changed = self._changed(is_settled=is_settled)
            self.seconds = time.perf_counter() - began
            if changed:
                _announce(changed)
                again = self._sought._replace(paths=changed) if is_settled else self._sought
                self._checking(self._here, again)
        except NewslintError as mistake:  # a setting that somebody is still writing
            sys.stderr.write(f"newslint: {mistake}\n")

    def _changed(self, *, is_settled: bool) -> tuple[str, ...]:
        if not is_settled:
            self._here = Desk(self._overrides)
            self._articles = _articles(self._here, self._sought)
            self._settings = _settings(self._here, self._articles)
            return tuple(self._articles)
        before, self._articles = self._articles, _articles(self._here, self._sought)
        return tuple(path for path, look in self._articles.items() if before.get(path) != look)


def _announce(changed: tuple[str, ...]) -> None:
    told = changed[0] if len(changed) == 1 else counted(len(changed), "file")
    clear = _CLEAR if is_screen() else "\n"
    sys.stdout.write(f"{clear}{time.strftime('%H:%M:%S')} {told} changed\n")


def _articles(here: Desk, sought: Sought) -> Looks:
    found = find_files(sought, here.excluded)
    return {each.path: _look(Path(each.path)) for each in found if not each.error}


def _settings(here: Desk, articles: Looks) -> Looks:
    """All files that the configurations of the articles consist of, or could."""
    looks: dict[str, object] = {}
    for folder in {Path(path).absolute().parent for path in articles} | {Path.cwd()}:
        for above in (folder, *folder.parents):
            for name in (*NAMES, "pyproject.toml"):
                looks[os.fspath(above / name)] = _look(above / name)
        try:
            looks.update(_named(here.config(folder)))
        except NewslintError:  # told already; to be looked at again when it changes
            continue
    return looks


def _named(config: Config) -> Iterator[tuple[str, object]]:
    """The files and folders that a configuration names."""
    for file in (*(source.path for source in config.sources), *config.names):
        yield os.fspath(file), _look(file)
    for folder in config.rule_paths:
        yield os.fspath(folder), stamps(folder, ".yaml", ".tsv") if folder.is_dir() else None
    if config.baseline:
        yield os.fspath(config.baseline), _look(config.baseline)


def _look(path: Path) -> object:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino


def _wakes(sought: Sought, watcher: _Watcher) -> Iterator[None]:
    """Whenever it is time for a look: when the system tells of a change, or every so often."""
    sys.stdout.flush()
    if find_spec("watchfiles"):
        folders = {path if Path(path).is_dir() else Path(path).parent for path in sought.paths}
        changes = import_module("watchfiles").watch(
            *folders, rust_timeout=_PATIENCE, yield_on_timeout=True
        )
        for _ in changes:
            yield
    while True:
        time.sleep(max(_PAUSE, _SHARE * watcher.seconds))
        yield
