"""Markdown: CommonMark events with the bytes that they come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module

from pyromark import Options, events_with_range

from newslint.formats.builder import ProseBuilder
from newslint.formats.flow import BETWEEN, Flow
from newslint.formats.html import Walk, take_comment
from newslint.formats.matter_page import open_page, whole_document
from newslint.formats.page import Page
from newslint.model.block import BlockKind
from newslint.model.document import Document, Kind, Syntax, Writing
from newslint.model.sourcemap import SourceMap
from newslint.model.span import ByteSpan, Span

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
)
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
_UNREAD = frozenset({"CodeBlock", "MetadataBlock"})
_TEMPLATE = re.compile(r"\{[{%#:.]|:::|\[!|^\[\[?_?toc", re.MULTILINE | re.IGNORECASE)
_LINE_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_FINAL_LINE_END = re.compile(rb"(?:\r\n|\n|\r)\Z")
_KINDS = (
    ("TableCell", BlockKind.TABLE),
    ("BlockQuote", BlockKind.QUOTE),
    ("Item", BlockKind.LIST),
)


def read_document(data: bytes, text: str, name: str, kind: Kind = Kind.MARKDOWN) -> Document:
    """The one document of a Markdown file."""
    page, behind, start = open_page(data, text, name)
    source = _source(behind, start, kind)
    if source is None:
        read_into(page, data, behind, start)
    else:
        inner = Page()
        prose = source.prose
        read_into(inner, prose.encode(), prose, 0)
        page.append(inner.document(name, kind), source)
    return whole_document(page, name, kind, data)


def _source(text: str, start: int, kind: Kind) -> SourceMap | None:
    """The text without what a site generator puts into it, where it holds such things."""
    module, function = ("mdx", "without_jsx") if kind is Kind.MDX else ("templates", "templated")
    if kind is not Kind.MDX and not _TEMPLATE.search(text):
        return None
    found: SourceMap | None = getattr(import_module(f"newslint.formats.{module}"), function)(
        text, start
    )
    return found


def read_into(page: Page, data: bytes, text: str, start: int) -> None:
    """Puts Markdown on a page; `text` begins at byte `start`."""
    reader = _Reader(data, page)
    for event, found in events_with_range(text, options=_OPTIONS):
        what, value = _named(event)
        reader.take(what, value, ByteSpan(found["start"] + start, found["end"] + start))
    reader.finish()


def _named(event: object) -> tuple[str, object]:
    """An event or tag, which is a word or a word with a value."""
    if isinstance(event, Mapping):
        ((what, value),) = event.items()
        return str(what), value
    return str(event), None


class _Reader:
    """Turns events into prose; what is not for reading only closes or interrupts blocks."""

    def __init__(self, data: bytes, page: Page) -> None:
        self.builder = page.builder
        self._page = page
        self._data = data
        self._flow = page.flow
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
            self._tags_and_text()
        if self._silent == len(self._tags):
            self._silent = 0
            if tag == "Image":
                self._flow.placeholder(raw.end)
        self._tags.pop()

    def _tags_and_text(self) -> None:
        before = self.builder.length
        source = self._html.map()
        Walk(source, self._flow, self._kind()).run()
        if self.builder.length > before:
            span = Span(before + len(BETWEEN) * (before > 0), self.builder.length)
            raw = source.raw(Span(0, len(source.prose)))
            self._page.writings.append(Writing(span, raw, (Syntax.HTML,)))

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
