"""The way back: text as the format of a document writes it."""

from __future__ import annotations

import re

from newslint.model.document import Document, Kind

_LINE_END = re.compile(rb"\r\n|\n|\r")
_MARKUP = (
    r"[\\`*~\[\]|]|(?<!\w)_|_(?!\w)"
    r"|<(?=[a-z/!?]|\Z)|&(?=\#?\w+;|\Z)"
    r"|(?:\A|(?<=\n))[#>]|(?<=\n)[+-](?=\s|\Z)|(?<=\n)[=-](?=[=-]*(?:\n|\Z))"
)
_NUMBERED = r"(?<=\n)(\d{1,9})([.)])(?=\s)"


def escape(text: str, document: Document) -> bytes:
    """`text` as it must be written to be read as itself within a paragraph."""
    if document.kind is Kind.MARKDOWN:
        text = re.sub(_MARKUP, r"\\\g<0>", text, flags=re.IGNORECASE)
        text = re.sub(_NUMBERED, r"\1\\\2", text)
    return text.encode().replace(b"\n", _line_end(document.raw))


def _line_end(raw: bytes) -> bytes:
    found = _LINE_END.search(raw)
    return found[0] if found else b"\n"
