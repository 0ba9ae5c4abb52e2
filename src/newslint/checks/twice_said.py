"""Numbers in words whose figure in brackets is another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.checks.places import lies_in
from newslint.checks.stated import written
from newslint.model.span import Span
from newslint.rule import Match

_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.DURATION, QuantityKind.PERCENT})
_FEWEST = 2


def number_twice_said(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “twelve (13)”."""
    for words, digits in pairwise(article.quantities):
        if len(words.values) != 1 or len(digits.values) != 1 or digits.is_words:
            continue
        if _is_aside(article, words, digits) and words.value != digits.value:
            span = Span(words.span.start, digits.span.end + 1)
            if lies_in(span, where):
                fields = {
                    "words": article.prose[slice(*words.span)],
                    "digits": written(digits.value),
                }
                told = f"{written(words.value)} is not {fields['digits']}"
                yield Match(span, fields, evidence=told)


def _is_aside(article: Article, words: Quantity, digits: Quantity) -> bool:
    """Whether the digits stand alone in brackets just behind the words."""
    if not words.is_words or words.kind not in _KINDS or words.value < _FEWEST:
        return False
    gap = article.prose[words.span.end : digits.span.start]
    text = article.prose[slice(*digits.span)]
    return (
        gap in (" (", "\n(") and text.isdigit() and article.prose.startswith(")", digits.span.end)
    )
