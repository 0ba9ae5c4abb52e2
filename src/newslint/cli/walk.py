"""From paths to the files to read: folders are walked, .gitignore is respected."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol

from newslint.cli.found import STDIN, Found, Sought, located
from newslint.errors import ConfigError
from newslint.formats import kind_of
from newslint.model.document import Kind

SKIPPED = frozenset({".git", ".hg", ".svn", ".venv", "node_modules", "__pycache__"})


class Excluded(Protocol):
    """The configuration's word on a path."""

    def __call__(self, path: Path, *, is_folder: bool) -> bool:
        """Whether it is left out."""
        ...


class Ignoring(Protocol):
    """The patterns of one .gitignore."""

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        """Whether it leaves a path out, takes it back in, or does not speak of it."""
        ...


def find_files(sought: Sought, excluded: Excluded) -> Iterator[Found]:
    """Every file that the paths lead to, once, in a settled order."""
    seen = set()
    folders: dict[str, str] = {}
    report = _place(sought.output) if sought.output else ""
    for path in sought.paths:
        for found in _stdin(sought) if path == STDIN else _one(path, sought, excluded):
            key = STDIN if found.is_stdin else _absolute(found.path, folders)
            if report and report == _place(found.path) and not found.is_stdin:
                _refuse_to_overwrite(path, found.path)
            elif key not in seen:
                seen.add(key)
                yield found


def _absolute(path: str, folders: dict[str, str]) -> str:
    """The whole path; each folder is worked out once."""
    folder, slash, name = path.rpartition(os.sep)
    key = f"{folder}{slash}"
    if key not in folders:
        folders[key] = os.fspath(Path(key).absolute())
    return f"{folders[key]}{os.sep}{name}"


def _refuse_to_overwrite(path: str, found: str) -> None:
    """The report of an earlier run is passed over in a folder; an article that is named is not."""
    if path == found:
        message = f"“{path}” is to be read: name another file for the report"
        raise ConfigError("--output", None, message)


def _place(path: str) -> str:
    return os.fspath(Path(path).resolve())


def _stdin(sought: Sought) -> Iterator[Found]:
    name = sought.stdin_name or STDIN
    yield Found(name, kind_of(name) or Kind.PLAIN, is_stdin=True)


def _one(path: str, sought: Sought, excluded: Excluded) -> Iterator[Found]:
    # A named file is always read, whatever it is called: the suffix only says how.
    if Path(path).is_dir():
        yield from _Walk(excluded).folder(path)
    elif not (sought.force_exclude and excluded(located(path), is_folder=False)):
        yield Found(path, kind_of(path) or Kind.PLAIN)


class _Walk:
    """One folder given by the caller, and all below it."""

    def __init__(self, excluded: Excluded) -> None:
        self._excluded = excluded

    def folder(self, path: str) -> Iterator[Found]:
        top = os.fspath(Path(path).resolve())
        above = [spec for folder in _up_to_repository(Path(top)) for spec in _ignoring(folder)]
        yield from self._below(path, top, tuple(above))

    def _below(self, shown: str, real: str, above: tuple[Ignoring, ...]) -> Iterator[Found]:
        """The files below `real`, which the caller calls `shown`."""
        try:
            with os.scandir(real) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as mistake:
            yield Found(shown, Kind.PLAIN, mistake.strerror or "cannot be read")
            return
        ignoring = above
        if any(entry.name == ".gitignore" for entry in entries):
            ignoring = (*above, *_ignoring(real))
        for entry in entries:
            yield from self._entry(entry, shown, ignoring)

    def _entry(
        self, entry: os.DirEntry[str], shown: str, ignoring: tuple[Ignoring, ...]
    ) -> Iterator[Found]:
        # Links to folders are not followed: they lead in circles, or out of the repository.
        is_folder = entry.is_dir(follow_symlinks=False)
        kind = None if is_folder else _known_kind(entry.name)
        if (entry.name in SKIPPED) if is_folder else (kind is None or not _is_file(entry)):
            return
        if _is_ignored(ignoring, entry.path, is_folder=is_folder):
            return
        if self._excluded(Path(entry.path), is_folder=is_folder):
            return
        name = entry.name if shown == "." else f"{shown.rstrip(os.sep)}{os.sep}{entry.name}"
        if kind is not None:
            yield Found(name, kind)
        else:
            yield from self._below(name, entry.path, ignoring)


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def _known_kind(name: str) -> Kind | None:
    """The kind of a file whose suffix says it; others in a folder are not articles."""
    return kind_of(name) if "." in name[1:] else None


def _is_ignored(ignoring: Sequence[Ignoring], path: str, *, is_folder: bool) -> bool:
    """What the nearest .gitignore that speaks of `path` says."""
    for patterns in reversed(ignoring):
        verdict = patterns.verdict(path, is_folder=is_folder)
        if verdict is not None:
            return verdict
    return False


def _up_to_repository(top: Path) -> list[str]:
    """The folders above `top` that belong to the same repository, outermost first."""
    folders: list[str] = []
    for folder in (top, *top.parents):
        if folder != top:
            folders.insert(0, os.fspath(folder))
        if (folder / ".git").exists():
            return folders
    return []


def _ignoring(folder: str) -> Iterator[Ignoring]:
    try:
        text = Path(folder, ".gitignore").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    if text.strip():
        yield import_module("newslint.config.patterns").Ignored(folder, text.splitlines())
