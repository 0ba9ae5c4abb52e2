"""Regular expressions as rows of characters, as far as certain literals can be read off them."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.analysis.late import late

Row = tuple["Item", ...]


class UnreadableError(Exception):
    """The expression uses something that is not understood here."""


class Choice(NamedTuple):
    """One of several rows."""

    ways: tuple[Row, ...]


class Gap(NamedTuple):
    """Anything, or nothing: what stands on its sides need not be neighbours."""


Item = frozenset[str] | Choice | Gap
GAP = Gap()

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_NOWHERE = frozenset("bBAZ")  # take no character
_CLASSES = frozenset("wWdDsS")
_QUANTIFIER = late(r"(?:[*+?]|\{(\d*)(?:(,)(\d*))?\})([?+]?)")
_GROUP = late(r"\?(?:P<\w+>|[:>]|<?[=!]|[aiLmsux]+(?:-[imsx]+)?[:)]|P=\w+\)|#[^)]*\))")
_CODE = late(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})")
_VERBOSE = "(?x)"
_PARTS = late(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\s(?:#[^\n]*)?|.", re.DOTALL)
_RANGE = 128  # characters in a class; a longer one is as good as anything


def parse(expression: str) -> Row:
    """The row that every match is; UnreadableError where something is not understood."""
    if expression.startswith(_VERBOSE):
        expression = _compact(expression[len(_VERBOSE) :])
    row, at = _alternatives(expression, 0)
    if at != len(expression):
        raise UnreadableError
    return row


def _compact(expression: str) -> str:
    """A verbose expression without its white space and remarks; those in a class count."""
    return "".join(part for part in _PARTS.findall(expression) if not part[0].isspace())


def _alternatives(source: str, at: int) -> tuple[Row, int]:
    ways: list[Row] = []
    while True:
        row, at = _row(source, at)
        ways.append(row)
        if source[at : at + 1] != "|":
            return (ways[0] if len(ways) == 1 else (Choice(tuple(ways)),)), at
        at += 1


def _row(source: str, at: int) -> tuple[Row, int]:
    row: Row = ()
    while at < len(source) and source[at] not in "|)":
        part, at = _part(source, at)
        part, at = _repeated(part, source, at)
        row += part
    return row, at


def _part(source: str, at: int) -> tuple[Row, int]:
    match source[at]:
        case "(":
            return _group(source, at + 1)
        case "[":
            return _class(source, at + 1)
        case "\\":
            chars, at = _escape(source, at + 1)
            return ((GAP,) if chars is None else (chars,) if chars else ()), at
        case ".":
            return (GAP,), at + 1
        case "^" | "$":
            return (), at + 1
        case char:
            return (frozenset(char),), at + 1


def _repeated(part: Row, source: str, at: int) -> tuple[Row, int]:
    found = _QUANTIFIER.match(source, at)
    if not found:
        return part, at
    sign = found[0][0]
    least = {"*": 0, "?": 0, "+": 1}.get(sign, int(found[1] or 0))
    fixed = sign == "{" and not found[2]
    if sign == "?":
        return (Choice((part, ())),), found.end()
    if least == 0:
        return (GAP,), found.end()
    if fixed:
        return part * min(least, 8) if least <= 8 else (GAP,), found.end()
    # The first round touches what stands before, the last what stands behind.
    return (*part, GAP, *part), found.end()


def _group(source: str, at: int) -> tuple[Row, int]:
    if source[at : at + 1] != "?":
        return _closed(source, at)
    head = _GROUP.match(source, at)
    if not head:
        raise UnreadableError
    kind = head[0]
    if (
        "x" in kind and "<" not in kind and "=" not in kind
    ):  # white space and comments would have to be read differently
        raise UnreadableError
    if kind.endswith(")"):
        return ((GAP,) if kind.startswith("?P=") else ()), head.end()
    row, at = _closed(source, head.end())
    match kind:
        case "?!" | "?<!":
            return (), at
        case "?=":
            return (*row, GAP), at
        case "?<=":
            return (GAP, *row), at
    return row, at


def _closed(source: str, at: int) -> tuple[Row, int]:
    row, at = _alternatives(source, at)
    if source[at : at + 1] != ")":
        raise UnreadableError
    return row, at + 1


def _escape(source: str, at: int) -> tuple[frozenset[str] | None, int]:
    """The characters an escape stands for; None: too many or unknown, empty: no character."""
    char = source[at]
    if char in _NOWHERE:
        return frozenset(), at + 1
    if char in _CLASSES or char.isdigit():
        return None, at + 1
    if code := _CODE.match(source, at):
        return frozenset(chr(int(code[1] or code[2] or code[3], 16))), code.end()
    if char in _ESCAPES:
        return frozenset(_ESCAPES[char]), at + 1
    if char.isalpha():
        raise UnreadableError
    return frozenset(char), at + 1


def _class(source: str, at: int) -> tuple[Row, int]:
    if source[at : at + 1] == "^":
        _, at = _members(source, at + 1)
        return (GAP,), at
    chars, at = _members(source, at)
    return ((GAP,) if chars is None else (chars,)), at


def _members(source: str, at: int) -> tuple[frozenset[str] | None, int]:
    chars: set[str] | None = set()
    first = at
    while at < len(source) and (source[at] != "]" or at == first):
        low, at = _member(source, at)
        high = low
        if source[at : at + 1] == "-" and source[at + 1 : at + 2] not in {"]", ""}:
            high, at = _member(source, at + 1)
        chars = _with(chars, low, high)
    if at >= len(source):
        raise UnreadableError
    return (None if chars is None else frozenset(chars)), at + 1


def _member(source: str, at: int) -> tuple[str | None, int]:
    if source[at] != "\\":
        return source[at], at + 1
    chars, at = _escape(source, at + 1)
    return (next(iter(chars)) if chars else None), at


def _with(chars: set[str] | None, low: str | None, high: str | None) -> set[str] | None:
    if chars is None or low is None or high is None or ord(high) - ord(low) > _RANGE:
        return None
    return chars | {chr(code) for code in range(ord(low), ord(high) + 1)}
