"""A figure while it is read: a number or two with sign and unit."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.numerals import Number
from newslint.analysis.quantity import (
    NOTHING_COUNTED,
    Bound,
    Counted,
    Interval,
    QuantityKind,
)
from newslint.knowledge.measures import Measures, Unit

NO_INTERVAL = Interval(None, None)


class Text(NamedTuple):
    """What figures are read from."""

    prose: str
    folded: str
    measures: Measures

    def last_word(self, first: int, at: int) -> str:
        """The folded word before a place and a space, if it is plain; else nothing is said."""
        folded = self.folded
        if not folded.endswith(" ", first, at):
            return ""
        word = folded[folded.rfind(" ", first, at - 1) + 1 or first : at - 1]
        return word if word.isascii() and word.isalpha() else ""


class Figure(NamedTuple):
    """What has been read of a figure."""

    start: int
    end: int
    kind: QuantityKind
    numbers: tuple[Number, ...] = ()
    unit: str = ""
    measure: Unit | None = None
    per: str = ""
    is_joined: bool = False
    is_range: bool = False
    bounds: tuple[Decimal, Decimal] | None = None  # of “in her 30s”


class Placed:
    """A figure in its sentence, while it is told what it counts; most of it may still change."""

    __slots__ = (
        "block",
        "bound",
        "counted",
        "end",
        "figure",
        "interval",
        "per",
        "sentence",
        "start",
    )

    def __init__(self, figure: Figure, block: int, sentence: int) -> None:
        self.figure = figure
        self.block = block
        self.sentence = sentence  # its place among the sentences, -1 where it stands in none
        self.start = figure.start  # with the words that bound it, and those of what it counts
        self.end = figure.end
        self.bound = Bound.EXACT
        self.interval = NO_INTERVAL
        self.per = figure.per
        self.counted: Counted = NOTHING_COUNTED
