"""All tables of all packs as knowledge, each part kept between runs."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from newslint.knowledge import Knowledge
from newslint.knowledge.former_names import FormerNames
from newslint.knowledge.gazetteer import Gazetteer, Own
from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.name_tables import NameTables
from newslint.knowledge.packed_lines import Part
from newslint.knowledge.parts import Parts, PartTables
from newslint.knowledge.suggestions import Suggestions, SuggestionTables
from newslint.knowledge.whereabouts import Whereabouts
from newslint.packs.kept import Stamp, keeper, stamps
from newslint.packs.tables import Kept, knowledge_from, read_tables


def load_knowledge(folders: Sequence[Path], own: Own, cache: Path | None) -> Knowledge:
    """What the tables below the folders say, and what the newsroom lays over it."""
    keep = keeper(cache, [_tables_of(folder) for folder in folders])
    knowledge = knowledge_from(Kept(*keep.value("tables", lambda: _tables(folders))))
    names = keep.columns("names", lambda: _names(folders))
    near = keep.columns("near", lambda: _suggestions(folders, knowledge.lexicon))
    parts = keep.columns("parts", lambda: _parts(folders))
    knowledge = knowledge._replace(
        gazetteer=Gazetteer.from_tables(NameTables(*names)),
        suggestions=Suggestions(SuggestionTables(*near)),
        parts=Parts(PartTables(*parts)),
    )
    where = keep.value("where", lambda: _whereabouts(knowledge))
    knowledge = knowledge._replace(whereabouts=Whereabouts(where))
    former = keep.value("former", lambda: _former_names(knowledge))
    knowledge = knowledge._replace(former_names=FormerNames(former))
    alike = keep.value("alike", lambda: _look_alikes(knowledge))
    return knowledge.with_own(own).with_suspects(alike)


def _tables_of(folder: Path) -> list[Stamp]:
    """The tables below `folder` and the packs that name them; packs alone bring none."""
    tables = stamps(folder, ".tsv")
    return [*tables, *stamps(folder, "pack.yaml")] if tables else []


def _found(folders: Sequence[Path]) -> Any:
    return import_module("newslint.packs.sources").find_tables(folders)


def _tables(folders: Sequence[Path]) -> tuple[Any, ...]:
    return tuple(read_tables(_found(folders)))


def _names(folders: Sequence[Path]) -> Sequence[Part]:
    read = import_module("newslint.packs.names").read_names
    names: Sequence[Part] = read(_found(folders))
    return names


def _suggestions(folders: Sequence[Path], lexicon: Lexicon) -> Sequence[Part]:
    read = import_module("newslint.packs.suggestions").read_suggestions
    columns: Sequence[Part] = read(_found(folders), lexicon)
    return columns


def _parts(folders: Sequence[Path]) -> Sequence[Part]:
    columns: Sequence[Part] = import_module("newslint.packs.parts").read_parts(_found(folders))
    return columns


def _whereabouts(knowledge: Knowledge) -> bytes:
    find = import_module("newslint.knowledge.whereabouts").find_whereabouts
    where: Whereabouts = find(knowledge.gazetteer, knowledge.lexicon)
    return where.kept


def _former_names(knowledge: Knowledge) -> dict[str, Any]:
    find = import_module("newslint.knowledge.former_names").find_former_names
    return dict(find(knowledge.gazetteer.well_known(0)).by_first)


def _look_alikes(knowledge: Knowledge) -> frozenset[str]:
    find = import_module("newslint.knowledge.suspects").find_look_alikes
    return frozenset(find(knowledge.gazetteer, knowledge.lexicon, knowledge.suggestions))
