"""Ages that the years of birth and death contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.date import Date
from newslint.analysis.late import late
from newslint.checks.date_links import date_at, dates_within
from newslint.model.span import Span
from newslint.rule import Match

_BORN = late(
    r"\b[Bb]orn(?:[ \n]in[ \n](?!the\b)[A-Z][\w’-]+(?:,?[ \n][A-Z][\w’-]+){0,2},?)?"
    r"[ \n](?:in|on)?[ \n]?(?:the[ \n])?"
)
_AGE_BEFORE = late(
    r"(?:,[ \n](?:now[ \n])?(?:aged[ \n])?|\baged[ \n]|\()(?P<age>[0-9]{1,3})[,)]{1,2}[ \n]"
    r"(?:and[ \n])?(?:who[ \n](?:was|is)[ \n]|was[ \n]|is[ \n])?\Z"
    r"|\b(?P<old>[0-9]{1,3})-year-old"
    r"(?:[ \n](?!who\b|and\b|in\b|for\b|when\b)[\w’'-]+){0,5}?,?[ \n]"
    r"(?:who[ \n](?:was|is)[ \n]|was[ \n])?\Z"
)
_AGE_BEHIND = late(
    r"(?:,[ \n](?:and[ \n])?|[ \n](?:and[ \n])?)(?:is[ \n]|now[ \n]){1,2}(?:aged[ \n])?"
    r"(?P<age>[0-9]{1,3})(?=[.,;)]|[ \n]years[ \n]old)"
)
_LIFE = late(
    r"\((?:born[ \n]|b[.]?[ \n])?([^()–;-]{0,24}(?:1[5-9]|20)[0-9]{2})"
    r"(?:[ \n]?[–-][ \n]?|[;,][ \n](?:died|d[.]?)[ \n])([^()–;-]{0,24}(?:1[5-9]|20)[0-9]{2})\)"
)
_AGED = late(
    r",?[ \n](?:(?:who|has|had|was|is)[ \n]){0,2}"
    r"(?P<died>(?:died|passed[ \n]away|dead)[^.;()0-9]{0,40}?)?"
    r"(?:aged|at[ \n]the[ \n]age[ \n]of|at[ \n]age)[ \n](?P<age>[0-9]{1,3})(?![\w%]|[.,][0-9])"
)
_DEATH = late(
    r"[^.;()]{0,80}?\b(?:and[ \n]|,[ \n]|who[ \n]|he[ \n]|she[ \n])died\b(?P<rest>[^.;()]{0,80})"
)
_AT_AGE = late(r"\b(?:aged|at[ \n]the[ \n]age[ \n]of|at[ \n]age)[ \n](?P<age>[0-9]{1,3})\b")
_NEAR = 80  # characters before “born” in which the age may stand
_OLDEST = 122
_YEAR = 365.2425
_AROUND = (-60, 0, 7)  # days from the story’s date: it may tell of last month


def present_age(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each age of today that the birth date given beside it rules out."""
    for place in where:
        for born in _BORN.finditer(article.prose, *place):
            birth = date_at(article, born.end())
            stated = birth and _stated_age(article.prose, place, born, birth)
            if birth and stated:
                name = next(name for name in stated.groupdict() if stated[name])
                yield from _against_present(
                    article, birth, Span(*stated.span(name)), int(stated[name])
                )


def age_at_death(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each age at death that the years of birth and death rule out."""
    for place in where:
        yield from _life_told(article, place)
        for life in _LIFE.finditer(article.prose, *place):
            aged = _AGED.match(article.prose, life.end(), place.end)
            if aged and (aged["died"] or article.prose.startswith(",", life.end())):
                birth, death = (_last_date(article, Span(*life.span(n))) for n in (1, 2))
                yield from _against_life(
                    birth, death, Span(life.start(), aged.end()), int(aged["age"])
                )


def _life_told(article: Article, place: Span) -> Iterator[Match]:
    """The age in “born in 1931, she died in 2019 aged 78”."""
    for born in _BORN.finditer(article.prose, *place):
        birth = date_at(article, born.end())
        told = birth and _DEATH.match(article.prose, birth.span.end, place.end)
        aged = told and _AT_AGE.search(article.prose, *told.span("rest"))
        if birth and told and aged:
            years = [one for one in dates_within(article, Span(*told.span())) if one.year]
            if len(years) == 1:
                span = Span(born.start(), max(aged.end(), years[0].span.end))
                yield from _against_life(birth, years[0], span, int(aged["age"]))


def _stated_age(prose: str, place: Span, born: re.Match[str], birth: Date) -> re.Match[str] | None:
    before = _AGE_BEFORE.search(prose, max(place.start, born.start() - _NEAR), born.start())
    return before or _AGE_BEHIND.match(prose, birth.span.end, place.end)


def _against_present(article: Article, birth: Date, at: Span, age: int) -> Iterator[Match]:
    """The age, if the person cannot be so old when the story is told."""
    if age > _OLDEST or birth.year is None:
        return
    told = _against_story(article.story_date, birth, age) or _against_today(article, birth, age)
    if told:
        span = Span(min(at.start, birth.span.start), max(at.end, birth.span.end))
        yield Match(span, fields={"told": told}, evidence=told)


def _against_story(story: Date | None, birth: Date, age: int) -> str:
    if story is None or story.year is None or birth.year is None:
        return ""
    right = _ages(birth, birth.year, story, story.year)
    if age in right:
        return ""
    return f"Someone born in {birth.year} is {_either(right)} in {story.year}, not {age}"


def _against_today(article: Article, birth: Date, age: int) -> str:
    """What is said where the story has no date, but the year of the age is still to come."""
    to_come = article.knowledge.classes.get("year-to-come", frozenset())
    year = (birth.year or 0) + age
    if article.story_date is not None or not to_come or year < min(map(int, to_come)):
        return ""
    return f"Someone born in {birth.year} will be {age} in {year}"


def _ages(birth: Date, born: int, story: Date, now: int) -> set[int]:
    """The ages that someone so born has about the story’s date."""
    if birth.is_full:
        days = story.number - birth.number
        return {int((days + more) / _YEAR) for more in _AROUND}
    # In January a story may tell of December.
    return {now - born - 1, now - born, *([now - born - 2] if story.month == 1 else [])}


def _against_life(birth: Date | None, death: Date | None, span: Span, age: int) -> Iterator[Match]:
    if birth is None or death is None or not birth.year or not death.year:
        return
    years = death.year - birth.year
    right = {years - 1, years}
    if birth.is_full and death.is_full:
        had_birthday = (death.month, death.day) >= (birth.month, birth.day)
        right = {years if had_birthday else years - 1}
    if years >= 0 and age not in right:
        told = f"From {birth.year} to {death.year} one comes to be {_either(right)}, not {age}"
        yield Match(span, fields={"told": told}, evidence=told)


def _either(ages: set[int]) -> str:
    return f"{min(ages)} or {max(ages)}" if len(ages) > 1 else str(min(ages))


def _last_date(article: Article, within: Span) -> Date | None:
    """The last date with a year that lies within."""
    dates = [date for date in dates_within(article, within) if date.year]
    return dates[-1] if dates else None
