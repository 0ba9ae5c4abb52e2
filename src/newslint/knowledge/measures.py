"""What analysis knows of numbers and units: their words, and the words that stand round them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from typing import NamedTuple

Classes = Mapping[str, frozenset[str]]

MONEY_SIGN = "money-sign"  # the dimension of what stands before a figure: “$”
DIMENSIONS = frozenset(
    {
        *("length", "area", "volume", "mass", "temperature", "speed", "energy", "power", "data"),
        *("duration", "percent", "points", "money", "other", MONEY_SIGN),
    }
)
SORTS = frozenset(
    {
        *("small", "ten", "hundred", "scale", "suffix", "money-suffix", "group", "vague", "some"),
        *("several", "fraction", "fractions", "ordinal", "multiple"),
    }
)
_BOUNDS = ("about", "exactly", "over", "under", "at-most", "at-least", "nearly", "just-over")
_NONE: frozenset[str] = frozenset()
_SHORT = 2  # letters of a form whose case says what it is: “m”, “MW”


class Unit(NamedTuple):
    """A unit under one of its names; factors are decimals or fractions as text."""

    dimension: str
    factor: str  # of the base unit of its dimension
    symbol: str
    offset: str = "0"  # is added before the factor is used
    also: tuple[str, ...] = ()  # factors of other units that have the same name

    @property
    def factors(self) -> tuple[str, ...]:
        """Every factor that the name can mean."""
        return (self.factor, *self.also)


class Numeral(NamedTuple):
    """What a word of numbers is worth; `high` differs from `low` where it is vague."""

    sort: str
    low: str
    high: str


class Measures:
    """The tables of numbers, units and classes, made ready to look things up."""

    def __init__(
        self,
        numerals: Mapping[str, tuple[str, ...]],
        units: Mapping[str, tuple[str, ...]],
        signs: Mapping[str, tuple[str, ...]],
        classes: Classes,
    ) -> None:
        self._numerals = numerals
        self._units = units
        self._classes = classes
        self.signs = frozenset(signs)
        self._signs = signs

    @cached_property
    def numerals(self) -> dict[str, Numeral]:
        """The words of numbers, in small letters."""
        return {word: Numeral(*row) for word, row in self._numerals.items()}

    @cached_property
    def openers(self) -> frozenset[str]:
        """The words that a figure in words begins with or holds, in every case they are written."""
        no_start = ("suffix", "money-suffix", "several", "fractions")
        words = [word for word, numeral in self.numerals.items() if numeral.sort not in no_start]
        return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))

    @cached_property
    def bounds(self) -> dict[str, str]:
        """What each phrase in front of a figure bounds: “more than” is “over”."""
        found: dict[str, str] = {}
        for name in _BOUNDS:
            found.update(dict.fromkeys(self.words(f"figure-{name}"), name))
        return found

    @cached_property
    def bound_ends(self) -> frozenset[str]:
        """The last words of such phrases."""
        return frozenset(phrase.rpartition(" ")[2] for phrase in self.bounds)

    @cached_property
    def states(self) -> dict[str, str]:
        """What each word says became of somebody or something: “killed” is “death”."""
        return {
            word: name.removeprefix("state-")
            for name in sorted(self._classes)
            if name.startswith("state-")
            for word in self._classes[name]
        }

    @cached_property
    def zones(self) -> dict[str, set[int]]:
        """How many minutes each time zone can be ahead of universal time."""
        found: dict[str, set[int]] = {}
        for name, zones in self._classes.items():
            if name.startswith("utc"):
                for zone in zones:
                    found.setdefault(zone, set()).add(round(float(name[3:]) * 60))
        return found

    @cached_property
    def unit_openers(self) -> dict[str, int]:
        """The first words of units in small letters, and of how many words the longest is."""
        found: dict[str, int] = {}
        for form in self._units:
            words = form.lower().split(" ")
            found[words[0]] = max(found.get(words[0], 0), len(words))
        return found

    def words(self, name: str) -> frozenset[str]:
        """The words of a class."""
        return self._classes.get(name, _NONE)

    def unit(self, form: str) -> Unit | None:
        """The unit of this name: as it is written, or in small letters where it is a word."""
        row = self._units.get(form)
        if row is None and len(form) > _SHORT:
            row = self._units.get(form.lower())
        return None if row is None else _unit(row)

    def currency(self, sign: str) -> str:
        """The currency whose sign stands before a figure, by its ISO code."""
        return self._signs[sign][2]


@cache
def _unit(row: tuple[str, ...]) -> Unit:
    dimension, factor, symbol, offset, also = row
    return Unit(dimension, factor, symbol, offset or "0", tuple(also.split(",")) if also else ())
