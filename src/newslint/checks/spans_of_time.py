"""Durations and the dates they run between, and dates in the wrong order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.checks.counts import COUNT, count_of
from newslint.checks.date_links import next_date, sentence_round
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_UNIT = late(r"[- \n](?P<unit>day|night|week|month|year)(?P<plural>s?)(?![\w’'-])")
# Strings are compiled by `re` when a text first needs them: a start costs less.
_COUNT = rf"(?<![\w’'.,–-]){COUNT}\Z"
_TO = r"[ \n]?[-–—][ \n]?|,?[ \n](?:to|through|until|till)[ \n](?:the[ \n])?"
_AND = r"[ \n]and[ \n](?:the[ \n])?"
_FROM = r"(?i)(?:\bfrom|\bbetween|[(,]|\bon|\bof)[ \n]?(?:the[ \n])?\Z"
_OPENS = r"(?i)\b(?P<word>from|between)[ \n](?:the[ \n])?\Z"
_THROUGH = r"\d(?:st|nd|rd|th)?(?:[ \n]?[-–—][ \n]?|[ \n](?:to|through|until)[ \n])"
_OTHER_THING = (
    r"\b(?:which|who|that|and|but|or|after|before|for|following|since|when|where|while|ago|later"
    r"|earlier|old|sentence|until|within|next|last|previous|past)\b"
)
_MOVED = (
    r"(?i)\b(?:mov|chang|resched|advanc|revis|amend|switch|shift|backdat|brought|bring|pull|put|postpon"
    r"|compar|f[ae]ll|drop|rose|rise|ris|declin|increas|decreas|down|up|back|cut|reduc|than|versus"
    r"|earlier|rather|instead|reset|correct|extend|delay)\w*"
)
_NAMES_A_PERIOD = (
    r"(?i)(?:[(]|\b(?:in|from|between|during|season|year|years|for|fiscal|the))[ \n]?\Z"
)
_PERIOD_DASH = frozenset({"-", "–", "—"})
_LONGEST = 24  # characters of a number in words
_FAR = 60  # characters between a duration and its dates


class Range(NamedTuple):
    """Two dates that something runs between."""

    first: Date
    last: Date

    @property
    def span(self) -> Span:
        """Where both stand."""
        return Span(self.first.span.start, max(self.first.span.end, self.last.span.end))


def duration(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “three-day” whose first and last day are further apart, or closer."""
    for place in where:
        for unit in _UNIT.finditer(article.prose, *place):
            here = _range_behind(article, unit.end(), place.end)
            if here is not None:
                start = max(place.start, unit.start() - _LONGEST)
                found = re.search(_COUNT, article.prose[start : unit.start()])
                if found:
                    yield from _wrong_length(article, here, start + found.start(), unit)


def reversed_range(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each range of dates whose end comes before its beginning."""
    for date in article.dates:
        if _runs_back(article.prose, date) and lies_in(date.span, where):
            yield _backwards(date.span, str(date.last_day), str(date.day))
    for first, last in pairwise(article.dates):
        here = Range(first, last)
        if _is_backwards(here) and lies_in(here.span, where) and _is_range(article, here):
            texts = (article.prose[one.span.start : one.span.end] for one in (last, first))
            yield _backwards(here.span, *texts)


def _range_behind(article: Article, at: int, end: int) -> Range | None:
    """The dates that a duration which ends at `at` runs between, if they follow it."""
    first = next_date(article, at, min(end, at + _FAR))
    if first is None or re.search(_OTHER_THING, article.prose[at : first.span.start]):
        return None
    between = article.prose[at : first.span.start]
    if any(mark in between for mark in ".;:") or not re.search(_FROM, between):
        return None
    if first.last_day:
        return Range(first, first._replace(day=first.last_day))
    last = next_date(article, first.span.end, first.span.end + 16)
    if last is None:
        return None
    joint = article.prose[first.span.end : last.span.start]
    means_and = between.rstrip(" \nthe").lower().endswith("between") and re.fullmatch(_AND, joint)
    return Range(first, last) if means_and or re.fullmatch(_TO, joint) else None


def _wrong_length(
    article: Article, here: Range, start: int, unit: re.Match[str]
) -> Iterator[Match]:
    count = count_of(article.prose[start : unit.start()], article.knowledge)
    if not count or (unit[0][0] != "-" and (count > 1) != bool(unit["plural"])):
        return
    lengths = _lengths(here, unit["unit"])
    if lengths is None or lengths[0] <= count <= lengths[1]:
        return
    low, high = lengths
    told = f"{low} {unit['unit']}" if low == high else f"{low} or {high} {unit['unit']}"
    told = told if high == 1 else f"{told}s"
    span = Span(start, here.span.end)
    yield Match(span, fields={"told": told}, evidence=told)


def _lengths(here: Range, unit: str) -> tuple[int, int] | None:
    """The fewest and the most units that the range can be said to last."""
    first, last = here
    if first.kind is not last.kind:
        return None
    match first.kind:
        case DateKind.DAY:
            return _of_days(_days_between(first, last), unit)
        case DateKind.WEEKDAY if unit in {"day", "night"}:
            days = ((last.weekday or 0) - (first.weekday or 0)) % 7
            return (days, days + 1) if days else None
        case DateKind.MONTH if unit == "month":
            months = _months_between(first, last)
            return (months, months + 1) if months > 0 else None
        case DateKind.YEAR if unit == "year":
            years = (last.year or 0) - (first.year or 0)
            return (years, years + 1) if years > 0 else None
    return None


def _of_days(days: int | None, unit: str) -> tuple[int, int] | None:
    """How many units so many days are, rounded down and up, a day more or less."""
    if days is None or days <= 0:
        return None
    match unit:
        case "day" | "night":
            return days, days + 1
        case "week":
            return (days - 2) // 7, (days + 8) // 7
        case "month":
            return int((days - 3) / 30.5), int((days + 20) / 30.5)
    return int((days - 10) / 365.25), int((days + 190) / 365.25)


def _days_between(first: Date, last: Date) -> int | None:
    """The days from one to the other; without years they lie in one, or in two that follow."""
    if not (first.is_possible and last.is_possible and first.day and last.day):
        return None
    year = first.year or last.year or 2001  # a year like most
    begin = first._replace(year=year)
    end = last._replace(year=last.year or year)
    if not begin.number or not end.number:
        return None
    if end.number < begin.number and not (first.year and last.year):
        return end._replace(year=year).number - begin._replace(year=year - 1).number
    return end.number - begin.number


def _months_between(first: Date, last: Date) -> int:
    months = (last.month or 0) - (first.month or 0)
    if first.year and last.year:
        return months + 12 * (last.year - first.year)
    return months if months > 0 else months + 12


def _runs_back(prose: str, date: Date) -> bool:
    """Whether it is a range as “9 to 3 May”, not “9 and 3 May”."""
    if not date.day or not date.last_day or date.last_day >= date.day:
        return False
    if re.match(r"[ \n][0-9]", prose[date.span.end : date.span.end + 2]):
        return False  # “won 5-4 May 3”
    return (
        date.is_possible and re.search(_THROUGH, prose[date.span.start : date.span.end]) is not None
    )


def _is_backwards(here: Range) -> bool:
    first, last = here
    if first.kind is not last.kind or first.last_day or last.last_day:
        return False
    match first.kind:
        case DateKind.DAY:
            return _is_later_day(first, last)
        case DateKind.MONTH if first.year and last.year:
            return (first.year, first.month or 0) > (last.year, last.month or 0)
        case DateKind.YEAR:
            return (first.year or 0) > (last.year or 0)
    return False


def _is_later_day(first: Date, last: Date) -> bool:
    """Whether the first of two days is the later; without years, only within one month."""
    if not (first.is_possible and last.is_possible):
        return False
    if first.number and last.number:
        return first.number > last.number
    if first.year is None and last.year is None and first.month == last.month:
        return (first.day or 0) > (last.day or 0)
    if first.year is None and last.year:
        begin = first._replace(year=last.year)
        return first.month == last.month and begin.number > last.number > 0
    return False


def _is_range(article: Article, here: Range) -> bool:
    """Whether the words say that something lasted from the one to the other."""
    prose, start = article.prose, here.first.span.start
    joint = prose[here.first.span.end : here.last.span.start]
    if here.first.kind is DateKind.YEAR and joint in _PERIOD_DASH:
        return bool(re.search(_NAMES_A_PERIOD, prose[max(0, start - 12) : start]))
    opens = re.search(_OPENS, prose[max(0, start - 14) : start])
    if opens is None:
        return False
    word = opens["word"].lower()
    joins = _TO if word == "from" else _AND
    if not re.fullmatch(joins, joint):
        return False
    sentence = sentence_round(article, start)
    return re.search(_MOVED, prose[sentence.start : sentence.end]) is None


def _backwards(span: Span, earlier: str, later: str) -> Match:
    told = f"{earlier} comes before {later}"
    return Match(span, fields={"told": told}, evidence=told)
