"""newslint accept: add names to those that are accepted."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from newslint.cli.atomic import write
from newslint.cli.exits import CLEAN
from newslint.config.find import NAMES, Finder
from newslint.config.load import read_text
from newslint.config.names import extended, terms
from newslint.config.settings import Config
from newslint.config.source import shown
from newslint.errors import ConfigError

TABLE = "names.tsv"
_EMPTY_NAMES = re.compile(r"(?m)^names\s*=\s*\[\s*\]")
_FIRST_TABLE = re.compile(r"(?m)^\s*\[")
_OURS = re.compile(r"(?m)^\s*\[\s*tool\s*\.\s*newslint\s*\][^\n]*\n?")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("terms", nargs="+", metavar="TERM", help="a name or word that is right")
    parser.add_argument("--config", default="", metavar="FILE", help="this configuration only")


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    added = [_clean(term) for term in arguments.terms]
    config = Finder(arguments.config).config(Path.cwd())
    table = table_of(config, Path.cwd())
    known = frozenset(terms(_text(table)))
    for path, text in accepting(config, Path.cwd(), added).items():
        write_text(path, text)
    new = ", ".join(f"“{term}”" for term in dict.fromkeys(added) if term not in known)
    sys.stdout.write(f"{shown(table)}: {new or 'nothing new'}.\n")
    return CLEAN


def table_of(config: Config, folder: Path) -> Path:
    """The newsroom's own table of names, whether or not it exists; `folder` has the articles."""
    if config.names:
        return config.names[0]
    return (config.path.parent if config.path else folder) / TABLE


def accepting(config: Config, folder: Path, added: Sequence[str]) -> Mapping[Path, str]:
    """The files to write so that the names are accepted, with their text."""
    table = table_of(config, folder)
    files = {table: extended(_text(table), added)}
    if not config.names:
        path = config.path or folder / NAMES[0]
        files[path] = with_names(_text(path), is_project=path.name == "pyproject.toml")
    return files


def _text(path: Path) -> str:
    return read_text(path) if path.exists() else ""


def write_text(path: Path, text: str) -> None:
    """Put `text` into the file, with the line ends that it has."""
    data = text.encode()
    if path.exists() and b"\r\n" in path.read_bytes():
        data = data.replace(b"\n", b"\r\n")
    write(path, (data,))


def with_names(text: str, *, is_project: bool) -> str:
    """The configuration with the key that names the table."""
    line = f'names = ["{TABLE}"]'
    if is_project:
        return _with_names_in_project(text, line)
    if _EMPTY_NAMES.search(text):
        return _EMPTY_NAMES.sub(line, text, count=1)
    # A key behind the header of a table would belong to that table.
    table = _FIRST_TABLE.search(text)
    at = table.start() if table else len(text)
    head = text[:at].rstrip()
    return (
        (f"{head}\n" if head else "") + f"{line}\n" + (f"\n{text[at:].lstrip()}" if table else "")
    )


def _with_names_in_project(text: str, line: str) -> str:
    ours = _OURS.search(text)
    if ours is None:
        return f"{text.rstrip()}\n\n[tool.newslint]\n{line}\n"
    head = text[: ours.end()].rstrip("\n")
    following = _FIRST_TABLE.search(text, ours.end())
    end = following.start() if following else len(text)
    table = text[ours.end() : end]
    if _EMPTY_NAMES.search(table):
        return f"{head}\n{_EMPTY_NAMES.sub(line, table, count=1)}{text[end:]}"
    return f"{head}\n{line}\n{table}{text[end:]}"


def _clean(term: str) -> str:
    clean = " ".join(term.split())
    if not clean or clean.startswith("#"):
        raise ConfigError("", None, f"“{term}” is not a name")
    return clean
