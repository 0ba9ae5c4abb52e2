"""Which rules could fire in an article, and in which blocks, by one pass over its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.engine.scan import Scanner, scanner
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span
from newslint.rule import Rule


class Prefilter:
    """The literals of all rules, and whose they are."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._always = tuple(n for n, rule in enumerate(rules) if not rule.literals)
        owners: dict[str, list[int]] = {}
        for number, rule in enumerate(rules):
            for literal in rule.literals:
                owners.setdefault(literal, []).append(number)
        self._owners = tuple(owners.values())
        self._scanner: Scanner = scanner(tuple(owners))

    def candidates(self, article: Article) -> Iterator[tuple[Rule, Sequence[Span]]]:
        """Each rule that could fire, with the spans of the blocks to look in, in their order."""
        hits = self._hits(article)
        everywhere = range(len(article.blocks))
        hits.update(dict.fromkeys(self._always, everywhere))
        for number in sorted(hits):
            rule = self._rules[number]
            where = _within(rule.card.scope, article, hits[number])
            if where:
                yield rule, where

    def _hits(self, article: Article) -> dict[int, Sequence[int]]:
        """The blocks in which a literal of each rule begins or ends."""
        starts = [block.span.start for block in article.blocks]
        found: dict[int, set[int]] = {}
        for literal, start, end in self._scanner.scan(article.folded):
            first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
            for number in self._owners[literal]:
                found.setdefault(number, set()).update((first, last))
        return {number: sorted(blocks) for number, blocks in found.items()}


def _within(
    scope: frozenset[BlockKind], article: Article, numbers: Sequence[int]
) -> Sequence[Span]:
    if not scope:
        return (Span(0, len(article.prose)),)
    return [block.span for block in _blocks(article.blocks, numbers) if block.kind in scope]


def _blocks(blocks: Sequence[Block], numbers: Sequence[int]) -> Iterator[Block]:
    for number in numbers:
        if number >= 0:
            yield blocks[number]
