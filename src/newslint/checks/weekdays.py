"""Weekdays that are not those of their dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.calendar import (
    WEEKDAYS,
    day_name,
    day_number,
    weekday_number,
    weekday_of,
)
from newslint.analysis.date import Date, DateKind
from newslint.checks.places import lies_in
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_EARLIEST = 1800  # before that, and in some countries after, other calendars were in use
_NEAR = 60  # days from the story’s date within which the year goes without saying
_AMONG_OTHERS = (
    r"(?:day|\b(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)[.]?)"
    r"(?:[ \n](?:and|to|or|through|until)[ \n]|,[ \n](?:and[ \n])?|[ ]?[-–—/][ ]?)\Z"
)
_NAMES_A_PAPER = r"\b(?!on\b|until\b|by\b|from\b|last\b|next\b|this\b)[\w’]+[ \n]\Z"
_FAR = 24
_COMMON_YEAR = 2001


class Known(NamedTuple):
    """A day by which the years of other days are told."""

    number: int
    year: int
    told: str  # how a message speaks of it


def weekday(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each date whose weekday the calendar contradicts."""
    named = [date for date in article.dates if date.kind is DateKind.DAY and date.weekday]
    known = _known(article, named)
    unsettled: list[Date] = []
    for date in named:
        year = date.year or (known and _year_nearby(date, known))
        if not year:
            unsettled.append(date)
        elif lies_in(date.span, where):
            yield from _clash(article, date, year, known)
    if known is None:
        yield from _disagreement(article, unsettled, where)


def _known(article: Article, named: Sequence[Date]) -> Known | None:
    """The story’s date, else the first full date in it whose weekday is right."""
    story = article.story_date
    if story is not None and story.year:
        return Known(story.number, story.year, "the story’s date")
    for date in named:
        if date.year and date.is_full and _weekdays(date, date.year)[0] == date.weekday:
            told = day_name(date.year, date.month or 1, date.day or 1)
            return Known(date.number, date.year, told)
    return None


def _clash(article: Article, date: Date, year: int, known: Known | None) -> Iterator[Match]:
    if year < _EARLIEST or not date._replace(year=year).is_possible:
        return
    right = _weekdays(date, year)
    if date.weekday in right or _is_one_of_several(article.prose, date):
        return
    name = WEEKDAYS[right[0] - 1]
    day = day_name(year, date.month or 1, date.day or 1)
    told = day if date.year or not known else f"by {known.told} {day} is meant, which"
    yield _match(article, date, name, f"{told} {_tense(article, date, year)} a {name}")


def _disagreement(
    article: Article, dates: Sequence[Date], where: Sequence[Span]
) -> Iterator[Match]:
    """The dates without years that cannot be of one year with the first of them."""
    whole = [date for date in dates if date.is_possible and not date.last_day]
    for date in whole[1:]:
        name = WEEKDAYS[_weekday_beside(whole[0], date) - 1]
        if (
            not _lie_close(whole[0], date)
            or weekday_number(name) == date.weekday
            or not lies_in(date.span, where)
        ):
            continue
        if not _is_one_of_several(article.prose, date):
            first, second = (
                day_name(None, one.month or 1, one.day or 1) for one in (whole[0], date)
            )
            told = f"if {first} is a {WEEKDAYS[(whole[0].weekday or 1) - 1]}, {second} is a {name}"
            related = (Related(whole[0].span, "the other date"),)
            yield _match(article, date, name, told)._replace(related=related)


def _lie_close(first: Date, other: Date) -> bool:
    """Whether two days are surely of one year, with no leap day between them."""
    months = sorted((first.month or 0, other.month or 0))
    return months[1] - months[0] <= 1 and months != [2, 3]


def _weekday_beside(first: Date, other: Date) -> int:
    """The weekday of a day, if that of the first is right."""
    days = [day_number(_COMMON_YEAR, one.month or 1, one.day or 1) for one in (first, other)]
    return ((first.weekday or 1) - 1 + days[1] - days[0]) % 7 + 1


def _match(article: Article, date: Date, name: str, told: str) -> Match:
    span = date.weekday_span or date.span
    written = article.prose[span.start : span.end]
    better = name if written.lower() in map(str.lower, WEEKDAYS) else f"{name[:3]}."
    better = better.upper() if written.isupper() else better
    start, end = date.span
    whole = article.prose[start : span.start] + better + article.prose[span.end : end]
    return Match(
        date.span,
        fields={"told": f"{told[0].upper()}{told[1:]}"},
        edits=(Edit(span, better),),
        suggestions=(whole,),
        evidence=told,
    )


def _weekdays(date: Date, year: int) -> list[int]:
    """The weekdays of its day, or of its first and last."""
    days = (date.day, date.last_day)
    return [weekday_of(year, date.month or 1, day) for day in days if day]


def _tense(article: Article, date: Date, year: int) -> str:
    story = article.story_date
    if story is None:
        return "was"
    number = day_number(year, date.month or 1, date.day or 1)
    return "was" if number < story.number else "is"


def _year_nearby(date: Date, known: Known) -> int | None:
    """The year in which the day lies close to the one that is known, if there is one."""
    month, day = date.month or 0, date.day or 0
    for year in (known.year - 1, known.year, known.year + 1):
        whole = date._replace(year=year)
        if whole.is_possible and abs(day_number(year, month, day) - known.number) <= _NEAR:
            return year
    return None


def _is_one_of_several(prose: str, date: Date) -> bool:
    """Whether it stands in a row, “Monday and Tuesday, 3 and 4 May”, or may name a newspaper."""
    start, end = date.weekday_span or date.span
    if prose[start:end] == "Sun" and re.search(_NAMES_A_PAPER, prose[max(0, start - _FAR) : start]):
        return True
    return re.search(_AMONG_OTHERS, prose[max(0, start - _FAR) : start]) is not None
