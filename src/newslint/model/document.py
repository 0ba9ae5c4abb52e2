"""One article as a reader found it: its prose and the way back to its bytes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from newslint.model.block import Block
from newslint.model.sourcemap import SourceMap
from newslint.model.span import ByteSpan, Span

PLACEHOLDER = "\ufffc"  # stands in prose for what a reader left out, such as code in a sentence
NOTHING: Mapping[str, object] = MappingProxyType({})


class Kind(Enum):
    """The formats that newslint reads."""

    PLAIN = "text"
    MARKDOWN = "markdown"
    MDX = "mdx"
    HTML = "html"
    RST = "rst"
    ASCIIDOC = "asciidoc"
    JSON = "json"
    YAML = "yaml"


class Syntax(Enum):
    """How characters are written in one part of a file; the values are for people."""

    TEXT = "plain text"
    MARKDOWN = "Markdown"
    MDX = "MDX"
    HTML = "HTML"
    DOUBLE_QUOTED = "an HTML attribute in double quotes"
    SINGLE_QUOTED = "an HTML attribute in single quotes"
    RST = "reStructuredText"
    ASCIIDOC = "AsciiDoc"
    JSON = "a JSON string"
    SCRIPT = "a JSON string in HTML"
    YAML_PLAIN = "a bare YAML value"
    YAML_FLOW = "a bare YAML value between brackets"
    YAML_SINGLE = "YAML in single quotes"
    YAML_DOUBLE = "YAML in double quotes"
    YAML_BLOCK = "a YAML block"
    TOML_BASIC = "a TOML string"
    TOML_LITERAL = "a literal TOML string"


class Writing(NamedTuple):
    """A part of the prose whose characters are written otherwise than the file's own text."""

    span: Span
    raw: ByteSpan  # all of the value, without the marks round it
    syntaxes: tuple[Syntax, ...]  # the innermost first


class Note(NamedTuple):
    """A comment that the author left for newslint, such as an excuse."""

    at: int  # the place in the prose before which it stands
    text: str  # without the comment's own marks and the word newslint
    raw: ByteSpan


class Document(NamedTuple):
    """Prose, its map and its blocks; `raw` is UTF-8, whatever the file was."""

    name: str  # the part's name within its file; empty where the file is one document
    kind: Kind
    raw: bytes
    map: SourceMap
    blocks: tuple[Block, ...]
    notes: tuple[Note, ...] = ()
    title: str = ""
    date: str = ""
    byline: str = ""
    settings: Mapping[str, object] = NOTHING  # the `newslint:` keys of the front matter
    writings: tuple[Writing, ...] = ()  # in order; elsewhere it is the kind that says how to write

    @property
    def prose(self) -> str:
        """What readers read."""
        return self.map.prose


class Chosen(NamedTuple):
    """Fields of a data file by their paths; none at all: those whose names say they are prose."""

    fields: tuple[str, ...] = ()
    html: tuple[str, ...] = ()
    markdown: tuple[str, ...] = ()


USUAL: Mapping[Kind, Chosen] = MappingProxyType({})  # for every kind the fields with usual names
