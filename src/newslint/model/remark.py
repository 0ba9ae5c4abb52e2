"""What a second reader says of one place."""

from __future__ import annotations

from typing import NamedTuple

from newslint.model.span import Span


class Remark(NamedTuple):
    """A remark in the reader's own words, under its own names for category and rule."""

    category: str
    id: str
    span: Span
    said: str
    suggestions: tuple[str, ...] = ()
