"""Finding whole words and phrases in folded prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.analysis.article import Article
from newslint.analysis.folding import fold
from newslint.knowledge.codes import compiled
from newslint.model.span import Span


def find_phrases(
    terms: tuple[str, ...], article: Article, where: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Each place where a term stands as whole words, the longest first, with the term."""
    pattern, named = _compiled(terms)
    for place in where:
        for found in pattern.finditer(article.folded, place.start, place.end):
            yield Span(*found.span()), named[found.group()]


def like(written: str, better: str) -> str:
    """`better` with the case of `written`: capitals throughout, or the first letter."""
    if len(written) > 1 and written.isupper() and better.islower():
        return better.upper()
    if written[:1].isupper() and better[:1].islower():
        return better[:1].upper() + better[1:]
    return better


@cache
def _compiled(terms: tuple[str, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    named = {fold(term): term for term in terms}
    longest_first = sorted(named, key=lambda term: (-len(term), term))
    body = "|".join(re.escape(term) for term in longest_first)
    return compiled(rf"(?<![\w’'-])(?:{body})(?![\w-])"), named
