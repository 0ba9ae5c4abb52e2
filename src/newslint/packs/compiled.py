"""Rules and knowledge ready to run, kept between runs so that a start pays for neither."""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newslint.knowledge import Knowledge
from newslint.knowledge.gazetteer import Gazetteer, Own
from newslint.knowledge.name_tables import NameTables, Part
from newslint.matchers import KINDS
from newslint.model.block import BlockKind
from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.packs.columns import packed, read_columns
from newslint.packs.tables import Kept, knowledge_from, read_tables
from newslint.rule import Card, Example, Rule

Record = dict[str, Any]
Changes = Mapping[str, Mapping[str, object]]

_PACKAGE = Path(__file__).parent.parent
_MAKERS = ("knowledge", "matchers", "packs")  # whose code decides what is kept
EVERY_BLOCK = frozenset(BlockKind) - {BlockKind.CODE}


class Compiled(NamedTuple):
    """What a Linter is made of."""

    rules: tuple[Rule, ...]
    knowledge: Knowledge


def load(
    folders: Sequence[Path],
    *,
    changes: Changes,
    own: Own,
    cache: Path | None,
) -> Compiled:
    """The rules below the folders, the fields in `changes` replaced; PackError for a mistake.

    The first folder is ours; patterns from the others are run so that they can be stopped.
    """
    files = [file for folder in folders for file in _files(folder, ".yaml", ".tsv")]
    made_by = [file for part in _MAKERS for file in _files(_PACKAGE / part, ".py")]
    code = (sys.implementation.cache_tag, made_by)
    settings = repr(sorted(changes.items()))
    records = _kept(cache, "rules", (*code, files, settings), lambda: _records(folders, changes))
    tables = (*code, [file for file in files if file[0].endswith((".tsv", "pack.yaml"))])
    knowledge = knowledge_from(Kept(*_kept(cache, "tables", tables, lambda: _tables(folders))))
    names = NameTables(*_mapped(cache, "names", tables, lambda: _names(folders)))
    knowledge = knowledge._replace(gazetteer=Gazetteer.from_tables(names))
    return Compiled(tuple(map(_rule, records)), knowledge.with_own(own))


def _records(folders: Sequence[Path], changes: Changes) -> list[Record]:
    records: list[Record] = import_module("newslint.packs.sources").read_records(folders, changes)
    return records


def _tables(folders: Sequence[Path]) -> tuple[Any, ...]:
    return tuple(read_tables(import_module("newslint.packs.sources").find_tables(folders)))


def _names(folders: Sequence[Path]) -> Sequence[Part]:
    tables = import_module("newslint.packs.sources").find_tables(folders)
    parts: Sequence[Part] = import_module("newslint.packs.names").read_names(tables)
    return parts


def _rule(record: Record) -> Rule:
    matcher = KINDS[record["kind"]]
    fields = {name: record[name] for name in matcher._fields if name in record}
    return Rule(_card(record), matcher(**fields), frozenset(record["literals"]))


def _card(record: Record) -> Card:
    scope = frozenset(BlockKind(name) for name in record["scope"] if name != "document")
    return Card(
        id=record["id"],
        title=record["title"],
        message=record["message"],
        why=record["why"],
        severity=Severity(record["severity"]),
        fix=Safety(record["fix"]) if record["fix"] else None,
        scope=scope if record["scope"] else EVERY_BLOCK,
        quotes=record["quotes"],
        formats=frozenset(Kind(name) for name in record["formats"]),
        enabled=record["enabled"],
        examples=tuple(Example(**example) for example in record["examples"]),
        fine=tuple(record["fine"]),
        links=tuple(record["links"]),
    )


def _files(folder: Path, *suffixes: str) -> list[tuple[str, int, int, int]]:
    """Every file below `folder` with such a name, with what changes when its content does."""
    return sorted(_entries(os.fspath(folder), suffixes))


def _entries(folder: str, suffixes: tuple[str, ...]) -> Iterable[tuple[str, int, int, int]]:
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _entries(entry.path, suffixes)
        elif entry.name.endswith(suffixes):
            status = entry.stat()
            yield entry.path, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _kept(cache: Path | None, name: str, stamp: object, make: Callable[[], Any]) -> Any:
    """What `make` gives, or what it gave when the files were last the same."""
    if cache is None:
        return make()
    path = _place(cache, name, stamp)
    try:
        return _unpacked(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        value = make()
        import_module("newslint.packs.keep").keep(path, value)
        return value


def _mapped(
    cache: Path | None, name: str, stamp: object, make: Callable[[], Sequence[Part]]
) -> Sequence[Part]:
    """The same for long columns, which are read no further than they are looked into."""
    if cache is None:
        return make()
    path = _place(cache, name, stamp)
    try:
        return read_columns(path)
    except (OSError, ValueError):
        columns = make()
        import_module("newslint.packs.keep").keep_bytes(path, packed(columns))
        return columns


def _place(cache: Path, name: str, stamp: object) -> Path:
    said = repr(stamp).encode()
    return cache / f"{name}-{zlib.crc32(said):08x}{zlib.adler32(said):08x}.bin"


def _unpacked(data: bytes) -> Any:
    """The value behind a check sum; ValueError where the file is damaged."""
    if zlib.crc32(memoryview(data)[4:]) != int.from_bytes(data[:4], "big"):
        raise ValueError("the kept rules are damaged")
    return marshal.loads(memoryview(data)[4:])
