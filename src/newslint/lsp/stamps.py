"""How the files behind a configuration look from outside, to see that one of them has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from newslint.cli.desk import Desk
from newslint.config.find import NAMES
from newslint.errors import NewslintError

_CONFIGURATIONS = (*NAMES, "pyproject.toml")


class Stamp(NamedTuple):
    """Files with when they were written and how long they are; 0 where there is none."""

    paths: tuple[Path, ...]
    looks: tuple[tuple[int, int], ...]


def stamp_of(paths: Iterable[Path]) -> Stamp:
    """How the files look now."""
    files = tuple(paths)
    return Stamp(files, tuple(map(_look, files)))


def behind(desk: Desk, folder: Path) -> Iterator[Path]:
    """The files that settle, or would settle, what holds in `folder`."""
    place = folder.resolve()
    for above in (place, *place.parents):
        for name in _CONFIGURATIONS:
            yield above / name
    with suppress(NewslintError):  # a configuration that cannot be read is told of elsewhere
        config = desk.config(place)
        yield from (source.path for source in config.sources)
        yield from config.names
        yield from (config.baseline,) if config.baseline else ()
        for rules in config.rule_paths:
            yield from (rules, *sorted(rules.rglob("*.yaml")))


def _look(path: Path) -> tuple[int, int]:
    try:
        seen = path.stat()
    except OSError:
        return 0, 0
    return seen.st_mtime_ns, seen.st_size
