"""Folders of rule files and tables, read when what was kept of them is stale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from newslint.errors import PackError
from newslint.packs.native import Record, matcher_of, read_pack, read_rule, rule_files
from newslint.packs.style import HOUSE

Changes = Mapping[str, Mapping[str, object]]


def read_records(folders: Sequence[Path], changes: Changes) -> list[Record]:
    """The records of all rules with their literals; a later folder's rule replaces a namesake."""
    records: dict[str, Record] = {}
    for number, folder in enumerate(folders):
        for name, path in rule_files(folder):
            stoppable = {"engine": "regex"} if number else {}
            record = read_rule(path, name, changes.get(name, {}), stoppable)
            record["literals"] = sorted(matcher_of(record).literals())
            records[name] = record
    for name in changes:
        if name not in records:
            near = get_close_matches(name, records, 1)
            hint = f" (did you mean “{near[0]}”?)" if near else ""
            raise PackError("", None, f"there is no rule “{name}”{hint}")
    return [records[name] for name in sorted(records)]


def find_tables(folders: Sequence[Path]) -> dict[str, list[Path]]:
    """The tables that the packs name, by what they are for."""
    named: dict[str, list[Path]] = {}
    for folder in folders:
        for path in sorted(folder.rglob("pack.yaml")):
            for role, files in read_pack(path)["tables"].items():
                named.setdefault(role, []).extend(_tables(path, files))
    return named


def read_styles(folders: Sequence[Path]) -> dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The house styles below the folders: the dialect of each, what it adds and what it drops."""
    known = [name for folder in folders for name, _ in rule_files(folder)]
    styles = {}
    for folder in folders:
        for path in sorted(folder.glob(f"{HOUSE}/*/pack.yaml")):
            pack = read_pack(path)
            for rule in (*pack["adds"], *pack["drops"]):
                if rule not in known:
                    raise PackError(str(path), None, f"there is no rule “{rule}”")
            styles[path.parent.name] = (pack["dialect"], tuple(pack["adds"]), tuple(pack["drops"]))
    return styles


def _tables(pack: Path, files: str | Sequence[str]) -> Iterator[Path]:
    for file in [files] if isinstance(files, str) else files:
        if not (pack.parent / file).is_file():
            raise PackError(str(pack), None, f"there is no table “{file}”")
        yield pack.parent / file
