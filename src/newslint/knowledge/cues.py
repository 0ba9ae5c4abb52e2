"""Small words and abbreviations that tell analysis where a sentence ends."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple


class CueKind(Enum):
    """What an entry of the table of abbreviations tells; the value is the table's second column."""

    TITLE = "title"  # a name follows, so no sentence ends here: Mr., Lt., e.g.
    SHORT = "short"  # a sentence ends here only where an opener follows: Inc., Fla., Nov.
    NUMBER = "number"  # no sentence ends before a figure, any other capital opens one: No., p.
    TIME = "time"  # a capital opens a sentence unless a time word or zone: a.m., p.m.
    CALENDAR = "calendar"  # words that follow a time: Monday, Eastern
    NAME = "name"  # a name with a mark of its own: Yahoo!
    OPENER = "opener"  # with a capital, this word opens a sentence: The, However
    SPEECH = "speech"  # “Who?” Jane Doe asked: the sentence goes on


class Cues(NamedTuple):
    """Frozen sets to look up, each entry without its full stop and in every case it is seen in."""

    titles: frozenset[str]
    shorts: frozenset[str]
    numbers: frozenset[str]
    times: frozenset[str]
    calendar: frozenset[str]
    names: frozenset[str]
    openers: frozenset[str]
    speech: frozenset[str]

    @classmethod
    def from_rows(cls, rows: Iterable[tuple[str, str]]) -> Cues:
        """The cues of a table of abbreviation and class; an unknown class is a ValueError."""
        sets: dict[CueKind, set[str]] = {kind: set() for kind in CueKind}
        for entry, name in rows:
            sets[CueKind(name)].update(_cases(entry.removesuffix(".")))
        return cls(*(frozenset(sets[kind]) for kind in CueKind))


def _cases(entry: str) -> tuple[str, ...]:
    """As listed, with a capital, and in capitals; one letter alone is an initial when a capital."""
    if len(entry) == 1 and entry.islower():
        return (entry,)
    return entry, entry[:1].upper() + entry[1:], entry.upper()
