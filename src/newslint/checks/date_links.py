"""Dates beside words: the one that begins or ends at a place, and the sentence round it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from sys import maxsize

from newslint.analysis.article import Article
from newslint.analysis.date import Date
from newslint.model.span import Span


def date_at(article: Article, start: int) -> Date | None:
    """The date that begins at `start`."""
    date = next_date(article, start, start + 1)
    return date if date and date.span.start == start else None


def next_date(article: Article, start: int, end: int) -> Date | None:
    """The first date that begins in the stretch."""
    dates = article.dates
    at = bisect_left(dates, start, key=_start)
    return dates[at] if at < len(dates) and dates[at].span.start < end else None


def date_before(article: Article, end: int) -> Date | None:
    """The date that ends at `end`."""
    at = bisect_left(article.dates, end, key=_start) - 1
    return article.dates[at] if at >= 0 and article.dates[at].span.end == end else None


def dates_within(article: Article, within: Span) -> Sequence[Date]:
    """The dates that begin in a stretch."""
    low = bisect_left(article.dates, within.start, key=_start)
    return article.dates[low : bisect_left(article.dates, within.end, key=_start)]


def sentence_round(article: Article, at: int) -> Span:
    """The sentence that holds the place, an empty stretch where there is none."""
    sentences = article.sentences
    index = bisect_right(sentences, (at, maxsize)) - 1
    if index >= 0 and at < sentences[index].end:
        return sentences[index]
    return Span(at, at)


def _start(date: Date) -> int:
    return date.span.start
