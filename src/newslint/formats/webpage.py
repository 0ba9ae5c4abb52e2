"""HTML files: the article among menus and footers, and what the page says of it elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newslint.errors import FormatError
from newslint.formats.article_body import article_tokens, first_heading
from newslint.formats.fields import Field, field_map, whole_map
from newslint.formats.heads import Heads
from newslint.formats.html import TOKEN, Walk, ends_block
from newslint.formats.linked_data import Linked, linked_fields
from newslint.formats.matter_page import open_page, whole_document
from newslint.formats.page import Page
from newslint.formats.tags import Attribute, attribute_field, attributes, decoded_units
from newslint.formats.templates import templated_html
from newslint.model.block import BlockKind
from newslint.model.document import Document, Kind, Syntax
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

_METAS: Mapping[str, BlockKind] = {
    **dict.fromkeys(
        ("description", "og:description", "twitter:description"), BlockKind.DESCRIPTION
    ),
    **dict.fromkeys(("og:title", "twitter:title"), BlockKind.TITLE),
    **dict.fromkeys(("og:image:alt", "twitter:image:alt"), BlockKind.ALT),
}
_DATES = frozenset({"article:published_time", "date", "dc.date", "pubdate"})
_CLASSES = (
    (re.compile(r"(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?headline)(?:$|[\s_-])"),
     BlockKind.STANDFIRST),
    (re.compile(r"(?:^|[\s_-])(?:byline)(?:$|[\s_-])"), BlockKind.BYLINE),
    (re.compile(r"(?:^|[\s_-])(?:dateline)(?:$|[\s_-])"), BlockKind.DATELINE),
)  # fmt: skip
_SITE = re.compile(r"\s+[|•·–—-]\s+[^|•·–—]{1,60}\Z")
_LEAST_WORDS = 3


def read_document(data: bytes, text: str, name: str) -> Document:
    """The one document of an HTML file."""
    page, behind, start = open_page(data, text, name)
    source = templated_html(behind, start) or whole_map(behind, start)
    tokens = [*TOKEN.finditer(source.prose)]
    _check(data, source, tokens, name)
    _Reader(page, source, tokens).run()
    page.end(data)
    return whole_document(page, name, Kind.HTML, data)


def _check(data: bytes, source: SourceMap, tokens: Sequence[re.Match[str]], name: str) -> None:
    """Refuse a file that ends within a comment, a script or a tag."""
    last = tokens[-1] if tokens else None
    what = _unended(last) if last else ""
    if last and what:
        line = data.count(b"\n", 0, source.raw(Span(*last.span())).start) + 1
        raise FormatError(name, line, what)


def _unended(last: re.Match[str]) -> str:
    if last.lastgroup == "comment" and not last[0].endswith("-->"):
        return "this comment never ends"
    if last.lastgroup == "silent" and not re.search(r"</[^<>]*>\Z", last[0]):
        return f"<{last['silent'].lower()}> is never closed"
    if last.lastgroup is None and len(last[0]) > 1 and not last[0].endswith(">"):
        return "the file ends within this tag"
    return ""


class _Reader:
    """Takes the tokens of a page in order."""

    def __init__(self, page: Page, file: SourceMap, tokens: Sequence[re.Match[str]]) -> None:
        self._page = page
        self._file = file
        self._tokens = tokens
        self._walk = Walk(self._file, self._page.flow, BlockKind.BODY)
        self._article = article_tokens(tokens)
        self._heading = first_heading(tokens, self._article)
        self._has_headline = False
        self._title = -1  # where the text of <title> begins

    def run(self) -> None:
        """Reads everything that is to be read."""
        for index, token in enumerate(self._tokens):
            if token.lastgroup == "silent":
                self._linked(token)
            is_title = self._title >= 0 or (token["tag"] or "").lower() == "title"
            if self._reads(index) and not is_title:
                self._take(index, token)
            elif token.lastgroup == "tag":
                self._outside(token)
            elif token.lastgroup == "comment":
                self._walk.take(token)
        self._walk.close()

    def _reads(self, index: int) -> bool:
        return any(span.start <= index < span.end for span in (self._article, self._heading))

    def _take(self, index: int, token: re.Match[str]) -> None:
        if token.lastgroup != "tag" or token["closing"]:
            self._walk.take(token)
            return
        tag = token["tag"].lower()
        self._walk.take(token, self._kind(tag, token))
        if tag == "img" and self._walk.is_reading:
            self._picture(index, token)
        elif tag == "meta":
            self._outside(token)

    def _kind(self, tag: str, token: re.Match[str]) -> BlockKind | None:
        if tag == "h1" and not self._has_headline:
            self._has_headline = True
            return BlockKind.HEADLINE
        if tag not in {"p", "div", "h2", "span", "header", "section"}:
            return None
        classes = attributes(token).get("class")
        kinds = (kind for pattern, kind in _CLASSES if classes and pattern.search(classes.text))
        return next(kinds, None)

    def _picture(self, index: int, token: re.Match[str]) -> None:
        """What is read in place of a picture, unless it stands in the middle of a sentence."""
        found = attributes(token)
        if self._page.flow.is_open:
            if not ends_block(self._tokens, index):
                self._walk.placeholder(token)
                return
            self._walk.close()
        for name in sorted({"alt", "title"} & found.keys(), key=lambda each: found[each].span):
            self._value(attribute_field(name, found[name]), BlockKind.ALT)

    def _outside(self, token: re.Match[str]) -> None:
        """What a page says of itself above its article."""
        tag = token["tag"].lower()
        if tag == "title":
            self._page_title(token)
        elif tag == "meta":
            self._meta(attributes(token))

    def _page_title(self, token: re.Match[str]) -> None:
        if not token["closing"]:
            self._title = token.end()
        elif self._title >= 0:
            start, end = self._title, token.start()
            self._title = -1
            text = self._file.prose[start:end]
            found = _SITE.search(text)
            if found and len(text[: found.start()].split()) >= _LEAST_WORDS:
                end = start + found.start()
            units = tuple(decoded_units(self._file.prose[start:end], start))
            field = Field(("title",), units, Span(start, end), Syntax.HTML)
            self._page.hear(Heads(title=field.value.strip()))
            self._value(field, BlockKind.TITLE)

    def _meta(self, found: Mapping[str, Attribute]) -> None:
        of = found.get("name") or found.get("property")
        content = found.get("content")
        if of is None or content is None:
            return
        name = of.text.lower()
        if name in _METAS:
            self._value(attribute_field(name, content), _METAS[name])
        elif name == "author":
            self._page.hear(Heads(byline=content.text))
        elif name in _DATES:
            self._page.hear(Heads(date=content.text))

    def _linked(self, token: re.Match[str]) -> None:
        linked: Linked = linked_fields(token)
        if linked.fields:
            self._walk.close()
        for field, kind in linked.fields:
            self._value(field, kind)
        self._page.hear(linked.heads)

    def _value(self, field: Field, kind: BlockKind) -> None:
        raw = self._file.raw(field.span)
        self._page.put(field_map(field, self._file), kind, raw, field.syntax)
