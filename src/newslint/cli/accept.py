"""newslint accept: add names to those that are accepted."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from newslint.cli.atomic import write
from newslint.cli.exits import CLEAN
from newslint.config.find import Finder
from newslint.config.load import read_text
from newslint.config.names import extended, terms
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
    path = config.path or Path.cwd() / "newslint.toml"
    table = config.names[0] if config.names else path.parent / TABLE
    before = read_text(table) if table.exists() else ""
    write(table, (extended(before, added).encode(),))
    if not config.names:
        text = read_text(path) if path.exists() else ""
        write(path, (with_names(text, is_project=path.name == "pyproject.toml").encode(),))
    known = frozenset(terms(before))
    new = ", ".join(f"“{term}”" for term in dict.fromkeys(added) if term not in known)
    sys.stdout.write(f"{shown(table)}: {new or 'nothing new'}.\n")
    return CLEAN


def with_names(text: str, *, is_project: bool) -> str:
    """The configuration with the key that names the table."""
    line = f'names = ["{TABLE}"]'
    if is_project:
        if ours := _OURS.search(text):
            return f"{text[: ours.end()]}{line}\n{text[ours.end() :]}"
        return f"{text.rstrip()}\n\n[tool.newslint]\n{line}\n"
    if _EMPTY_NAMES.search(text):
        return _EMPTY_NAMES.sub(line, text, count=1)
    # A key behind the header of a table would belong to that table.
    table = _FIRST_TABLE.search(text)
    at = table.start() if table else len(text)
    head = text[:at].rstrip()
    return (
        (f"{head}\n" if head else "") + f"{line}\n" + (f"\n{text[at:].lstrip()}" if table else "")
    )


def _clean(term: str) -> str:
    clean = " ".join(term.split())
    if not clean or clean.startswith("#"):
        raise ConfigError("", None, f"“{term}” is not a name")
    return clean
