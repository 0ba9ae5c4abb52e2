"""Markdown: CommonMark events with the bytes that they come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module

from pyromark import Options, events_with_range

from newslint.formats.builder import ProseBuilder
from newslint.formats.encoding import text_start
from newslint.formats.flow import Flow
from newslint.formats.heads import Heads, find_heads, name_heads
from newslint.formats.html import Walk, take_comment
from newslint.model.block import BlockKind
from newslint.model.document import Document, Kind
from newslint.model.span import ByteSpan

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
)
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
_UNREAD = frozenset({"CodeBlock", "MetadataBlock"})
_LINE_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_FINAL_LINE_END = re.compile(rb"(?:\r\n|\n|\r)\Z")
_KINDS = (
    ("TableCell", BlockKind.TABLE),
    ("BlockQuote", BlockKind.QUOTE),
    ("Item", BlockKind.LIST),
)


def read_document(data: bytes, text: str, name: str) -> Document:
    """The one document of a Markdown file."""
    length, said = _front_matter(text, name)
    start = text_start(data) + len(text[:length].encode())
    reader = _Reader(data)
    for event, found in events_with_range(text[length:], options=_OPTIONS):
        what, value = _named(event)
        reader.take(what, value, ByteSpan(found["start"] + start, found["end"] + start))
    reader.finish()
    source_map = reader.builder.map()
    blocks = tuple(name_heads(source_map.prose, reader.builder.blocks))
    seen = find_heads(source_map.prose, blocks)
    return Document(
        name,
        Kind.MARKDOWN,
        data,
        source_map,
        blocks,
        tuple(reader.builder.notes),
        said.title or seen.title,
        said.date or seen.date,
        said.byline or seen.byline,
        said.settings,
    )


def _front_matter(text: str, name: str) -> tuple[int, Heads]:
    if not text.startswith(("---", "+++")):
        return 0, Heads()
    found: tuple[int, Heads] = import_module("newslint.formats.frontmatter").read_front_matter(
        text, name
    )
    return found


def _named(event: object) -> tuple[str, object]:
    """An event or tag, which is a word or a word with a value."""
    if isinstance(event, Mapping):
        ((what, value),) = event.items()
        return str(what), value
    return str(event), None


class _Reader:
    """Turns events into prose; what is not for reading only closes or interrupts blocks."""

    def __init__(self, data: bytes) -> None:
        self.builder = ProseBuilder()
        self._data = data
        self._flow = Flow(self.builder)
        self._tags: list[str] = []
        self._silent = 0  # how many tags deep something unread began
        self._block_raw = ByteSpan(0, 0)
        self._heading = BlockKind.SUBHEADING
        self._is_caption = False
        self._html = ProseBuilder()

    def take(self, what: str, value: object, raw: ByteSpan) -> None:
        """Takes the next event."""
        match what:
            case "Start":
                self._start(*_named(value), raw)
            case "End":
                self._end(_named(value)[0], raw)
            case "Rule":
                self._close()
            case _ if not self._silent:
                self._inline(what, value, raw)

    def finish(self) -> None:
        """Adds the line end that ends the file."""
        self._close()
        if ending := _FINAL_LINE_END.search(self._data):
            self._copy(self.builder, "\n", ByteSpan(*ending.span()))

    def _start(self, tag: str, value: object, raw: ByteSpan) -> None:
        if tag not in _INLINE:
            self._close()
            self._block_raw = raw
        self._tags.append(tag)
        if tag == "Heading" and isinstance(value, Mapping):
            self._heading = self._heading_kind(str(value.get("level")))
        elif tag == "HtmlBlock":
            self._html = ProseBuilder()
        elif tag == "Image":
            self._image(raw)
        if tag in _UNREAD:
            self._silent = self._silent or len(self._tags)

    def _image(self, raw: ByteSpan) -> None:
        alone = self._raw(self._block_raw).strip() == self._raw(raw)
        if alone and not self._flow.is_open and not self._silent:
            self._is_caption = True
        else:
            self._silent = self._silent or len(self._tags)

    def _end(self, tag: str, raw: ByteSpan) -> None:
        if tag not in _INLINE:
            self._close()
        if tag == "HtmlBlock" and not self._silent:
            Walk(self._html.map(), self._flow, self._kind()).run()
        if self._silent == len(self._tags):
            self._silent = 0
            if tag == "Image":
                self._flow.placeholder(raw.end)
        self._tags.pop()

    def _inline(self, what: str, value: object, raw: ByteSpan) -> None:
        match what:
            case "Text":
                self._copy(self._flow, str(value), raw)
            case "SoftBreak" | "HardBreak":
                self._copy(self._flow, "\n", raw)
            case "FootnoteReference" if not self._flow.ends_in_space:
                return
            case "Code" | "FootnoteReference":
                self._flow.placeholder(raw.end)
            case "Html":
                self._copy(self._html, str(value), raw)
            case "InlineHtml":
                self._tag(str(value), raw)

    def _tag(self, text: str, raw: ByteSpan) -> None:
        if text.startswith("<!--"):
            take_comment(text[4:-3], raw, self._flow)
        elif _LINE_BREAK.match(text) and self._flow.is_open:
            self._flow.decoded("\n", raw)

    def _copy(self, to: ProseBuilder | Flow, text: str, raw: ByteSpan) -> None:
        if self._raw(raw) == text.encode():
            to.verbatim(text, raw.start)
        else:
            to.decoded(text, raw)

    def _raw(self, raw: ByteSpan) -> bytes:
        return self._data[raw.start : raw.end]

    def _close(self) -> None:
        self._flow.close(BlockKind.CAPTION if self._is_caption else self._kind())
        self._is_caption = False

    def _kind(self) -> BlockKind:
        if "Heading" in self._tags:
            return self._heading
        return next((kind for tag, kind in _KINDS if tag in self._tags), BlockKind.BODY)

    def _heading_kind(self, level: str) -> BlockKind:
        blocks = self.builder.blocks
        has_headline = any(block.kind is BlockKind.HEADLINE for block in blocks)
        if (level == "H1" and not has_headline) or not blocks:
            return BlockKind.HEADLINE
        return BlockKind.SUBHEADING
