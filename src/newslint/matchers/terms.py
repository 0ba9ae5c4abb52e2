"""These words, anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.folding import fold
from newslint.matchers.phrases import find_phrases
from newslint.model.span import Span
from newslint.rule import Match


class Terms(NamedTuple):
    """Finds each of `terms` as whole words; case does not count."""

    terms: tuple[str, ...]

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """The places where one of the terms stands."""
        for span, _ in find_phrases(self.terms, article, where):
            yield Match(span)

    def literals(self) -> frozenset[str]:
        """The terms themselves."""
        return frozenset(fold(term) for term in self.terms)

    def fields(self) -> frozenset[str]:
        """What the message may name."""
        return frozenset({"match"})
