"""What is still to come on a day that has passed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.calendar import day_number, days_in
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.checks.date_links import date_at
from newslint.model.span import Span
from newslint.rule import Match

_WILL_ON = late(
    r"\b(?:will|(?:is|are)[ \n](?:(?:due|set|scheduled)[ \n])?to)[ \n](?:be[ \n])?[a-z]+"
    r"(?:[ \n](?!that\b|which\b|who\b|as\b|held\b|after\b|since\b|from\b|between\b)[\w’'-]+){0,5}?"
    r",?[ \n]on[ \n]"
)
_NEAR = 60  # days from the story’s date within which the year goes without saying


def future_past(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “will … on” a day before the story’s date."""
    story = article.story_date
    if story is None:
        return
    days_on = [date.span for date in article.dates if _is_on(article.prose, date)]
    for place in where:
        if not any(place.contains(day) for day in days_on):
            continue  # to look for what leads to it is dear
        for found in _WILL_ON.finditer(article.prose, *place):
            date = date_at(article, found.end())
            days = _days_ago(date, story) if date else 0
            if date and days > 0:
                told = f"{days} day{'s' * (days > 1)} before the date of the story"
                span = Span(found.start(), date.span.end)
                yield Match(span, fields={"told": told}, evidence=told)


def _is_on(prose: str, date: Date) -> bool:
    return date.kind is DateKind.DAY and prose.endswith(("on ", "on\n"), 0, date.span.start)


def _days_ago(date: Date, story: Date) -> int:
    """How many days before the story a day was; 0 where that is not known."""
    if date.kind is not DateKind.DAY or date.last_day:
        return 0
    if date.number:
        return story.number - date.number
    if date.year or not date.month or not date.day or not story.year:
        return 0
    if not 1 <= date.day <= days_in(date.month, story.year):
        return 0
    days = story.number - day_number(story.year, date.month, date.day)
    return days if 0 < days <= _NEAR else 0
