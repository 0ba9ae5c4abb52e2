"""Where whole words stand that an editor may touch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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


def in_address(article: Article, span: Span) -> bool:
    """Whether the place is part of an address; ask last, for addresses are dear to find."""
    return any(address.overlaps(span) for address in article.addresses)


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
    return sorted(span for span in found if any(within.contains(span) for within in where))


def _occurrences(prose: str, word: str) -> Iterator[Span]:
    at = prose.find(word)
    while at >= 0:
        yield Span(at, at + len(word))
        at = prose.find(word, at + len(word))
