"""A story cut where one voice gives way to another, as a page shows it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.statement import Statement
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span


class Role(IntEnum):
    """What a stretch of a statement does; where several do, the last of these counts."""

    STATED = 0
    CUE = 1
    SOURCE = 2


class Layer(NamedTuple):
    """A stretch that belongs to a statement."""

    span: Span
    number: int  # of the statement
    role: Role


class Run(NamedTuple):
    """Words of one statement in one role, or of the story itself."""

    text: str
    number: int | None = None  # of the statement; None where the story speaks
    role: Role = Role.STATED
    begins: bool = False  # whether the statement is first seen here


class Passage(NamedTuple):
    """A paragraph, a heading or another part of the story."""

    kind: BlockKind
    runs: tuple[Run, ...]


def passages(article: Article) -> Iterator[Passage]:
    """The blocks of the story, each cut at the edges of what is stated in it."""
    yield from cut_blocks(article.prose, article.blocks, article.statements)


def cut_blocks(
    prose: str, blocks: Sequence[Block], statements: Sequence[Statement]
) -> Iterator[Passage]:
    """The blocks, cut at the edges of the statements, of their sources and of their cues."""
    layers = sorted(_layers(statements))
    seen: set[int] = set()
    first = 0
    for block in blocks:
        while first < len(layers) and layers[first].span.end <= block.span.start:
            first += 1
        last = bisect_left(layers, block.span.end, key=_start)
        here = [layer for layer in layers[first:last] if layer.span.end > block.span.start]
        yield Passage(block.kind, tuple(_runs(prose, block.span, here, seen)))


def _layers(statements: Sequence[Statement]) -> Iterator[Layer]:
    for number, statement in enumerate(statements):
        yield Layer(statement.span, number, Role.STATED)
        if statement.cue is not None:
            yield Layer(statement.cue.span, number, Role.CUE)
        if statement.source is not None:
            yield Layer(statement.source.span, number, Role.SOURCE)


def _runs(prose: str, within: Span, layers: Sequence[Layer], seen: set[int]) -> Iterator[Run]:
    edges = {within.start, within.end}
    edges.update(min(max(edge, within.start), within.end) for one in layers for edge in one.span)
    for start, end in pairwise(sorted(edges)):
        text = prose[start:end]
        top = _top([layer for layer in layers if layer.span.start <= start < layer.span.end])
        if top is None:
            yield Run(text)
            continue
        yield Run(text, top.number, top.role, begins=top.number not in seen)
        seen.add(top.number)


def _top(layers: Sequence[Layer]) -> Layer | None:
    """The layer that is seen: the innermost statement, or a source or cue that lies in none."""
    stated = [layer for layer in layers if layer.role is Role.STATED]
    if not stated:
        return max(layers, key=_role, default=None)
    inner = min(stated, key=lambda layer: (layer.span.end - layer.span.start, layer.number))
    return max((layer for layer in layers if layer.number == inner.number), key=_role)


def _role(layer: Layer) -> Role:
    return layer.role


def _start(layer: Layer) -> int:
    return layer.span.start
