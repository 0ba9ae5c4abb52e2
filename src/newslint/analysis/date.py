"""Dates as values: what a story says of a day, a month or a year."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from newslint.analysis.calendar import day_number, days_in
from newslint.model.span import Span


class DateKind(Enum):
    """What a date names."""

    __hash__ = object.__hash__  # that of enums is slow

    DAY = "day"  # with its month, and its year where it is said
    MONTH = "month"  # with its year where it is said
    YEAR = "year"
    DECADE = "decade"
    SEASON = "season"
    WEEKDAY = "weekday"
    RELATIVE = "relative"  # today, last week
    NUMERIC = "numeric"  # 4/7/2024, in one order or the other


class Date(NamedTuple):
    """A date in the prose; what it does not say is None."""

    span: Span
    kind: DateKind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None  # of “4 to 6 July”
    weekday: int | None = None  # 1 for Monday
    weekday_span: Span | None = None
    day_first: bool = True  # “4 July”, not “July 4”

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has such a day."""
        if self.month is None:
            return True
        if not 1 <= self.month <= 12:
            return False
        days = (self.day, self.last_day)
        return all(day is None or 1 <= day <= days_in(self.month, self.year) for day in days)

    @property
    def is_full(self) -> bool:
        """Whether it is one certain day."""
        return bool(self.year and self.month and self.day) and self.is_possible

    @property
    def number(self) -> int:
        """The day as a number; 0 unless it is full."""
        if self.year and self.month and self.day and self.is_possible:
            return day_number(self.year, self.month, self.day)
        return 0
