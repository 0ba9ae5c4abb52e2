"""The way back: text as the format of a document writes it."""

from __future__ import annotations

import re
from types import MappingProxyType

from newslint.model.document import Document, Kind

_LINE_END = re.compile(rb"\r\n|\n|\r")
_MARKUP = (
    r"[\\`*~\[\]|]|(?<!\w)_|_(?!\w)"
    r"|<(?=[a-z/!?]|\Z)|&(?=\#?\w+;|\Z)"
    r"|(?:\A|(?<=\n))[#>]|(?<=\n)[+-](?=\s|\Z)|(?<=\n)[=-](?=[=-]*(?:\n|\Z))"
)
_NUMBERED = r"(?<=\n)(\d{1,9})([.)])(?=\s)"
_AMPERSAND = r"&(?=\#?\w+;|\Z)"
_ROLES = r"[\\*`|]|_(?!\w)"


def escape(text: str, document: Document) -> bytes:
    """`text` as it must be written to be read as itself within a paragraph."""
    if document.kind is not Kind.PLAIN and document.kind in _ESCAPES:
        text = _ESCAPES[document.kind](text)
    return with_line_ends(text, document.raw)


def with_line_ends(text: str, raw: bytes) -> bytes:
    """`text` with the line ends that a file has."""
    return text.encode().replace(b"\n", _line_end(raw))


def as_markdown(text: str) -> str:
    """`text` within a paragraph of Markdown."""
    text = re.sub(_MARKUP, r"\\\g<0>", text, flags=re.IGNORECASE)
    return re.sub(_NUMBERED, r"\1\\\2", text)


def as_mdx(text: str) -> str:
    """`text` within a paragraph of MDX, where braces and every “<” are code."""
    return re.sub(r"(?<!\\)[{<]", r"\\\g<0>", as_markdown(text))


def as_html(text: str) -> str:
    """`text` between tags."""
    return re.sub(_AMPERSAND, "&amp;", text).replace("<", "&lt;")


def as_rst(text: str) -> str:
    """`text` within a paragraph of reStructuredText."""
    return re.sub(_ROLES, r"\\\g<0>", text)


def _line_end(raw: bytes) -> bytes:
    found = _LINE_END.search(raw)
    return found[0] if found else b"\n"


_ESCAPES = MappingProxyType(
    {Kind.MARKDOWN: as_markdown, Kind.MDX: as_mdx, Kind.HTML: as_html, Kind.RST: as_rst}
)
