"""What a report says of the run that it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from newslint.rule import Card


class Edition(NamedTuple):
    """The run: who, when, how long, by which rules; asked for late, since some cost time."""

    version: str
    began: str  # UTC, as ISO 8601 writes it, without a zone
    seconds: Callable[[], float]
    cards: Callable[[], Mapping[str, Card]]
    part: Callable[[str], str]  # the text of a file that belongs to a page
