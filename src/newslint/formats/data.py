"""JSON and YAML: the fields that hold prose, each article of a file as a document of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from newslint.errors import FormatError
from newslint.formats.encoding import text_start
from newslint.formats.fields import Field, Path, field_map, whole_map
from newslint.formats.matter_page import whole_document
from newslint.formats.page import Page
from newslint.formats.paths import matches
from newslint.formats.roles import is_usual, named_kind
from newslint.formats.tags import is_tagged
from newslint.model.block import Block, BlockKind
from newslint.model.document import Chosen, Document, Kind
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

_LISTS = frozenset(
    {"items", "articles", "posts", "stories", "entries", "results", "data", "documents", "news"}
)
_NOTE = re.compile(r"^[ \t]*#[ \t]*newslint:[ \t]*(?P<note>[^\r\n]*)", re.MULTILINE)
_WORDS = re.compile(r"[^\W\d_]\S*\s+\S|\A[^\W\d_]{2,}[.!?]?\Z")


def read_documents(
    data: bytes, text: str, name: str, kind: Kind, chosen: Chosen
) -> tuple[Document, ...]:
    """The articles of a file; one document without prose where there are none."""
    module = import_module(f"newslint.formats.{kind.value}_fields")
    fields_of: Callable[[str, str], Iterator[Field]] = getattr(module, f"{kind.value}_fields")
    start = text_start(data)
    parts: dict[Path, _Part] = {}
    every = [*fields_of(text, name)]
    file = whole_map(text, start)
    notes = [*_notes(text, every)] if kind is Kind.YAML else []
    for field in every:
        article = _article(field.path)
        if article not in parts:
            parts[article] = _Part(file, chosen, name)
        while notes and notes[0].start() < field.span.start:
            parts[article].note(notes.pop(0))
        parts[article].take(field)
    read = [(path, part.page) for path, part in parts.items() if part.page.builder.blocks]
    return tuple(
        whole_document(page, _part_name(name, path if len(read) > 1 else ()), kind, data)
        for path, page in read
    ) or (Document(name, kind, data, SourceMap("", ()), ()),)


def _part_name(name: str, path: Path) -> str:
    return f"{name}!{'.'.join(map(str, path))}" if path else name


def _article(path: Path) -> Path:
    """The path of the article that a field belongs to: an item of a list of articles."""
    for index, key in enumerate(path):
        before = path[index - 1] if index else ""
        is_listed = before == "" or isinstance(before, int) or before.lower() in _LISTS
        if isinstance(key, int) and is_listed and index + 1 < len(path):
            return path[: index + 1] if index or isinstance(path[1], str) else _article_in(path)
    return ()


def _article_in(path: Path) -> Path:
    """The same below the first index, which may be that of a YAML document."""
    return path[:2] if isinstance(path[1], int) else path[:1]


def _notes(text: str, fields: Sequence[Field]) -> Iterator[re.Match[str]]:
    """Comments for newslint; what looks like one inside a value is none."""
    spans = iter(field.span for field in fields)
    span = next(spans, None)
    for found in _NOTE.finditer(text):
        while span and span.end <= found.start():
            span = next(spans, None)
        if not span or found.start() < span.start:
            yield found


class _Part:
    """One article."""

    def __init__(self, file: SourceMap, chosen: Chosen, name: str) -> None:
        self.page = Page()
        self._file = file
        self._chosen = chosen
        self._name = name
        self._headline: Path | None = None  # where the object with the headline is

    def note(self, found: re.Match[str]) -> None:
        """Keeps what a comment tells newslint."""
        self.page.builder.note(found["note"].strip(), self._file.raw(Span(*found.span())))

    def take(self, field: Field) -> None:
        """Puts a field on the page if it holds prose."""
        if field.path and isinstance(last := field.path[-1], str):
            self.page.tell(_ABOUT.get(last, last), field.value)
        reader = self._reader(field)
        if reader is None:
            return
        kind = self._kind(field.path)
        source = field_map(field, self._file)
        raw = self._file.raw(field.span)
        if not reader or source.prose.startswith("\ufeff"):
            self.page.put(source, kind, raw, field.syntax)
            return
        before = len(self.page.builder.blocks)
        self.page.put_document(self._inner(source, reader, field), source, raw, field.syntax)
        blocks = self.page.builder.blocks
        blocks[before:] = [_within(block, kind) for block in blocks[before:]]

    def _reader(self, field: Field) -> str | None:
        """The module that reads the value; empty for plain text, none for what is no prose."""
        chosen = self._chosen
        if matches(field.path, chosen.html):
            return "webpage"
        if matches(field.path, chosen.markdown):
            return "markdown"
        if any(chosen):
            if not matches(field.path, chosen.fields):
                return None
        elif not is_usual(field.path) or not _WORDS.search(field.value):
            return None
        return "webpage" if is_tagged(field.value) else ""

    def _inner(self, source: SourceMap, reader: str, field: Field) -> Document:
        module = import_module(f"newslint.formats.{reader}")
        try:
            inner: Document = module.read_document(source.prose.encode(), source.prose, "")
        except FormatError as mistake:
            line = self._file.prose.count("\n", 0, field.span.start) + 1
            raise FormatError(self._name, line, f"in this field, {mistake.message}") from mistake
        return inner

    def _kind(self, path: Path) -> BlockKind:
        kind = named_kind(path)
        if kind is not BlockKind.HEADLINE:
            return kind
        if self._headline is None:
            self._headline = path[:-1]
            return kind
        return BlockKind.TITLE if path[:-1] == self._headline else BlockKind.SUBHEADING


_ABOUT = {"datePublished": "date", "published": "date", "pubDate": "date", "versioncreated": "date"}


def _within(block: Block, kind: BlockKind) -> Block:
    """A block of an inner format: its body is what the field is."""
    return block._replace(kind=kind) if block.kind is BlockKind.BODY else block
