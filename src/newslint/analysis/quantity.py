"""A figure of a story as a value: how much of what, and between which bounds."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from newslint.knowledge.measures import Unit
from newslint.model.span import Span


class QuantityKind(Enum):
    """What a figure is a figure of."""

    __hash__ = object.__hash__  # that of enums is slow

    COUNT = "count"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    POINTS = "points"
    MONEY = "money"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    ENERGY = "energy"
    POWER = "power"
    DATA = "data"
    OTHER = "other"  # of a unit that is none of these
    DURATION = "duration"
    AGE = "age"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    RATE = "rate"  # “12 per 100,000”
    SCORE = "score"
    VOTES = "votes"
    YEAR = "year"
    DATE = "date"
    CLOCK = "clock"
    LABEL = "label"  # counts nothing: “Route 66”, “Covid-19”, a telephone number


class Bound(Enum):
    """What the words before a figure make of it."""

    __hash__ = object.__hash__  # that of enums is slow

    EXACT = "exact"
    OVER = "over"
    JUST_OVER = "just-over"
    AT_LEAST = "at-least"
    UNDER = "under"
    AT_MOST = "at-most"
    NEARLY = "nearly"
    ABOUT = "about"
    BETWEEN = "between"  # a range, or “two or three”
    VAGUE = "vague"  # “dozens”


class Interval(NamedTuple):
    """All values from `low` to `high`; None is without bound, an open end does not belong to it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    @property
    def is_point(self) -> bool:
        """Whether it is one value."""
        return self.low is not None and self.low == self.high

    def holds(self, value: Decimal) -> bool:
        """Whether `value` lies within."""
        return self.meets(Interval(value, value))

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return _reaches(self, other) and _reaches(other, self)

    def times(self, factor: Decimal) -> Interval:
        """The interval of the values multiplied by a positive factor."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.low_open, self.high_open)


class Counted(NamedTuple):
    """What a figure counts, and what became of it."""

    span: Span | None  # the noun phrase, without the figure: “South Korean soldiers”
    head: Span | None  # its noun
    noun: str  # the noun as written, in small letters; empty where there is none
    is_people: bool
    state: str  # the class of `state_span`: “death”, “injury”; empty where there is none
    state_span: Span | None  # “killed”, “toll”
    is_others: bool  # those besides: “two others”, “another 12”
    is_definite: bool  # those spoken of already: “the two men”
    whole: int | None  # the place among the quantities of what it is a part of: “40 of the 120”
    is_toll: bool  # a running total: “the death toll rose to 40”


NOTHING_COUNTED = Counted(
    None,
    None,
    "",
    is_people=False,
    state="",
    state_span=None,
    is_others=False,
    is_definite=False,
    whole=None,
    is_toll=False,
)


class Quantity(NamedTuple):
    """A figure where it stands."""

    span: Span  # with sign and unit, without what bounds it: “$4bn”, “40-50 miles”
    kind: QuantityKind
    unit: str  # a symbol, a currency by its ISO code, or empty
    # As stated: both ends of a range, both sides of a score; none of a date or a time of day.
    values: tuple[Decimal, ...]
    interval: Interval  # what it can mean as it is worded
    step: Decimal  # of which the last value is a multiple as stated: 100,000 of “1.2 million”
    bound: Bound
    whole: Span  # with what bounds it and what it counts
    counted: Counted = NOTHING_COUNTED
    per: str = ""  # what it is a rate of: “day”, “100000”
    measure: Unit | None = None
    is_words: bool = False
    is_joined: bool = False  # stands before its noun with a hyphen: “three-day”, “45,000-strong”
    block: int = 0
    sentence: int = -1  # its place among the sentences
    is_quoted: bool = False
    in_heading: bool = False

    @property
    def value(self) -> Decimal:
        """The figure as stated; of several the first."""
        return self.values[0]

    @property
    def low(self) -> Decimal | None:
        """The least that it can mean."""
        return self.interval.low

    @property
    def high(self) -> Decimal | None:
        """The most that it can mean."""
        return self.interval.high

    @property
    def rounding(self) -> Interval:
        """What is said as these figures when it is rounded to them; wider where it is bounded."""
        half = self.step / 2
        low, high = self.interval.low, self.interval.high
        return Interval(low if low is None else low - half, high if high is None else high + half)


def bases(quantity: Quantity) -> Iterator[Decimal]:
    """How many of the base unit one of its units is: several where its name is ambiguous."""
    if quantity.measure is not None:
        for factor in quantity.measure.factors:
            above, _, below = factor.partition("/")
            yield Decimal(above) / Decimal(below or 1)


def _reaches(one: Interval, other: Interval) -> bool:
    """Whether `one` does not end before `other` begins."""
    if one.high is None or other.low is None or one.high > other.low:
        return True
    return one.high == other.low and not (one.high_open or other.low_open)
