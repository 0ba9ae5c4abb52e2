"""A file in a markup of its own: front matter, if it has any, then the text by a reader."""

from __future__ import annotations

from collections.abc import Callable

from newslint.formats.matter_page import open_page, whole_document
from newslint.formats.page import Page
from newslint.model.document import Document, Kind


def marked_page(
    data: bytes,
    text: str,
    name: str,
    kind: Kind,
    reader: Callable[[Page, str, int, str], None],
) -> Document:
    """The one document of a file; `reader` takes the page, the text, its first byte, the name."""
    page, behind, start = open_page(data, text, name)
    reader(page, behind, start, name)
    page.end(data)
    return whole_document(page, name, kind, data)
