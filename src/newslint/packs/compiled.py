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
from newslint.matchers import KINDS
from newslint.model.block import BlockKind
from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
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
    rule_folders: Sequence[Path],
    *,
    changes: Changes,
    accepted: frozenset[str],
    cache: Path | None,
) -> Compiled:
    """The rules below the folders, the fields in `changes` replaced; PackError for a mistake.

    The first folder is ours; patterns from the others are run so that they can be stopped.
    """
    files = [file for folder in rule_folders for file in _files(folder, ".yaml", ".tsv")]
    made_by = [file for part in _MAKERS for file in _files(_PACKAGE / part, ".py")]
    stamp = (sys.implementation.cache_tag, made_by, files, repr(sorted(changes.items())))
    records = _kept(cache, "rules", stamp, lambda: _records(rule_folders, changes))
    tables = _kept(cache, "tables", stamp[:3], lambda: _tables(rule_folders))
    knowledge = knowledge_from(Kept(*tables))
    if accepted:
        lexicon = knowledge.lexicon.with_accepted(accepted)
        knowledge = knowledge._replace(lexicon=lexicon)
    return Compiled(tuple(_rule(record) for record in records), knowledge)


def _records(folders: Sequence[Path], changes: Changes) -> list[Record]:
    records: list[Record] = import_module("newslint.packs.sources").read_records(folders, changes)
    return records


def _tables(folders: Sequence[Path]) -> tuple[Any, ...]:
    return tuple(read_tables(import_module("newslint.packs.sources").find_tables(folders)))


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
    key = f"{zlib.crc32(repr(stamp).encode()):08x}{zlib.adler32(repr(stamp).encode()):08x}"
    path = cache / f"{name}-{key}.bin"
    try:
        return _unpacked(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        value = make()
        import_module("newslint.packs.keep").keep(path, value)
        return value


def _unpacked(data: bytes) -> Any:
    """The value behind a check sum; ValueError where the file is damaged."""
    if zlib.crc32(memoryview(data)[4:]) != int.from_bytes(data[:4], "big"):
        raise ValueError("the kept rules are damaged")
    return marshal.loads(memoryview(data)[4:])
