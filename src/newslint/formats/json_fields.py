"""JSON: every text in it with its keys, and the characters that its escapes stand for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from newslint.errors import FormatError
from newslint.formats.fields import Field, Path, Unit
from newslint.model.document import Syntax
from newslint.model.span import Span

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{},:]')
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)


def json_fields(text: str, name: str, *, syntax: Syntax = Syntax.JSON) -> Iterator[Field]:
    """Every string that is a value, after the whole was seen to be JSON."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        problem = f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise FormatError(name, error.lineno, problem) from error
    except RecursionError as error:
        raise FormatError(name, 1, "this JSON is nested too deeply to be read") from error
    except ValueError as error:  # a number of thousands of digits
        raise FormatError(name, 1, f"this JSON cannot be read: {error}") from error
    yield from _walk(text, syntax)


def _walk(text: str, syntax: Syntax) -> Iterator[Field]:
    keys: list[str | int] = []  # one for each list and object that is open
    is_key = False
    for token in _TOKEN.finditer(text):
        mark = token[0][0]
        if mark != '"':
            is_key = _step(keys, mark)
        elif is_key:
            keys[-1] = json.loads(token[0], strict=False)
        else:
            yield _field(text, token, tuple(keys), syntax)


def _step(keys: list[str | int], mark: str) -> bool:
    """Takes a bracket, colon or comma; says whether a string that follows is a key."""
    match mark:
        case "{":
            keys.append("")
            return True
        case "[":
            keys.append(0)
        case "}" | "]":
            keys.pop()
        case "," if isinstance(last := keys[-1], int):
            keys[-1] = last + 1
        case ",":
            return True
    return False


def _field(text: str, token: re.Match[str], path: Path, syntax: Syntax) -> Field:
    inside = Span(token.start() + 1, token.end() - 1)
    return Field(path, tuple(_units(text, inside)), inside, syntax)


def _units(text: str, inside: Span) -> Iterator[Unit]:
    at = inside.start
    for found in _ESCAPE.finditer(text, *inside):
        if found.start() > at:
            yield Unit(text[at : found.start()], at, found.start())
        yield Unit(_decoded(found[0]), *found.span())
        at = found.end()
    if at < inside.end:
        yield Unit(text[at : inside.end], at, inside.end)


def _decoded(escape: str) -> str:
    char: str = json.loads(f'"{escape}"')
    return char if char.isprintable() or char.isspace() or not _is_half(char) else "\ufffd"


def _is_half(char: str) -> bool:
    return any("\ud800" <= each <= "\udfff" for each in char)
