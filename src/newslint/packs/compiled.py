"""Rules and knowledge ready to run, kept between runs so that a start pays for neither."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newslint.knowledge import Knowledge
from newslint.knowledge.gazetteer import Own
from newslint.matchers import KINDS
from newslint.model.block import BESIDE, BlockKind
from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.packs.codes import begin
from newslint.packs.kept import keeper, stamps
from newslint.packs.known import load_knowledge
from newslint.packs.style import NO_STYLES, Style
from newslint.rule import Card, Example, Rule

Record = dict[str, Any]
Changes = Mapping[str, Mapping[str, object]]

EVERY_BLOCK = frozenset(BlockKind) - {BlockKind.CODE}


class Compiled(NamedTuple):
    """What a Linter is made of."""

    rules: tuple[Rule, ...]
    knowledge: Knowledge
    styles: Mapping[str, Style] = NO_STYLES


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
    begin(cache)
    files = [file for folder in folders for file in stamps(folder, ".yaml")]
    keep = keeper(cache, files, sorted(changes.items()))
    records = keep.value("rules", lambda: _records(folders, changes))
    styles = keep.value("styles", lambda: _styles(folders))
    return Compiled(
        tuple(map(_rule, records)),
        load_knowledge(folders, own, cache),
        {name: Style(*style) for name, style in styles.items()},
    )


def _records(folders: Sequence[Path], changes: Changes) -> list[Record]:
    records: list[Record] = import_module("newslint.packs.sources").read_records(folders, changes)
    return records


def _styles(folders: Sequence[Path]) -> dict[str, tuple[Any, ...]]:
    styles: dict[str, tuple[Any, ...]] = import_module("newslint.packs.sources").read_styles(
        folders
    )
    return styles


def _rule(record: Record) -> Rule:
    matcher = KINDS[record["kind"]]
    fields = {name: record[name] for name in matcher._fields if name in record}
    return Rule(_card(record), matcher(**fields), frozenset(record["literals"]))


def _card(record: Record) -> Card:
    return Card(
        id=record["id"],
        title=record["title"],
        message=record["message"],
        why=record["why"],
        severity=Severity(record["severity"]),
        fix=Safety(record["fix"]) if record["fix"] else None,
        scope=_scope(tuple(record["scope"])),
        quotes=record["quotes"],
        formats=_formats(tuple(record["formats"])),
        enabled=record["enabled"],
        examples=tuple(Example(**example) for example in record["examples"]),
        fine=tuple(record["fine"]),
        links=tuple(record["links"]),
    )


# Hundreds of rules say the same few things.
@cache
def _scope(names: tuple[str, ...]) -> frozenset[BlockKind]:
    kinds = frozenset(BlockKind(name) for name in names if name != "document")
    return kinds.union(*(BESIDE.get(kind, ()) for kind in kinds)) if names else EVERY_BLOCK


@cache
def _formats(names: tuple[str, ...]) -> frozenset[Kind]:
    return frozenset(Kind(name) for name in names)
