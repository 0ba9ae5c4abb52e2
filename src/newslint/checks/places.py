"""Where whole words stand that an editor may touch."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize

from newslint.analysis.article import Article
from newslint.model.span import Span

_STARTS = re.compile(r"(?<![\w@#/’'.\]-])")
_STARTS_PART = re.compile(r"(?<![\w@#/’'.\]])")
_ENDS = re.compile(r"(?![\w@/’'\[-]|\.\w| ?[\[(]sic\b)")
_ENDS_PART = re.compile(r"(?![\w@/\[]|\.\w| ?[\[(]sic\b)")


def find_whole(article: Article, words: Iterable[str], where: Sequence[Span]) -> list[Span]:
    """Where the words stand by themselves, in order; not where “[sic]” follows."""
    return _find(article, words, where, (_STARTS, _ENDS))


def find_parts(article: Article, words: Iterable[str], where: Sequence[Span]) -> list[Span]:
    """The same, and where they are part of a hyphenated word or a possessive."""
    return _find(article, words, where, (_STARTS_PART, _ENDS_PART))


def lies_in(span: Span, where: Sequence[Span]) -> bool:
    """Whether one of the places to look in, which stand in order, holds the span."""
    before = bisect_right(where, (span.start, maxsize)) - 1
    return before >= 0 and where[before].contains(span)


def run_start(prose: str, at: int, least: int) -> int:
    """Where the run without white space that ends at `at` begins, not before `least`."""
    while at > least and not prose[at - 1].isspace():
        at -= 1
    return at


def _find(
    article: Article,
    words: Iterable[str],
    where: Sequence[Span],
    edges: tuple[re.Pattern[str], re.Pattern[str]],
) -> list[Span]:
    starts, ends = edges
    found = [
        span
        for word in words
        for span in _occurrences(article.prose, word)
        if starts.match(article.prose, span.start) and ends.match(article.prose, span.end)
    ]
    return sorted(span for span in found if lies_in(span, where))


def _occurrences(prose: str, word: str) -> Iterator[Span]:
    at = prose.find(word)
    while at >= 0:
        yield Span(at, at + len(word))
        at = prose.find(word, at + len(word))
