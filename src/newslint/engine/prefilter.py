"""Which rules could fire in an article, and in which blocks, by one pass over its text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from newslint.analysis.article import Article
from newslint.engine.scan import PatientScanner, Scanner
from newslint.model.block import Block
from newslint.model.span import Span
from newslint.rule import Rule


class _Within:
    """The spans of the blocks that a scope takes in; of kinds only ids, as their hash is slow."""

    def __init__(self, blocks: Sequence[Block], kinds: frozenset[int]) -> None:
        # None for a block out of scope, and at the end for what is before the first block.
        each = [span if id(kind) in kinds else None for kind, span in blocks]
        self.all = [*filter(None, each)]
        self._each: list[Span | None] = [*each, None]
        self._known: dict[int, list[Span]] = {}  # by the id of a set: many rules share theirs

    def of(self, blocks: set[int]) -> list[Span]:
        """The spans of these blocks, in their order; -1 stands for none."""
        known = self._known.get(id(blocks))
        if known is None:
            each = self._each
            known = [span for block in sorted(blocks) if (span := each[block])]
            self._known[id(blocks)] = known
        return known


class _Whole:
    """The span of the whole document, whatever the blocks."""

    def __init__(self, length: int) -> None:
        self.all = [Span(0, length)]

    def of(self, _: set[int]) -> list[Span]:
        """The same."""
        return self.all


class Prefilter:
    """The literals of all rules, and whose they are."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        # Equal scopes are one object: to see that two sets are equal takes longer than all else.
        scopes = [*dict.fromkeys(rule.card.scope for rule in rules)]
        self._kinds = [frozenset(map(id, scope)) if scope else None for scope in scopes]
        self._rules = [(rule, scopes.index(rule.card.scope)) for rule in rules]
        self._always: dict[int, list[Rule]] = defaultdict(list)
        owners: dict[str, tuple[int, ...]] = {}
        for number, (rule, scope) in enumerate(self._rules):
            if not rule.literals:
                self._always[scope].append(rule)
            shared = {literal: owners[literal] for literal in owners.keys() & rule.literals}
            owners.update(dict.fromkeys(rule.literals, (number,)))
            for literal, others in shared.items():
                owners[literal] = (*others, number)
        self._groups = [*{*owners.values()}]
        groups = {group: number for number, group in enumerate(self._groups)}
        self._group_of = [*map(groups.__getitem__, owners.values())]
        self._scanner: Scanner = PatientScanner(tuple(owners))

    def candidates(self, article: Article) -> Iterator[tuple[Rule, Sequence[Span]]]:
        """Each rule that could fire, with the spans of the blocks to look in, in their order."""
        within = self._within(article)
        for scope, rules in self._always.items():
            everywhere = within[scope].all
            if everywhere:
                for rule in rules:
                    yield rule, everywhere
        for number, blocks in self._hits(article).items():
            rule, scope = self._rules[number]
            where = within[scope].of(blocks)
            if where:
                yield rule, where

    def _within(self, article: Article) -> list[_Within | _Whole]:
        """What each scope takes in; those that differ in kinds which are not there are one."""
        blocks, whole = article.blocks, _Whole(len(article.prose))
        there = frozenset(map(id, map(itemgetter(0), blocks)))
        taken = [kinds and kinds & there for kinds in self._kinds]
        found = {kinds: _Within(blocks, kinds) for kinds in {*taken} if kinds is not None}
        return [whole if kinds is None else found[kinds] for kinds in taken]

    def _hits(self, article: Article) -> Mapping[int, set[int]]:
        """The blocks in which a literal of each rule begins or ends; -1 is before the first."""
        by_rule: dict[int, set[int]] = {}
        for group, blocks in self._blocks(article).items():
            for number in self._groups[group]:
                others = by_rule.get(number)
                by_rule[number] = blocks if others is None else others | blocks
        return by_rule

    def _blocks(self, article: Article) -> Mapping[int, set[int]]:
        """The same by the rules that share a literal."""
        group_of = self._group_of
        found: dict[int, set[int]] = defaultdict(set)
        starts = [block.span.start for block in article.blocks]
        bounds = iter([*starts, len(article.prose) + 1])
        block, start, limit = -1, 0, next(bounds)
        for literal, begins, ends in self._scanner.scan(article.folded):
            while ends > limit:
                block, start, limit = block + 1, limit, next(bounds)
            blocks = found[group_of[literal]]
            blocks.add(block)
            if begins < start:
                blocks.add(block - 1)
        return found
