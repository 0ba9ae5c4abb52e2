"""Anniversaries and “years ago” beside a year that does not fit the story’s date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.date import Date
from newslint.analysis.late import late
from newslint.checks.counts import COUNT, count_of
from newslint.checks.date_links import (
    date_at,
    date_before,
    dates_within,
    next_date,
    sentence_round,
)
from newslint.model.span import Span
from newslint.rule import Match

_AGO = late(
    rf"(?<![\w’'.,-])(?P<count>{COUNT})[ \n](?P<unit>years?|decades?|century|centuries)[ \n]ago\b"
)
_YEARS = {"year": 1, "deca": 10, "cent": 100}
_IN = r",?[ \n](?:back[ \n])?(?:in|on|during)[ \n](?:the[ \n])?|[ \n]\("
_JOINS = (", ", ",\n", " (", " ", " – ", " — ")
_ROUGHLY = (
    r"(?i)\b(?:more|less|fewer|over|under|nearly|almost|about|around|some|roughly|just|least|most|than|to"
    r"|or|approximately|only|barely|and)[ \n]\Z"
)
_ANNIVERSARY = late(
    rf"(?<![\w’'.,-])(?P<count>{COUNT})[ \n]anniversary[ \n](?:of|since)[ \n]"
    r"(?P<event>(?:(?!which\b|who\b|that\b|and\b|after\b|before\b|when\b)[\w’'“”\"-]+[ \n]){0,9}?)"
    r"(?=(?:[A-Z][a-z]{2,8}[.]?[ \n])?(?:[0-9]{1,2},?[ \n])?(?:[A-Z][a-z]{2,8}[.]?[ \n])?"
    r"(?:1[5-9]|20)[0-9]{2}\b)"
)
_OTHER_YEAR = r"\b(?:next|last|coming|upcoming|will|would|ahead|later|earlier|soon)\b"
_SLACK = 120  # days between an anniversary and a story that tells of it
_DAYS = 365
_AHEAD = 60  # characters to look at behind a place


def years_ago(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “eight years ago” beside a year that was not so long before the story’s date."""
    story = article.story_date
    if story is None or story.year is None:
        return
    for place in where:
        for ago in _AGO.finditer(article.prose, *place):
            date = _date_beside(article, Span(*ago.span()))
            count = count_of(ago["count"], article.knowledge)
            if date and count and not _is_rough(article.prose, ago.start()):
                yield from _against(story, date, Span(*ago.span()), count, ago["unit"])


def anniversary(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each anniversary that falls into another year than the story or its sentence says."""
    for place in where:
        for found in _ANNIVERSARY.finditer(article.prose, *place):
            count = count_of(found["count"], article.knowledge)
            date = next_date(article, found.end(), found.end() + 15)
            if count and date and date.year:
                span = Span(found.start(), date.span.end)
                yield from _wrong_anniversary(article, span, date, count)


def _date_beside(article: Article, ago: Span) -> Date | None:
    """The date that says when it was: behind “ago, in”, or before “five years ago”."""
    joint = re.match(_IN, article.prose[ago.end : ago.end + _AHEAD])
    date = date_at(article, ago.end + joint.end()) if joint else None
    for join in _JOINS:
        if date is None and article.prose.endswith(join, 0, ago.start):
            date = date_before(article, ago.start - len(join))
    return date if date and date.year else None


def _is_rough(prose: str, at: int) -> bool:
    return re.search(_ROUGHLY, prose[max(0, at - 16) : at]) is not None


def _against(story: Date, date: Date, ago: Span, count: int, unit: str) -> Iterator[Match]:
    passed = (story.year or 0) - (date.year or 0)
    stated = count * _YEARS[unit[:4]]
    if abs(passed - stated) <= _tolerance(stated, unit) or passed < 0:
        return
    span = Span(min(ago.start, date.span.start), max(ago.end, date.span.end))
    years = "one year" if passed == 1 else f"{passed} years"
    told = f"From {date.year} to {story.year}, the year of the story, it is {years}"
    yield Match(span, fields={"told": told}, evidence=told)


def _tolerance(stated: int, unit: str) -> int:
    """By how many years the words may be off: one, more where they are round."""
    if not unit.startswith("year"):
        return max(2, stated // 5)
    return max(1, stated // 10) if stated % 10 == 0 else 1


def _wrong_anniversary(article: Article, span: Span, date: Date, count: int) -> Iterator[Match]:
    sentence = sentence_round(article, span.start)
    due = (date.year or 0) + count
    others = {other.year for other in dates_within(article, sentence)} - {date.year, None}
    if due in others:
        return
    said = _year_behind(article, span) if others else _year_of_story(article, sentence, due)
    if said is not None:
        told = f"{date.year} and {count} years make {due}, not {said}"
        yield Match(span, fields={"told": told}, evidence=told)


def _year_behind(article: Article, span: Span) -> int | None:
    """The year that says when the anniversary is: “of the 2012 fire in 2023”."""
    date = next_date(article, span.end, span.end + 24)
    between = article.prose[span.end : date.span.start].split() if date else []
    return date.year if date and between[-1:] in (["in"], ["on"]) and len(between) < 4 else None


def _year_of_story(article: Article, sentence: Span, due: int) -> int | None:
    """The year of the story, unless the anniversary may be just before or behind it."""
    story = article.story_date
    if story is None or story.year is None:
        return None
    slack = _SLACK
    if re.search(_OTHER_YEAR, article.prose[sentence.start : sentence.end]):
        slack += _DAYS
    day = (story.month or 1) * 30
    nearest = due * _DAYS, (due + 1) * _DAYS
    now = story.year * _DAYS + day
    return None if nearest[0] - slack <= now <= nearest[1] + slack else story.year
