"""A bar on standard error, once a run has lasted so long that people wonder."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TypeVar

PATIENCE = 2.0

Item = TypeVar("Item")


def watched(items: Iterable[Item], total: int, *, patience: float = PATIENCE) -> Iterator[Item]:
    """`items`, with a bar for those that come after `patience` seconds."""
    began = time.perf_counter()
    remaining = iter(items)
    done = 0
    for item in remaining:
        done += 1
        yield item
        if time.perf_counter() - began > patience:
            break
    # Report and bar would write over each other: the rest is told when the bar has gone.
    yield from _under_bar(remaining, done, total) if done < total else remaining


def _under_bar(items: Iterator[Item], done: int, total: int) -> list[Item]:
    progress = import_module("rich.progress")
    console = import_module("rich.console").Console(stderr=True)
    with progress.Progress(console=console, transient=True) as bar:
        task = bar.add_task("Reading", total=total, completed=done)
        rest = []
        for item in items:
            rest.append(item)
            bar.advance(task)
        return rest
