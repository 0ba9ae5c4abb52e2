"""What a result depends on besides its file: rules, tables, settings, and newslint itself."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from newslint.cli.desk import Desk
from newslint.cli.examine import Job
from newslint.cli.shelf import Shelf
from newslint.cli.version import version
from newslint.config.settings import Config, FileIgnore
from newslint.packs.builtin import builtin_rules
from newslint.packs.kept import Stamp, stamps

SIZE = 16
_PACKAGE = Path(__file__).parent.parent
_LIBRARIES = ("pyromark", "regex", "ahocorasick_rs", "yaml")  # whose answers results hang on


class Settled:
    """Digests of all that holds for the files of one run, each worked out once."""

    def __init__(self, here: Desk, job: Job, shelf: Shelf) -> None:
        self._here = here
        self._job = job
        self._shelf = shelf
        self._digests: dict[tuple[Path | None, tuple[FileIgnore, ...]], bytes] = {}
        self._trees: dict[Path, bytes] = {}

    def digest(self, config: Config, path: str) -> bytes:
        """The digest of what holds for the file at `path`."""
        ignores = self._here.ignores(config, path)
        key = (config.path, ignores)
        if key not in self._digests:
            self._digests[key] = digest_of(self._parts(config, ignores))
        if config.baseline is None:
            return self._digests[key]
        known = self._here.known_of(config.baseline, path)
        return digest_of((self._digests[key], repr(sorted(known.items())).encode()))

    def _parts(self, config: Config, ignores: tuple[FileIgnore, ...]) -> Iterator[bytes]:
        given = self._job.overrides
        yield repr((version(), sys.version_info[:3], _libraries(), self._job.encoding)).encode()
        chosen = (given.select, given.extend, given.ignore, given.style, given.dialect)
        yield repr((chosen, [ignored.layer.ignore for ignored in ignores])).encode()
        yield self._tree(_PACKAGE, (".py",))
        for folder in (builtin_rules(), *config.rule_paths):
            yield self._tree(folder, (".yaml", ".tsv"))
        for table in config.names:
            yield table.read_bytes()
        for source in config.sources:
            yield source.text.encode()

    def _tree(self, folder: Path, suffixes: tuple[str, ...]) -> bytes:
        """The digest of what a folder holds, which is read only where it looks otherwise."""
        if folder not in self._trees:
            files = stamps(folder, *suffixes)
            stamp = digest_of((repr(files).encode(),))
            digest = self._shelf.tree(stamp)
            if digest is None:
                digest = digest_of(_contents(files, folder))
                self._shelf.keep_tree(stamp, digest)
            self._trees[folder] = digest
        return self._trees[folder]


def digest_of(parts: Iterable[bytes]) -> bytes:
    """One digest of all parts, none of which can pass for a part of another."""
    total = hashlib.blake2b(digest_size=SIZE)
    for part in parts:
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.digest()


def _contents(files: Iterable[Stamp], folder: Path) -> Iterator[bytes]:
    for path, *_ in files:
        yield os.fsencode(os.path.relpath(path, folder))
        yield Path(path).read_bytes()


def _libraries() -> list[str]:
    """The folders that installers name after the versions of the libraries."""
    places = {name: find_spec(name) for name in _LIBRARIES}
    folders = {Path(place.origin).parents[1] for place in places.values() if place and place.origin}
    names = {entry.name for folder in folders for entry in os.scandir(folder)}
    return sorted(
        name
        for name in names
        if name.endswith(".dist-info") and name.lower().startswith((*_LIBRARIES, "pyyaml"))
    )
