"""The calendar: names of months and weekdays, and the sums that need no clock."""

from __future__ import annotations

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_DAY = 29
_FEBRUARY = 2
_SHORTEST = 3  # letters of “Jan.” and “Mon.”


def month_number(name: str) -> int:
    """1 for “January”, “Jan.” or “JAN”; 0 where it names no month."""
    return _MONTH_NUMBERS.get(name.rstrip(".").lower(), 0)


def weekday_number(name: str) -> int:
    """1 for “Monday” or “Mon.”, 7 for Sunday; 0 where it names none."""
    return _WEEKDAY_NUMBERS.get(name.rstrip(".").lower(), 0)


def is_leap(year: int) -> bool:
    """Whether February has 29 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(month: int, year: int | None) -> int:
    """The days of a month; a February of no year has 29."""
    if month == _FEBRUARY and (year is None or is_leap(year)):
        return _LEAP_DAY
    return _DAYS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """Days since the year 1 began, so that two dates can be subtracted."""
    before = year - 1
    leap = month > _FEBRUARY and is_leap(year)
    days = before * 365 + before // 4 - before // 100 + before // 400
    return days + sum(_DAYS[: month - 1]) + leap + day


def weekday_of(year: int, month: int, day: int) -> int:
    """1 for a Monday, 7 for a Sunday."""
    return (day_number(year, month, day) - 1) % 7 + 1


def day_name(year: int | None, month: int, day: int) -> str:
    """“4 July 2024”."""
    named = f"{day} {MONTHS[month - 1]}"
    return f"{named} {year}" if year else named


def _by_name(names: tuple[str, ...]) -> dict[str, int]:
    """The numbers of the names under all that they are shortened to, in small letters."""
    return {
        name[:size].lower(): number
        for number, name in enumerate(names, 1)
        for size in range(_SHORTEST, len(name) + 1)
    }


_MONTH_NUMBERS, _WEEKDAY_NUMBERS = _by_name(MONTHS), _by_name(WEEKDAYS)
