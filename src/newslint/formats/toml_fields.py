"""TOML: the texts that stand behind a key on a line of its own, as in front matter."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from newslint.errors import FormatError
from newslint.formats.fields import Field, Path, Unit
from newslint.model.document import Syntax
from newslint.model.span import Span

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
_KEYS = r"(?:[\w.-]|[ \t]|\"[^\"\n]*\"|'[^'\n]*')+?"
_TOKEN = re.compile(
    rf"^[ \t]*\[(?P<many>\[)?(?P<table>{_KEYS})\]"
    rf"|^[ \t]*(?P<key>{_KEYS})[ \t]*=[ \t]*"
    r"|(?P<quote>\"{3}|'{3}|\"|')|(?P<comment>\#[^\n]*)",
    re.MULTILINE,
)
_KEY = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")
_ENDS = {
    '"""': re.compile(r'(?:[^"\\]|\\.|"(?!"")|"(?="""))*+', re.DOTALL),
    "'''": re.compile(r"(?:[^']|'(?!'')|'(?='''))*+"),
    '"': re.compile(r'(?:[^"\\\n]|\\.)*+'),
    "'": re.compile(r"[^'\n]*+"),
}
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ \t]*\r?\n\s*|.)|\r\n", re.DOTALL)
_FIRST_LINE_END = re.compile(r"\r?\n")


def toml_values(text: str, name: str, *, first: int = 1) -> Mapping[str, Any]:
    """What the text says; `first` is the line of the file on which it begins."""
    try:
        return tomllib.loads(text.replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        found = _PLACE.search(str(error))
        line = int(found[1]) + first - 1 if found and found[1] else first - 1 or 1
        problem = _PLACE.sub("", str(error))
        raise FormatError(name, line, f"the front matter is not TOML: {problem}") from error


def toml_fields(text: str, values: Mapping[str, Any]) -> Iterator[Field]:
    """The texts that can be placed with certainty; those in lists and inline tables are not."""
    table: Path = ()
    key: Path = ()
    counts: dict[Path, int] = {}
    at = 0
    while token := _TOKEN.search(text, at):
        at = token.end()
        if token["table"]:
            table = _keys(token["table"])
            if token["many"]:
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
        elif token["key"]:
            key = (*table, *_keys(token["key"]))
        elif token["quote"]:
            field = _field(text, token, key)
            at = field.span.end + len(token["quote"])
            if key and _at(values, key) == field.value:
                yield field
            key = ()


def _keys(text: str) -> Path:
    return tuple("".join(parts) for parts in _KEY.findall(text))


def _at(values: Any, path: Path) -> object:
    for key in path:
        try:
            values = values[key]
        except (KeyError, IndexError, TypeError):
            return None
    return values


def _field(text: str, token: re.Match[str], path: Path) -> Field:
    quote = token["quote"]
    start = token.end()
    if len(quote) == 3 and (skipped := _FIRST_LINE_END.match(text, start)):
        start = skipped.end()
    found = _ENDS[quote].match(text, start)
    end = found.end() if found else start
    syntax = Syntax.TOML_BASIC if quote[0] == '"' else Syntax.TOML_LITERAL
    return Field(path, tuple(_units(text, start, end, syntax)), Span(start, end), syntax)


def _units(text: str, start: int, end: int, syntax: Syntax) -> Iterator[Unit]:
    escape = _ESCAPE if syntax is Syntax.TOML_BASIC else re.compile("\r\n")
    at = start
    for found in escape.finditer(text, start, end):
        if found.start() > at:
            yield Unit(text[at : found.start()], at, found.start())
        yield Unit(_decoded(found[0]), *found.span())
        at = found.end()
    if at < end:
        yield Unit(text[at:end], at, end)


def _decoded(escape: str) -> str:
    if escape[0] == "\r":
        return "\n"
    if escape[1] in "uU":
        return chr(int(escape[2:], 16))
    if escape[1] in " \t\r\n":
        return ""
    return {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r"}.get(escape[1], escape[1])
