"""Bytes to documents, one module a format; a reader is imported when it is first needed."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType

from newslint.formats.encoding import decode
from newslint.model.document import Document, Kind

_READERS = MappingProxyType(
    {Kind.PLAIN: "newslint.formats.plain", Kind.MARKDOWN: "newslint.formats.markdown"}
)
_SUFFIXES = MappingProxyType(
    {
        "txt": Kind.PLAIN,
        "text": Kind.PLAIN,
        "md": Kind.MARKDOWN,
        "markdown": Kind.MARKDOWN,
        "mdown": Kind.MARKDOWN,
        "mkd": Kind.MARKDOWN,
    }
)
_BARE_NAMES = frozenset({"readme", "changelog", "contributing", "news"})


def read(data: bytes, kind: Kind, *, name: str = "") -> tuple[Document, ...]:
    """The documents of a file in UTF-8; a FormatError says where it cannot be read."""
    text = decode(data, name)
    document: Document = import_module(_READERS[kind]).read_document(data, text, name)
    return (document,)


def kind_of(path: str) -> Kind | None:
    """The format that the name of a file promises."""
    stem, dot, suffix = path.replace("\\", "/").rpartition("/")[2].lower().rpartition(".")
    if not dot:
        return Kind.PLAIN if suffix in _BARE_NAMES else None
    return _SUFFIXES.get(suffix) if stem else None
