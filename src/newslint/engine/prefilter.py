"""Which rules could fire in an article, and in which blocks, by one pass over its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.engine.scan import Scanner, scanner
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span
from newslint.rule import Rule


class _Within:
    """The spans of the blocks that a scope takes in."""

    def __init__(self, each: Sequence[Span | None], every: Sequence[Span]) -> None:
        self._each = each  # none for a block out of scope
        self.all = every

    def of(self, blocks: set[int]) -> list[Span]:
        """The spans of these blocks, in their order; -1 stands for none."""
        each = self._each
        return [span for block in sorted(blocks) if block >= 0 and (span := each[block])]


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
        whole = (Span(0, len(article.prose)),)
        scopes: dict[frozenset[BlockKind], _Within] = {}
        for number in sorted({*hits, *self._always}):
            rule = self._rules[number]
            scope = rule.card.scope
            if not scope:
                yield rule, whole
                continue
            within = scopes.get(scope)
            if within is None:
                within = scopes[scope] = _within(article.blocks, scope)
            where = within.all if number not in hits else within.of(hits[number])
            if where:
                yield rule, where

    def _hits(self, article: Article) -> dict[int, set[int]]:
        """The blocks in which a literal of each rule begins or ends; -1 is before the first."""
        starts = [block.span.start for block in article.blocks]
        found: dict[int, set[int]] = {}
        for literal, start, end in self._scanner.scan(article.folded):
            last = bisect_right(starts, end - 1) - 1
            first = last if last < 0 or start >= starts[last] else last - 1
            for number in self._owners[literal]:
                blocks = found.get(number)
                if blocks is None:
                    found[number] = {first, last}
                elif last not in blocks or first not in blocks:
                    blocks.update((first, last))
        return found


def _within(blocks: Sequence[Block], scope: frozenset[BlockKind]) -> _Within:
    each = [block.span if block.kind in scope else None for block in blocks]
    return _Within(each, tuple(span for span in each if span is not None))
