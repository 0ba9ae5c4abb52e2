"""Dialects of English, and the words that only some of them spell so."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache, cached_property
from typing import NamedTuple


class Dialect(Enum):
    """An English that has a dictionary of its own; the value is its country."""

    US = "us"
    GB = "gb"
    CA = "ca"
    AU = "au"


class Spelling(NamedTuple):
    """Who spells a word so, and how the others do, if that is known."""

    dialects: frozenset[Dialect]
    elsewhere: str


class Dialects:
    """Frozen; the table is unpacked when a story is first asked for its dialect."""

    def __init__(self, kept: str, settled: Dialect | None = None) -> None:
        self._kept = kept
        self.settled = settled  # the dialect that all stories are written in; none: any

    def settled_as(self, name: str) -> Dialects:
        """The same where every story is written in the dialect `name`; `uk` is British too."""
        return Dialects(self._kept, Dialect.GB if name == "uk" else Dialect(name))

    @classmethod
    def of(cls, rows: Iterable[tuple[str, frozenset[Dialect], str]]) -> Dialects:
        """The words of these rows."""
        return cls(keep_dialects(rows))

    def spelling(self, word: str) -> Spelling | None:
        """What is known of the word; none where all dialects spell it so."""
        return self.words.get(word.lower())

    @cached_property
    def words(self) -> dict[str, Spelling]:
        """All words of which the spelling tells dialects apart."""
        rows = (line.split("\t") for line in self._kept.splitlines())
        return {word: Spelling(_dialects(codes), elsewhere) for word, codes, elsewhere in rows}


@cache  # there are few combinations
def _dialects(codes: str) -> frozenset[Dialect]:
    return frozenset(map(Dialect, codes.split(",")))


def keep_dialects(rows: Iterable[tuple[str, frozenset[Dialect], str]]) -> str:
    """The rows as they are kept between runs."""
    return "\n".join(
        f"{word}\t{','.join(sorted(dialect.value for dialect in dialects))}\t{elsewhere}"
        for word, dialects, elsewhere in rows
    )
