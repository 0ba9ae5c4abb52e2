"""Dates, times of day and abbreviations that a story writes in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.checks.places import find_whole, lies_in
from newslint.checks.two_forms import others
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_HALVES = frozenset({"am", "pm", "AM", "PM", "m", "M"})
_TIME = late(
    r"(?<![\w.,:])(?P<hour>[0-9]{1,2}(?:[:.][0-9]{2})?)(?P<space>[ \n\u00a0]?)"
    r"(?P<half>[ap]\.m\.|[ap]m|[AP]M|[AP]\.M\.)(?!\w)"
)
_STOPPED = ("U.S.", "U.N.", "U.K.", "E.U.", "U.A.E.", "U.S.S.R.", "D.C.", "F.B.I.", "C.I.A.")
_DAY_FIRST, _MONTH_FIRST = "3 May", "May 3"
_LEADING = late(r"(?:the )?(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)? (?P<month>[A-Z][a-z]+)")
_TRAILING = late(r"(?P<month>[A-Z][a-z]+) (?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?")
_YEAR_BEHIND = late(r",? (?:1[5-9]|20)[0-9]{2}")


def day_and_month(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Days before their month where the story mostly has them behind it, or the other way."""
    places: dict[str, list[Span]] = {_DAY_FIRST: [], _MONTH_FIRST: []}
    for date in article.dates:
        if date.kind is DateKind.DAY and lies_in(date.span, where):
            found = _day(article, date)
            if found and not article.is_quoted(date.span):
                form = _DAY_FIRST if found.start("day") < found.start("month") else _MONTH_FIRST
                places[form].append(Span(*found.span()))
    yield from others(places, lambda span, usual: _turned(article, span, usual))


def time_of_day(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Times of day in another form than most: “7pm” and “7 p.m.”."""
    if _HALVES.isdisjoint(article.vocabulary):
        return
    places: dict[str, list[Span]] = {}
    for digit in article.places.digits:
        found = _TIME.match(article.prose, digit)
        span = Span(*found.span()) if found else None
        if found and span and lies_in(span, where) and not article.is_quoted(span):
            form = f"7{found['space'] and ' '}{_evening(found['half'])}"
            places.setdefault(form, []).append(span)
    yield from others(places, lambda span, usual: _timed(article, span, usual))


def stops(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Abbreviations with and without their full stops: “U.S.” and “US”."""
    for form in _STOPPED:
        plain = form.replace(".", "")
        if form in article.prose and plain in article.vocabulary:
            places = {
                form: _unquoted(article, form, where),
                plain: _unquoted(article, plain, where),
            }
            yield from others(places, lambda span, usual: _with_stop(article, span, usual))


def _unquoted(article: Article, form: str, where: Sequence[Span]) -> list[Span]:
    found = find_whole(article, [form], where)
    return [span for span in found if not article.is_quoted(span) and not _is_money(article, span)]


def _is_money(article: Article, span: Span) -> bool:
    """Whether it says which dollars: “US$5”."""
    return "$" in article.prose[span.end : span.end + 2]


def _day(article: Article, date: Date) -> re.Match[str] | None:
    """The day and month of a date, without weekday and year."""
    prose = article.prose
    start = date.weekday_span.end if date.weekday_span else date.span.start
    while start < date.span.end and prose[start] in ", ":
        start += 1
    if date.last_day is not None:
        return None
    expression = _LEADING if prose[start].isdigit() or prose[start] == "t" else _TRAILING
    return expression.match(prose, start, date.span.end)


def _turned(article: Article, span: Span, usual: str) -> Edit | None:
    """The day and month the other way round; left to the writer where a year follows."""
    text = article.prose[span.start : span.end]
    found = _LEADING.fullmatch(text) or _TRAILING.fullmatch(text)
    if found is None or _YEAR_BEHIND.match(article.prose, span.end):
        return None
    day, month = found["day"], found["month"]
    return Edit(span, f"{day} {month}" if usual == _DAY_FIRST else f"{month} {day}")


def _evening(half: str) -> str:
    """The half of the day as the evening has it."""
    return half.replace("a", "p").replace("A", "P")


def _timed(article: Article, span: Span, usual: str) -> Edit | None:
    found = _TIME.match(article.prose, span.start)
    if found is None:
        return None
    half = usual.removeprefix("7").strip()
    if found["half"][0] in "aA":
        half = half.replace("p", "a").replace("P", "A")
    return _with_stop(article, span, f"{found['hour']}{' ' if ' ' in usual else ''}{half}")


def _with_stop(article: Article, span: Span, better: str) -> Edit | None:
    """The edit; none where the last full stop may be that of the sentence."""
    prose = article.prose
    stop = prose[span.end - 1] == "."
    if (
        stop
        and not better.endswith(".")
        and not prose[span.end : span.end + 2].strip(" ").islower()
    ):
        return None
    if better.endswith(".") and prose[span.end : span.end + 1] == ".":
        return Edit(Span(span.start, span.end + 1), better)
    return Edit(span, better)
