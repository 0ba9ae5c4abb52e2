"""A word with its part of speech: the value."""

from __future__ import annotations

from typing import NamedTuple

from newslint.model.span import Span


class Tagged(NamedTuple):
    """A word, figure or mark with its part of speech, a letter of `knowledge.parts.PARTS`."""

    span: Span
    text: str
    part: str

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.text.lower()
