"""The blocks of plain text, told by their shape and their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from newslint.formats.datelines import dateline_end
from newslint.formats.heads import HEAD_BLOCKS, head_kinds, split_dateline
from newslint.formats.shapes import (
    SHORT,
    byline_names,
    is_bare,
    is_caption,
    is_subheading,
    item_start,
    may_be_marked,
)
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_BODY = BlockKind.BODY  # to reach a member takes longer than all that is asked of most paragraphs


def find_blocks(prose: str, paragraphs: Sequence[Span]) -> Iterator[Block]:
    """The blocks of a text whose paragraphs are known, in order."""
    opening = [prose[start:end] for start, end in paragraphs[: HEAD_BLOCKS + 1]]
    heads = tuple(head_kinds(opening))
    yield from map(Block, heads, paragraphs)
    rest = paragraphs[len(heads) :]
    if not rest:
        return
    if dateline_end(prose[rest[0].start : rest[0].end]):
        yield from split_dateline(prose, rest[0])
        rest = rest[1:]
    blocks = [_block(prose, span, after) for span, after in zip_longest(rest, rest[1:])]
    yield from _itemised(prose, blocks)


def _block(prose: str, span: Span, after: Span | None) -> Block:
    if span.end - span.start > SHORT and not may_be_marked(prose[span.start], prose[span.end - 1]):
        return Block(_BODY, span)
    text = prose[span.start : span.end]
    if marker := item_start(text):
        return Block(BlockKind.LIST, Span(span.start + marker, span.end))
    if is_caption(text):
        return Block(BlockKind.CAPTION, span)
    if after is None:
        return Block(BlockKind.BYLINE if byline_names(text) else BlockKind.BODY, span)
    return Block(BlockKind.SUBHEADING if is_subheading(text) else BlockKind.BODY, span)


def _itemised(prose: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; short paragraphs without a stop, one after another, are items of a list."""
    loose = [False, *(_is_loose(prose, block) for block in blocks), False]
    if not any(loose):
        yield from blocks
        return
    for index, block in enumerate(blocks):
        before, this, after = loose[index : index + 3]
        yield Block(BlockKind.LIST, block.span) if this and (before or after) else block


def _is_loose(prose: str, block: Block) -> bool:
    kind, (start, end) = block
    return kind is _BODY and end - start <= SHORT and is_bare(prose[start:end])
