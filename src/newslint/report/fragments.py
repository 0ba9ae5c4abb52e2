"""Styled text before anyone knows what it is shown on."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Style(Enum):
    """What a fragment is; a screen decides how that looks."""

    PLAIN = "plain"
    PATH = "path"
    PLACE = "place"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    RULE = "rule"
    CONTEXT = "context"
    MARKED = "marked"
    UNDERLINE = "underline"
    FIX = "fix"
    QUIET = "quiet"
    STRONG = "strong"


class Fragment(NamedTuple):
    """Text of one style."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Fragment, ...]


def plain(lines: tuple[Line, ...]) -> str:
    """The lines without any style."""
    return "".join("".join(part.text for part in line).rstrip() + "\n" for line in lines)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: “1 file”, “1,200 files”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
