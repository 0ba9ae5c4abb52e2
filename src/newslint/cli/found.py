"""What a run is to look at."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from newslint.model.document import Kind

STDIN = "-"


class Before(NamedTuple):
    """How a file was before it was changed: an object in a git repository."""

    folder: str  # of the repository
    blob: str  # empty: the file is new
    kind: Kind


class Sought(NamedTuple):
    """The paths as given, and how to read what they lead to."""

    paths: tuple[str, ...]
    stdin_name: str = ""
    encoding: str = ""  # nothing: UTF-8
    jobs: int | None = None  # none: as many as pay; 0: one for each processor
    force_exclude: bool = False  # excluded paths are left out even when they are named
    output: str = ""  # where a report goes, which is no article
    diff_base: str | None = None  # a commit: only what has changed since


class Found(NamedTuple):
    """One file to read; `error` says why it cannot be."""

    path: str
    kind: Kind
    error: str = ""
    is_stdin: bool = False
    before: Before | None = None  # only where changes alone are to be told of


def located(path: str) -> Path:
    """Where a file lies, without links on the way to it."""
    return Path(path).parent.resolve() / Path(path).name
