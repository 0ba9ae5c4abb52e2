"""What a second reader remarks: found by the engine, which alone can ask it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.model.span import Span
from newslint.rule import Match


class Remarks(NamedTuple):
    """The remarks of LanguageTool in some of its `categories`, or in all `besides` some."""

    categories: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()

    def takes(self, category: str) -> bool:
        """Whether remarks of the category belong to the rule."""
        return category in self.categories or bool(self.besides and category not in self.besides)

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """Nothing: `engine.second` asks the reader."""
        del article, where
        return iter(())

    def literals(self) -> frozenset[str]:
        """What no article holds: there is nothing to look for."""
        return frozenset({"\0"})

    def fields(self) -> frozenset[str]:
        """What the message may name: the reader's words, and its own id for the rule."""
        return frozenset({"said", "id"})
