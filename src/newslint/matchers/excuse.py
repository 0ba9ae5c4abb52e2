"""Excuses themselves: found by the engine, which alone knows what was excused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.model.span import Span
from newslint.rule import Match


class Excuse(NamedTuple):
    """A rule about the excuses in a text; it looks at no prose."""

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """Nothing: `engine.excuse` asks for the card."""
        del article, where
        return iter(())

    def literals(self) -> frozenset[str]:
        """What no article holds: there is nothing to look for."""
        return frozenset({"\0"})

    def fields(self) -> frozenset[str]:
        """What the message may name."""
        return frozenset({"excuse", "nearest"})
