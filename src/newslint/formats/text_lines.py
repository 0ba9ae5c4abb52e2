"""The lines of a text, each with its indentation and where its words stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.model.span import Span

_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<text>[^\r\n]*?)[ \t]*(?:\r\n|\n|\r|\Z)")
_TAB = 8


class Line(NamedTuple):
    """One line; its text has no white space round it."""

    text: str
    indent: int  # in columns
    start: int  # of the text, in characters of the file

    @property
    def end(self) -> int:
        """Where its text ends."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where its text stands."""
        return Span(self.start, self.end)

    def behind(self, length: int) -> Line:
        """The line without its first characters, as far in as they reach."""
        rest = self.text[length:].lstrip()
        skipped = len(self.text) - len(rest)
        return Line(rest, self.indent + skipped, self.start + skipped)


def text_lines(text: str) -> list[Line]:
    """All lines in order; blank ones have no text."""
    return [
        Line(found["text"], len(found["indent"].expandtabs(_TAB)), found.start("text"))
        for found in _LINE.finditer(text)
        if found.start() < len(text)
    ]
