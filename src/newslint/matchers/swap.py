"""Say this, not that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.folding import fold
from newslint.matchers.phrases import find_phrases, like
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match


class Swap(NamedTuple):
    """Finds the words on the left of `terms`; those on the right are better.

    Case does not count, and the better words take the case of the first. Where several are
    given, no fix is made of them: a person chooses.
    """

    terms: Mapping[str, str | tuple[str, ...]]

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """The places where one of the terms stands as whole words."""
        for span, term in find_phrases(tuple(self.terms), article, where):
            better = self.terms[term]
            written = article.prose[span.start : span.end]
            options = (better,) if isinstance(better, str) else tuple(better)
            options = tuple(like(written, option) for option in options)
            edits = (Edit(span, options[0]).shrunk(article.prose),) if len(options) == 1 else ()
            yield Match(span, edits=edits, suggestions=options)

    def literals(self) -> frozenset[str]:
        """The terms themselves."""
        return frozenset(fold(term) for term in self.terms)

    def fields(self) -> frozenset[str]:
        """What the message may name."""
        return frozenset({"match", "better"})
