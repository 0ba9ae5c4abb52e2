"""A file in a markup of its own: front matter, if it has any, then the text by a reader."""

from __future__ import annotations

from collections.abc import Callable

from newslint.formats.encoding import text_start
from newslint.formats.heads import find_heads
from newslint.formats.matter_page import named, put_matter
from newslint.formats.page import Page
from newslint.model.block import METADATA
from newslint.model.document import Document, Kind


def marked_page(
    data: bytes,
    text: str,
    name: str,
    kind: Kind,
    reader: Callable[[Page, str, int, str], None],
) -> Document:
    """The one document of a file; `reader` takes the page, the text, its first byte, the name."""
    start = text_start(data)
    page = Page()
    length, said = put_matter(text, start, name, page)
    start += len(text[:length].encode())
    reader(page, text[length:], start, name)
    page.end(data)
    found = page.document(name, kind, data)
    blocks = named(found.prose, found.blocks)
    seen = find_heads(found.prose, [block for block in blocks if block.kind not in METADATA])
    return found._replace(
        blocks=blocks,
        title=said.title or seen.title,
        date=said.date or page.said.date or seen.date,
        byline=said.byline or page.said.byline or seen.byline,
        settings=said.settings,
    )
