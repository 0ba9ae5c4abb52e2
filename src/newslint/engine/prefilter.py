"""Which rules could fire in an article, and in which blocks, by one pass over its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.engine.scan import Scanner, scanner
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span
from newslint.rule import Rule


class _Within:
    """The spans of the blocks that a scope takes in."""

    def __init__(self, blocks: Sequence[Block], scope: frozenset[BlockKind]) -> None:
        kinds = {id(kind) for kind in scope}  # there is one of each, and its hash is slow
        # None for a block out of scope, and at the end for what is before the first block.
        each = [span if id(kind) in kinds else None for kind, span in blocks]
        self.all = [*filter(None, each)]
        self._each: list[Span | None] = [*each, None]

    def of(self, blocks: Sequence[int]) -> list[Span]:
        """The spans of these blocks, in their order; -1 stands for none."""
        each = self._each
        if len(blocks) == 1:
            span = each[blocks[0]]
            return [span] if span else []
        return [span for block in sorted({*blocks}) if (span := each[block])]


class _Scopes(dict[frozenset[BlockKind], _Within]):
    """What each scope takes in of an article, found when it is first asked for."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        super().__init__()
        self._blocks = blocks

    def __missing__(self, scope: frozenset[BlockKind]) -> _Within:
        within = self[scope] = _Within(self._blocks, scope)
        return within


class Prefilter:
    """The literals of all rules, and whose they are."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        # One object for equal scopes: to see that two sets are equal takes longer than all else.
        scopes = {rule.card.scope: rule.card.scope for rule in rules}
        self._rules = tuple((rule, scopes[rule.card.scope]) for rule in rules)
        self._always = tuple(looked for looked in self._rules if not looked[0].literals)
        owners: dict[str, list[int]] = {}
        for number, rule in enumerate(rules):
            for literal in rule.literals:
                owners.setdefault(literal, []).append(number)
        self._groups = tuple(map(tuple, owners.values()))
        self._scanner: Scanner = scanner(tuple(owners))

    def candidates(self, article: Article) -> Iterator[tuple[Rule, Sequence[Span]]]:
        """Each rule that could fire, with the spans of the blocks to look in, in their order."""
        whole = [Span(0, len(article.prose))]
        within = _Scopes(article.blocks)
        for rule, scope in self._always:
            where = within[scope].all if scope else whole
            if where:
                yield rule, where
        for number, blocks in sorted(self._hits(article).items()):
            rule, scope = self._rules[number]
            where = within[scope].of(blocks) if scope else whole
            if where:
                yield rule, where

    def _hits(self, article: Article) -> dict[int, list[int]]:
        """The blocks in which a literal of each rule begins or ends; -1 is before the first."""
        by_rule: dict[int, list[int]] = {}
        for rules, blocks in self._blocks(article).items():
            for number in rules:
                others = by_rule.get(number)
                by_rule[number] = blocks if others is None else others + blocks
        return by_rule

    def _blocks(self, article: Article) -> dict[tuple[int, ...], list[int]]:
        """The same by the rules that share a literal; a block may be told twice."""
        groups = self._groups
        found: dict[tuple[int, ...], list[int]] = {}
        starts = [block.span.start for block in article.blocks]
        bounds = iter([*starts, len(article.prose) + 1])
        block, start, limit = -1, 0, next(bounds)
        here: set[int] = set()
        for literal, begins, ends in self._scanner.scan(article.folded):
            while ends > limit:
                block, start, limit = block + 1, limit, next(bounds)
                here.clear()
            if literal not in here:
                here.add(literal)
                blocks = found.setdefault(groups[literal], [])
                blocks.append(block)
                if begins < start:
                    blocks.append(block - 1)
        return found
