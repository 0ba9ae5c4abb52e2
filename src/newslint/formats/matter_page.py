"""The front matter of an article as the first part of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from newslint.formats.fields import field_map, whole_map
from newslint.formats.heads import Heads, name_heads
from newslint.formats.page import Page
from newslint.formats.roles import role
from newslint.model.block import METADATA, Block, BlockKind

_FENCES = ("---", "+++", "{")


def put_matter(text: str, start: int, name: str, page: Page) -> tuple[int, Heads]:
    """Puts what readers read of the front matter; its length in characters, and what it says."""
    if not text.startswith(_FENCES):
        return 0, Heads()
    matter = import_module("newslint.formats.frontmatter")
    length, said = matter.read_front_matter(text, name)
    if length:
        file = whole_map(text[:length], start)
        for field in matter.matter_fields(text, name):
            if kind := role(field.path):
                title = BlockKind.TITLE if kind is BlockKind.HEADLINE else kind
                page.put(field_map(field, file), title, file.raw(field.span), field.syntax)
    return length, said


def named(prose: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks; where the text has no headline, the title above it is its headline."""
    return tuple(_named(prose, headed(blocks)))


def headed(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks; where none is a headline, the first title is."""
    kinds = [block.kind for block in blocks]
    if BlockKind.HEADLINE in kinds or BlockKind.TITLE not in kinds:
        return blocks
    first = kinds.index(BlockKind.TITLE)
    title = Block(BlockKind.HEADLINE, blocks[first].span)
    return (*blocks[:first], title, *blocks[first + 1 :])


def _named(prose: str, blocks: Sequence[Block]) -> Iterator[Block]:
    beside = [block for block in blocks if block.kind in METADATA]
    running = name_heads(prose, [block for block in blocks if block.kind not in METADATA])
    yield from sorted((*running, *beside), key=lambda block: block.span)
