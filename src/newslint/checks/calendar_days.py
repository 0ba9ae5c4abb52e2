"""Days that no calendar has, and times that no clock shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.calendar import MONTHS, day_name, days_in
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_ON = (
    r"(?i)\b(?:on|since|until|till|by|before|after|from|to|of|between|and|dated|due)[ \n]"
    r"(?:the[ \n])?\Z"
)
_CLOSED = r"[.,;:)](?:[\s”\"’]|\Z)|\Z"
_NAME_FOLLOWS = r"[ \n][A-Z0-9]"
_CLOCK = late(r"[0-9](?<![\w.:,/£$€-][0-9])[0-9]?:[0-9]{2}(?![\w:]|[.,][0-9])")
_TIME_BEHIND = (
    r"[ \n]?(?:[ap][.]?m\b|o[’']clock|GMT|UTC|BST|CET|CEST|E[SD]T|P[SD]T|C[SD]T|M[SD]T"
    r"|local[ \n]time\b|hours\b|hrs\b)"
)
_AT = r"(?i)\b(?:at|until|till|around|about)[ \n](?:about[ \n]|around[ \n])?\Z"
_LAST_HOUR = 24
_ISO_YEARS = range(1900, 2100)
_LAST_MINUTE = 59
_AHEAD = 60  # characters to look at behind a place


def impossible_day(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each day that its month does not have: 31 June."""
    for date in article.dates:
        if date.kind is not DateKind.DAY or date.is_possible or not lies_in(date.span, where):
            continue
        if _is_meant_as_date(article.prose, date):
            told = _told(date)
            yield Match(date.span, fields={"told": told}, evidence=told)


def impossible_time(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each time of day beyond 24 hours or 59 minutes."""
    for place in where:
        for found in _CLOCK.finditer(article.prose, *place):
            hour, minute = map(int, found[0].split(":"))
            if hour <= _LAST_HOUR and minute <= _LAST_MINUTE:
                continue
            if _is_meant_as_time(article.prose, Span(*found.span()), hour):
                yield Match(Span(*found.span()))


def _is_meant_as_date(prose: str, date: Date) -> bool:
    """Whether figure and month belong together: not in “in June 31 people died”."""
    if (date.month or 0) > 12:  # 2024-13-05, not a number of some file
        return date.year in _ISO_YEARS and (date.month or 0) < 32 and (date.day or 0) < 32
    if not date.day or date.last_day == 0:  # “won 3-0 March 5”
        return False
    if date.weekday or date.year:
        return date.day < 100
    if date.day > 31:
        return False
    if date.day_first:
        return re.match(_NAME_FOLLOWS, prose[date.span.end : date.span.end + _AHEAD]) is None
    start, end = date.span
    return bool(
        re.match(_CLOSED, prose[end : end + _AHEAD])
        and re.search(_ON, prose[max(0, start - 14) : start])
    )


def _told(date: Date) -> str:
    month = date.month or 0
    if not 1 <= month <= 12:
        return f"There is no month {month}"
    days = days_in(month, date.year)
    named = f"{MONTHS[month - 1]} {date.year}" if date.year else MONTHS[month - 1]
    last = max(date.day or 0, date.last_day or 0)
    return f"There is no {day_name(None, month, last)}: {named} has {days} days"


def _is_meant_as_time(prose: str, span: Span, hour: int) -> bool:
    if re.match(_TIME_BEHIND, prose[span.end : span.end + _AHEAD]):
        return True
    return hour <= _LAST_HOUR and bool(re.search(_AT, prose[max(0, span.start - 16) : span.start]))
