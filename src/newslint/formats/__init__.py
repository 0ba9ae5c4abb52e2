"""Bytes to documents, one module a format; a reader is imported when it is first needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from newslint.formats.encoding import decode, text_start
from newslint.model.document import NOTHING, USUAL, Chosen, Document, Kind

_READERS = MappingProxyType(
    {
        Kind.PLAIN: "newslint.formats.plain",
        Kind.MARKDOWN: "newslint.formats.markdown",
        Kind.MDX: "newslint.formats.mdx",
        Kind.HTML: "newslint.formats.webpage",
        Kind.RST: "newslint.formats.rst",
        Kind.ASCIIDOC: "newslint.formats.asciidoc",
    }
)
_SUFFIXES = MappingProxyType(
    {
        "txt": Kind.PLAIN,
        "text": Kind.PLAIN,
        "md": Kind.MARKDOWN,
        "markdown": Kind.MARKDOWN,
        "mdown": Kind.MARKDOWN,
        "mkd": Kind.MARKDOWN,
        "mdx": Kind.MDX,
        "html": Kind.HTML,
        "htm": Kind.HTML,
        "xhtml": Kind.HTML,
        "rst": Kind.RST,
        "adoc": Kind.ASCIIDOC,
        "asciidoc": Kind.ASCIIDOC,
        "json": Kind.JSON,
        "yaml": Kind.YAML,
        "yml": Kind.YAML,
    }
)
_MARKED = frozenset({Kind.MARKDOWN, Kind.MDX, Kind.HTML, Kind.RST, Kind.ASCIIDOC})
DATA = frozenset({Kind.JSON, Kind.YAML})  # read in a folder only where a configuration says so
_FENCES = (b"---", b"+++", b"{")
_HEAD = 1 << 16  # no front matter is longer
_BARE_NAMES = frozenset({"readme", "changelog", "contributing", "news"})


def read(
    data: bytes, kind: Kind, *, name: str = "", chosen: Mapping[Kind, Chosen] = USUAL
) -> tuple[Document, ...]:
    """The documents of a file in UTF-8; a FormatError says where it cannot be read.

    Of a file that is data, `chosen` says which fields are prose.
    """
    text = decode(data, name)
    if kind in DATA:
        fields = chosen.get(kind) or Chosen()
        documents: tuple[Document, ...] = import_module("newslint.formats.data").read_documents(
            data, text, name, kind, fields
        )
        return documents
    document: Document = import_module(_READERS[kind]).read_document(data, text, name)
    return (document,)


def own_settings(data: bytes, kind: Kind, *, name: str = "") -> Mapping[str, object]:
    """What the front matter says under `newslint:`; a cheap look where it says nothing."""
    if kind not in _MARKED or not data[text_start(data) :].startswith(_FENCES):
        return NOTHING
    if b"newslint" not in data[:_HEAD]:
        return NOTHING
    heads: Mapping[str, object] = (
        import_module("newslint.formats.frontmatter")
        .read_front_matter(decode(data, name), name)[1]
        .settings
    )
    return heads


def kind_of(path: str) -> Kind | None:
    """The format that the name of a file promises."""
    stem, dot, suffix = path.replace("\\", "/").rpartition("/")[2].lower().rpartition(".")
    if not dot:
        return Kind.PLAIN if suffix in _BARE_NAMES else None
    return _SUFFIXES.get(suffix) if stem else None
