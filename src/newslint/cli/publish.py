"""A report to the screen, to standard output or into a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from newslint.cli.desk import Desk
from newslint.cli.options import Output
from newslint.cli.running import Run
from newslint.report.entries import FileEntry
from newslint.report.fragments import Line, plain

WIDTH = 100  # of a report that is not on a terminal
_WHOLE = frozenset({"sarif", "gitlab", "rdjson", "rdjsonl", "html"})


def publish(
    files: Iterable[FileEntry], run: Run, output: Output, here: Desk, *, mends: bool = False
) -> None:
    """Write the report as its format and place are wanted."""
    if output.format != "text":
        import_module("newslint.cli.newsstand").publish(files, run, output, here.cards)
        return
    layout = import_module("newslint.report.layout").layout
    mended = (lambda: run.mended) if mends else None
    columns = WIDTH if output.file else _columns()
    show_blocks(layout(files, columns=columns, mended=mended), output.file)


def needs_whole(output: Output) -> bool:
    """Whether the report wants the files themselves."""
    return output.format in _WHOLE


def show_blocks(blocks: Iterable[tuple[Line, ...]], file: str = "") -> None:
    """Write laid-out lines: in colour where there is a screen, else as they are."""
    if not file and is_screen():
        import_module("newslint.report.text").show(blocks, sys.stdout)
        return
    write(map(plain, blocks), file)


def is_screen() -> bool:
    """Whether somebody looks at standard output, or wants it to look so."""
    return sys.stdout.isatty() or bool(os.environ.get("FORCE_COLOR"))


def write(parts: Iterable[str], file: str) -> None:
    """Write text to standard output, or into a file."""
    if file:
        import_module("newslint.cli.atomic").write(Path(file), _encoded(parts))
        return
    for part in parts:
        sys.stdout.write(part)


def _encoded(parts: Iterable[str]) -> Iterator[bytes]:
    for part in parts:
        yield part.encode("utf-8", "backslashreplace")


def _columns() -> int:
    if not sys.stdout.isatty():
        return WIDTH
    return int(import_module("shutil").get_terminal_size((WIDTH, 0)).columns)
