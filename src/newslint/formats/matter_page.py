"""A page from its front matter, which is its first part, to the document that it makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from newslint.formats.encoding import text_start
from newslint.formats.fields import field_map, whole_map
from newslint.formats.heads import find_heads, name_heads
from newslint.formats.page import Page
from newslint.formats.roles import role
from newslint.model.block import METADATA, Block, BlockKind
from newslint.model.document import Document, Kind

_FENCES = ("---", "+++", "{")


def open_page(data: bytes, text: str, name: str) -> tuple[Page, str, int]:
    """A page with its front matter, if there is any; the text behind it, and its first byte."""
    page = Page()
    start = text_start(data)
    length = _put_matter(page, text, start, name) if text.startswith(_FENCES) else 0
    return page, text[length:], start + len(text[:length].encode())


def whole_document(page: Page, name: str, kind: Kind, data: bytes) -> Document:
    """The document of a page: its blocks have their names, and it says what stands over it."""
    found = page.document(name, kind, data)
    blocks = tuple(_named(found.prose, _headed(found.blocks)))
    seen = find_heads(found.prose, [block for block in blocks if block.kind not in METADATA])
    return found._replace(
        blocks=blocks,
        title=page.matter.title or seen.title or page.said.title,
        date=page.matter.date or page.said.date or seen.date,
        byline=page.matter.byline or page.said.byline or seen.byline,
        settings=page.matter.settings,
    )


def _put_matter(page: Page, text: str, start: int, name: str) -> int:
    """Puts what readers read of the front matter; its length in characters."""
    matter = import_module("newslint.formats.frontmatter")
    length: int
    length, page.matter = matter.read_front_matter(text, name)
    if length:
        file = whole_map(text[:length], start)
        for field in matter.matter_fields(text, name):
            if kind := role(field.path):
                title = BlockKind.TITLE if kind is BlockKind.HEADLINE else kind
                page.put(field_map(field, file), title, file.raw(field.span), field.syntax)
    return length


def _headed(blocks: Sequence[Block]) -> Sequence[Block]:
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
