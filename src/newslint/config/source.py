"""A TOML file as text, to say on which line a setting stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from newslint.errors import ConfigError

_HEADER = re.compile(r"\s*\[\[?(?P<keys>[^\]]+)\]")
# A colon: the front matter of an article may be YAML.
_SETTING = re.compile(r"""\s*(?P<keys>(?:[\w.\-\s]|"[^"]*"|'[^']*')+?)\s*[=:]""")
_KEY = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")


class Source(NamedTuple):
    """Where settings were read: the file, its text and the table that holds them."""

    path: Path
    text: str
    table: tuple[str, ...] = ()

    def error(self, keys: Sequence[str], message: str, *, value: str = "") -> ConfigError:
        """The mistake `message` at the line of `keys`, or of `value` behind it."""
        return ConfigError(shown(self.path), self.line(keys, value=value), message)

    def line(self, keys: Sequence[str], *, value: str = "") -> int | None:
        """The line on which the setting `keys` begins, or on which its `value` stands."""
        lines = self.text.splitlines()
        begins = _line_of(lines, (*self.table, *keys))
        if begins is None or not value:
            return begins
        quoted = (f'"{value}"', f"'{value}'")
        behind = enumerate(lines[begins - 1 :], begins)
        return next((at for at, line in behind if any(word in line for word in quoted)), begins)


def shown(path: Path) -> str:
    """`path` as people call it: from the current folder, where it lies inside."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def nearest(word: str, words: Iterable[str]) -> str:
    """The hint that names the right word, or nothing when none is near."""
    near = import_module("difflib").get_close_matches(word, sorted(words), n=1)
    return f" (did you mean “{near[0]}”?)" if near else ""


def _line_of(lines: Sequence[str], wanted: tuple[str, ...]) -> int | None:
    table: tuple[str, ...] = ()
    found = None
    for number, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            table = _keys(header["keys"])
            here = table
        elif setting := _SETTING.match(line):
            here = (*table, *_keys(setting["keys"]))
        else:
            continue
        if here == wanted:
            return number
        if found is None and here and here[: len(wanted)] == wanted:
            found = number  # a dotted key or a sub-table stands for the table
    return found or _inline(lines, wanted)


def _inline(lines: Sequence[str], wanted: tuple[str, ...]) -> int | None:
    """The line of the table in braces that holds the last key."""
    return _line_of(lines, wanted[:-1]) if len(wanted) > 1 else None


def _keys(text: str) -> tuple[str, ...]:
    return tuple("".join(parts) for parts in _KEY.findall(text))
