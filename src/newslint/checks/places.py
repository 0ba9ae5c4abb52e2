"""Where whole words stand that an editor may touch."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from sys import maxsize

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.span import Span

_STARTS = late(r"(?<![\w@#/’'.\]-])")
_STARTS_PART = late(r"(?<![\w@#/’'.\]])")
_ENDS = late(r"(?![\w@/’'\[-]|\.\w| ?[\[(]sic\b)")
_ENDS_PART = late(r"(?![\w@/\[]|\.\w| ?[\[(]sic\b)")
_Edges = tuple[re.Pattern[str], re.Pattern[str]]
_RUN = late(r"\w+")
_LONG = 40_000  # letters: in a shorter text it is quicker to look for each word from its start
_WHOLE: _Edges = (_STARTS, _ENDS)
_PART: _Edges = (_STARTS_PART, _ENDS_PART)


def find_whole(article: Article, words: Iterable[str], where: Sequence[Span]) -> list[Span]:
    """Where the words stand by themselves, in order; not where “[sic]” follows."""
    return _find(article, words, where, _WHOLE)


def find_each(article: Article, words: frozenset[str], where: Sequence[Span]) -> list[Span]:
    """The same for many words that are whole ones of the article, which are looked for at once."""
    prose, every, starts, numbers = article.prose, article.words, article.starts, article.numbers
    found = [
        Span(starts[at], starts[at] + len(every[at]))
        for low in {word.lower() for word in words}
        for at in numbers.get(low, ())
        if every[at] in words
    ]
    return sorted(span for span in found if _fits(prose, span, _WHOLE) and lies_in(span, where))


def find_parts(article: Article, words: Iterable[str], where: Sequence[Span]) -> list[Span]:
    """The same, and where they are part of a hyphenated word or a possessive."""
    return _find(article, words, where, _PART)


def occurrences(article: Article, word: str) -> Iterator[int]:
    """Where the word begins, in order, and maybe where it begins within another."""
    prose = article.prose
    if len(prose) > _LONG and (run := _RUN.match(word)):
        for at in _runs(article).get(run[0], ()):
            if prose.startswith(word, at):
                yield at
        return
    at = prose.find(word)
    while at >= 0:
        yield at
        at = prose.find(word, at + len(word))


@lru_cache(maxsize=1)
def _runs(article: Article) -> Mapping[str, Sequence[int]]:
    """Where each run of letters and figures begins, for texts that are too long to search."""
    places: dict[str, list[int]] = {}
    for run in _RUN.finditer(article.prose):
        places.setdefault(run[0], []).append(run.start())
    return places


def lies_in(span: Span, where: Sequence[Span]) -> bool:
    """Whether one of the places to look in, which stand in order, holds the span."""
    start, end = span
    behind = bisect_right(where, (start, maxsize))
    return behind > 0 and end <= where[behind - 1][1]


def placed(marks: Iterable[int], where: Sequence[Span]) -> Iterator[tuple[int, Span]]:
    """Each offset with the one of the places to look in, which stand in order, that holds it."""
    for at in marks:
        before = bisect_right(where, (at, maxsize)) - 1
        if before >= 0 and at < where[before].end:
            yield at, where[before]


def run_start(prose: str, at: int, least: int) -> int:
    """Where the run without white space that ends at `at` begins, not before `least`."""
    while at > least and not prose[at - 1].isspace():
        at -= 1
    return at


def _find(
    article: Article, words: Iterable[str], where: Sequence[Span], edges: _Edges
) -> list[Span]:
    found = [
        span
        for word in words
        for at in occurrences(article, word)
        if _fits(article.prose, span := Span(at, at + len(word)), edges)
    ]
    return sorted(span for span in found if lies_in(span, where))


def _fits(prose: str, span: Span, edges: _Edges) -> bool:
    starts, ends = edges
    return starts.match(prose, span.start) is not None and ends.match(prose, span.end) is not None
