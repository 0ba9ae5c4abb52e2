"""A figure while it is read: a number or two with sign and unit."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.numerals import Number
from newslint.analysis.quantity import QuantityKind
from newslint.knowledge.measures import Measures, Unit


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
    values: tuple[Decimal, ...] = ()  # where they are not those of the numbers
