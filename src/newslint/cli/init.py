"""newslint init: a configuration to start from."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from newslint.cli.atomic import write
from newslint.cli.exits import CLEAN
from newslint.config.find import find
from newslint.config.settings import DIALECTS
from newslint.config.source import nearest, shown
from newslint.errors import ConfigError
from newslint.packs.builtin import builtin_rules
from newslint.packs.style import HOUSE

NAME = "newslint.toml"
TEMPLATE = """\
# What newslint looks for here. “newslint rules” lists the rules and packs,
# “newslint explain RULE” says what one is for.

# The English that is written here: us, uk (or gb), au, ca, or auto to see it from each article.
dialect = "{dialect}"

# The house style; its rules are added to the others.
{style}

# Rules and packs to leave out, and to add to those that run anyway.
ignore = []
extend-select = []

# Names that are right although no table of ours has them, one a line.
# “newslint accept NAME” adds to it.
names = []

# Paths that are never read, as .gitignore writes them.
exclude = []

# The least severity that ends a check with status 1: error, warning, info or never.
fail-on = "warning"

# Another severity for a rule or a pack:
# [severity]
# spacing = "error"

# Rules left out for some files:
# [per-file-ignores]
# "letters/*.md" = ["spelling"]

# Any field of a rule, as its file writes it:
# [rules."pack/name"]
# quotes = "leave"
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where to")
    parser.add_argument("--dialect", default="", choices=DIALECTS, help="the English written")
    parser.add_argument("--style", default="", help="the house style, such as us-wire")


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    folder = Path(arguments.folder)
    if not folder.is_dir():
        raise ConfigError(arguments.folder, None, "there is no such folder")
    present = find(folder.resolve())
    if present is not None:
        raise ConfigError(shown(present), None, "is here already; nothing was written")
    styles = sorted(path.parent.name for path in builtin_rules().glob(f"{HOUSE}/*/pack.yaml"))
    if arguments.style and arguments.style not in styles:
        hint = nearest(arguments.style, styles)
        raise ConfigError("--style", None, f"there is no style “{arguments.style}”{hint}")
    dialect = arguments.dialect or _asked("The English written here", DIALECTS, "auto")
    style = arguments.style or _asked("The house style", (*styles, "none"), "none")
    path = folder / NAME
    write(path, (template(dialect, "" if style == "none" else style).encode(),))
    sys.stdout.write(f"{path} written.\n")
    return CLEAN


def _asked(question: str, words: Sequence[str], default: str) -> str:
    """What the one at the terminal chooses; `default` where nobody sits at one."""
    if not sys.stdin.isatty():
        return default
    while True:
        sys.stdout.write(f"{question} ({', '.join(words)}) [{default}]: ")
        sys.stdout.flush()
        word = sys.stdin.readline()
        if not word or not word.strip():
            return default
        if word.strip() in words:
            return word.strip()


def template(dialect: str, style: str) -> str:
    """The configuration with its comments."""
    line = f'style = "{style}"' if style else '# style = "us-wire"'
    return TEMPLATE.format(dialect=dialect, style=line)
