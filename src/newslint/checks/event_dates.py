"""Events and their dates: what comes before its cause, and one event on two days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.calendar import day_name, day_number
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.checks.date_links import dates_within
from newslint.checks.places import lies_in
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_AFTER = late(
    r"(?:[ \n](?:in|at|by)[ \n][\w’' -]{2,30})?,?[ \n](?:shortly[ \n]|soon[ \n]|\w+[ \n]\w+[ \n])?"
    r"(?P<joint>after|following|for|over|in[ \n]connection[ \n]with|on[ \n]suspicion[ \n]of)[ \n]"
    r"(?P<cause>[^.;:()]{2,80}[ \n])(?:on|of)[ \n](?:[A-Z][a-z]+day,?[ \n])?"
)
_OTHER_CLAUSE = late(
    r"\b(?:and|but|or|who|which|that|to|will|would|could|may|might|can|until|till|before|ahead|since"
    r"|said|says|if|when|while|as|next|planned|scheduled|expected|due)\b"
)
_ON = late(r"\b(?P<verb>[a-z]+)[ \n]on[ \n](?:[A-Z][a-z]+day,?[ \n])?\Z")
_OTHER_YEAR = late(
    r",?[ \n](?:of[ \n]|in[ \n])?"
    r"(?:(?:last|next|this|that)[ \n]year\b|the[ \n]\w+[ \n]year\b|\d{4}\b)"
)
_ALWAYS_AFTER = frozenset({"after", "following"})
_LOOK = 40
_NEAR = 90  # days within which the year goes without saying

_NAMED_BEFORE = late(
    r"\b[Tt]he[ \n](?:(?!of\b)[a-z-]+[ \n]){0,2}?(?P<event>[a-z]+)[ \n](?:on|of)[ \n]\Z"
)
_NAMED_BEHIND = late(r"(?:['’]s)?[ \n]([a-z-]+)(?:[ \n]([a-z]+))?\b(?![’'-])")
_THE = late(r"\b[Tt]he[ \n]\Z")
_ONE_OF_SEVERAL = (
    r"\b(?:first|second|third|fourth|another|other|earlier|previous|later|latest|similar|separate"
    r"|two|three|several|each|every|next|last|anniversary of the|follow-up|initial|new)[ \n]"
    r"(?:[\w-]+[ \n])?(?:{events})\b"
)
_COMMON_YEAR = 2001
_WIDEST = 31  # days: what lies further apart is rarely taken for one


class Event(NamedTuple):
    """An event of which the story tells the day."""

    noun: str
    date: Date

    @property
    def day(self) -> tuple[int, int] | int | None:
        """What may not differ: the day of the week, or the day of the year."""
        if self.date.kind is DateKind.WEEKDAY:
            return self.date.weekday
        return (self.date.month or 0, self.date.day or 0)


def effect_first(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What is said to follow something that came later."""
    if len(article.dates) < 2:
        return
    for place in where:
        days = [date for date in dates_within(article, place) if _is_day(date)]
        for effect, cause in pairwise(days):
            if _is_later(cause, effect) and _follows(article, effect, cause):
                told = f"{_day(cause)} comes after {_day(effect)}"
                yield Match(Span(effect.span.start, cause.span.end), {"told": told}, evidence=told)


def _follows(article: Article, effect: Date, cause: Date) -> bool:
    """Whether the words between two dates make one the day of the cause."""
    prose = article.prose
    found = _AFTER.fullmatch(prose, effect.span.end, cause.span.start)
    if found is None or _OTHER_CLAUSE.search(found[0]) or _OTHER_YEAR.match(prose, cause.span.end):
        return False
    on = _ON.search(prose, max(0, effect.span.start - _LOOK), effect.span.start)
    if on is None:
        return False
    if found["joint"] in _ALWAYS_AFTER:
        return True
    return on["verb"] in article.knowledge.classes["date-justice"]


def two_dates(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“The 3 May blast” that is elsewhere “the blast on 4 May”."""
    nouns = article.knowledge.classes["date-event"]
    if len(article.dates) < 2 or nouns.isdisjoint(article.vocabulary):
        return
    seen: dict[tuple[str, DateKind], list[Event]] = {}
    for event in _events(article, nouns):
        seen.setdefault((event.noun, event.date.kind), []).append(event)
    for (noun, _), events in seen.items():
        first = events[0]
        others = [event for event in events if event.day != first.day]
        if len({event.day for event in others}) != 1 or _are_several(article, noun):
            continue
        for other in others[:1]:
            if _may_be_one(article, first, other) and lies_in(other.date.span, where):
                yield _two(article, first, other)


def _two(article: Article, first: Event, other: Event) -> Match:
    here, there = (article.prose[slice(*event.date.span)] for event in (other, first))
    related = (Related(first.date.span, f"here it is {there}"),)
    return Match(
        other.date.span, {"event": other.noun, "here": here, "there": there}, (), (), "", related
    )


def _events(article: Article, nouns: frozenset[str]) -> Iterator[Event]:
    """The events that are spoken of as known, with their days."""
    for date in article.dates:
        if date.kind is DateKind.WEEKDAY or _is_day(date):
            words = _before(article.prose, date) or _behind(article.prose, date)
            noun = next((word for word in words if word in nouns), "")
            if noun:
                yield Event(noun, date)


def _before(prose: str, date: Date) -> tuple[str, ...]:
    """The noun of “the blast on 3 May”."""
    start = date.span.start
    named = _NAMED_BEFORE.search(prose, max(0, start - _LOOK), start)
    return (named["event"],) if named else ()


def _behind(prose: str, date: Date) -> tuple[str | None, ...]:
    """The words behind the day of “the 3 May blast” or “Monday’s deadly blast”."""
    start, end = date.span
    if date.kind is DateKind.WEEKDAY:
        is_known = prose[end : end + 1] in ("'", "’")
    else:
        is_known = _THE.search(prose, max(0, start - 5), start) is not None
    named = _NAMED_BEHIND.match(prose, end) if is_known else None
    return named.groups() if named else ()


def _are_several(article: Article, noun: str) -> bool:
    """Whether the story tells of more than one such event."""
    if not {f"{noun}s", f"{noun}es"}.isdisjoint(article.vocabulary):
        return True
    return re.search(_ONE_OF_SEVERAL.format(events=noun), article.folded) is not None


def _may_be_one(article: Article, one: Event, other: Event) -> bool:
    """Whether two days are near enough to be slips of one another, and not of one sentence."""
    first, last = one.date.span.end, other.date.span.start
    if not any(first <= sentence.end <= last for sentence in article.sentences):
        return False
    days = _days_between(one.date, other.date)
    return one.date.kind is DateKind.WEEKDAY or (days is not None and abs(days) <= _WIDEST)


def _is_day(date: Date) -> bool:
    return date.kind is DateKind.DAY and bool(date.month and date.day) and date.is_possible


def _is_later(one: Date, other: Date) -> bool:
    days = _days_between(other, one)
    return days is not None and 0 < days <= _NEAR


def _days_between(first: Date, last: Date) -> int | None:
    """The days from one to the other; two of no year lie in one."""
    if (first.year is None) != (last.year is None):
        return None
    numbers = [
        day_number(date.year or _COMMON_YEAR, date.month or 1, date.day or 1)
        for date in (first, last)
    ]
    return numbers[1] - numbers[0]


def _day(date: Date) -> str:
    return day_name(date.year, date.month or 1, date.day or 1)
