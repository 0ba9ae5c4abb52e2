"""A quick look at a text that is being typed: only blocks that have changed are read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.engine.excuse import apply_excuses
from newslint.engine.once import said_once
from newslint.engine.run import Engine
from newslint.knowledge import Knowledge
from newslint.matchers.pattern import Pattern
from newslint.matchers.sequence import WordSequence
from newslint.matchers.swap import Swap
from newslint.matchers.terms import Terms
from newslint.model.block import Block
from newslint.model.document import Document
from newslint.model.finding import Edit, Finding
from newslint.model.report import Examined
from newslint.model.span import Span
from newslint.rule import Rule

_LOCAL = (Pattern, Swap, Terms, WordSequence)


class Shift(NamedTuple):
    """The stretch of an earlier prose that was written anew, and by how much what follows moved."""

    start: int
    end: int
    by: int

    def moved(self, span: Span) -> Span | None:
        """Where `span` stands now; none where it touches what was written anew."""
        if span.end < self.start or (span.end == self.start and span.start < span.end):
            return span
        if span.start > self.end or (span.start == self.end and span.start < span.end):
            return Span(span.start + self.by, span.end + self.by)
        return None


class Glancer:
    """The rules that need no more than a block, ready to run."""

    def __init__(self, rules: Iterable[Rule], knowledge: Knowledge) -> None:
        local = [rule for rule in rules if is_local(rule)]
        self._ids = frozenset(rule.card.id for rule in local)
        self._engine = Engine(local)
        self._knowledge = knowledge

    def warm(self, document: Document) -> None:
        """Make ready what the first glance at a document of this kind would have to wait for."""
        self._found(document, document.blocks[:1])

    def glance(self, before: Examined, now: Document) -> Examined:
        """What is found in `now`: anew in its changed blocks, elsewhere as it was found before."""
        shift = shift_between(before.document.prose, now.prose)
        changed = changed_blocks(before.document.blocks, now.blocks, shift)
        kept = self._kept(before.findings, shift, changed)
        found = [*kept, *self._found(now, changed)] if changed else [*kept]
        return Examined(now, tuple(said_once(now.prose, dict.fromkeys(found))))

    def _kept(
        self, findings: Iterable[Finding], shift: Shift, changed: Sequence[Block]
    ) -> Iterator[Finding]:
        for finding in findings:
            moved = _moved(finding, shift)
            if moved is not None and not (
                moved.rule in self._ids and any(moved.span.overlaps(span) for _, span in changed)
            ):
                yield moved

    def _found(self, now: Document, changed: Sequence[Block]) -> list[Finding]:
        part = now._replace(blocks=tuple(changed), notes=())
        found = self._engine.run(Article(part, self._knowledge))
        if not (found and now.notes):
            return list(found)
        return apply_excuses(Article(now, self._knowledge), found, {})


def is_local(rule: Rule) -> bool:
    """Whether what the rule finds in a block hangs on that block alone."""
    return isinstance(rule.matcher, _LOCAL) and bool(rule.card.scope)


def shift_between(before: str, now: str) -> Shift:
    """What was written anew, as little as can be."""
    most = min(len(before), len(now))
    start = _alike(before, now, most)
    tail = _alike(before[::-1], now[::-1], most - start)
    return Shift(start, len(before) - tail, len(now) - len(before))


def changed_blocks(before: Sequence[Block], now: Sequence[Block], shift: Shift) -> list[Block]:
    """The blocks of `now` that did not stand in `before` as they are."""
    same = {(kind, moved) for kind, span in before if (moved := shift.moved(span)) is not None}
    return [block for block in now if (block.kind, block.span) not in same]


def _alike(one: str, other: str, most: int) -> int:
    """How many characters the two have in common at the start, up to `most`."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _moved(finding: Finding, shift: Shift) -> Finding | None:
    """The finding where it stands now; none where one of its places was written anew."""
    span = shift.moved(finding.span)
    if span is None:
        return None
    places = [shift.moved(each.span) for each in finding.related]
    related = tuple(
        each._replace(span=place)
        for each, place in zip(finding.related, places, strict=True)
        if place is not None
    )
    fix = finding.fix
    if fix is not None:
        edits = tuple(_moved_edits(fix.edits, shift))
        fix = fix._replace(edits=edits) if len(edits) == len(fix.edits) else None
    return finding._replace(span=span, related=related, fix=fix)


def _moved_edits(edits: Iterable[Edit], shift: Shift) -> Iterator[Edit]:
    for edit in edits:
        span = shift.moved(edit.span)
        if span is not None:
            yield edit._replace(span=span)
