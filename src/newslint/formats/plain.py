"""Plain text: the prose is the text itself, its blocks are told by their shape."""

from __future__ import annotations

import re

from newslint.formats.blocks import find_blocks
from newslint.formats.builder import ProseBuilder
from newslint.formats.encoding import text_start
from newslint.formats.heads import find_heads
from newslint.formats.paragraphs import find_paragraphs
from newslint.model.document import Document, Kind
from newslint.model.span import ByteSpan

_EXCUSE = "//newslint:"
_ODD = rf"\r\n?|(?:^|(?<=\r))[ \t]*{_EXCUSE}(?P<note>[^\r\n]*)(?:\r\n?|\n|\Z)"
_BLANK_LINE = r"[ \t]*(?:\r\n?|\n)"


def read_document(data: bytes, text: str, name: str) -> Document:
    """The one document of a text file."""
    builder = ProseBuilder()
    _read(text, text_start(data), builder)
    source_map = builder.map()
    prose = source_map.prose
    blocks = tuple(find_blocks(prose, tuple(find_paragraphs(prose))))
    heads = find_heads(prose, blocks)
    return Document(name, Kind.PLAIN, data, source_map, blocks, tuple(builder.notes), *heads)


def _read(text: str, at: int, builder: ProseBuilder) -> None:
    if "\r" not in text and _EXCUSE not in text:
        builder.verbatim(text, at)
        return
    odd_places = re.compile(_ODD, re.MULTILINE)
    done = 0
    while odd := odd_places.search(text, done):
        plain = text[done : odd.start()]
        builder.verbatim(plain, at)
        at += len(plain.encode())
        end = odd.end() if odd["note"] is None else _end_of_note(text, odd.end(), builder)
        raw = ByteSpan(at, at + len(text[odd.start() : end].encode()))
        if odd["note"] is None:
            builder.decoded("\n", raw)
        else:
            builder.note(odd["note"].strip(), raw)
        at, done = raw.end, end
    builder.verbatim(text[done:], at)


def _end_of_note(text: str, end: int, builder: ProseBuilder) -> int:
    # A note between two blank lines would leave two blank lines where the author sees one.
    if builder.since(max(0, builder.length - 2)) not in {"", "\n\n"}:
        return end
    blank = re.compile(_BLANK_LINE).match(text, end)
    return blank.end() if blank else end
