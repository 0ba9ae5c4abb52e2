"""Articles as they stand in an editor, saved or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from newslint.formats import kind_of
from newslint.lsp.positions import Encoding, Position, Ruler, in_utf8
from newslint.model.document import Kind

# What editors call the formats that newslint reads; a name that is not here is not read.
_LANGUAGES: Mapping[str, Kind] = MappingProxyType(
    {
        "": Kind.PLAIN,
        "plaintext": Kind.PLAIN,
        "plain text": Kind.PLAIN,
        "text": Kind.PLAIN,
        "txt": Kind.PLAIN,
        "markdown": Kind.MARKDOWN,
        "gfm": Kind.MARKDOWN,
        "mdx": Kind.MDX,
        "html": Kind.HTML,
        "xhtml": Kind.HTML,
        "mhtml": Kind.HTML,
        "restructuredtext": Kind.RST,
        "rst": Kind.RST,
        "asciidoc": Kind.ASCIIDOC,
        "adoc": Kind.ASCIIDOC,
        "json": Kind.JSON,
        "yaml": Kind.YAML,
    }
)


class Change(NamedTuple):
    """New text for what stands between two places; for everything where there are none."""

    text: str
    start: Position | None = None
    end: Position | None = None


class Sheet(NamedTuple):
    """One article; `path` is where it lies or would lie, `kind` none where it is no article."""

    uri: str
    path: str
    kind: Kind | None
    raw: bytes
    version: int = 0


def sheet(uri: str, language: str, text: str, version: int, folder: Path) -> Sheet:
    """A text that was opened; one without a file lies in `folder`."""
    path = path_of(uri)
    kind = kind_of(path.name) if path else None
    kind = kind or _LANGUAGES.get(language.lower())
    place = path or folder / (Path(urlsplit(uri).path).name or "untitled")
    return Sheet(uri, str(place), kind, in_utf8(text), version)


def path_of(uri: str) -> Path | None:
    """The file that `uri` names, if it names one on this machine."""
    parts = urlsplit(uri)
    if parts.scheme != "file" or not parts.path:
        return None
    return Path(url2pathname(unquote(parts.path).replace("%", "%25")))


def edited(raw: bytes, changes: Iterable[Change], encoding: Encoding) -> bytes:
    """The text after changes, each counted in the text that the one before it has left."""
    for change in changes:
        if change.start is None or change.end is None:
            raw = in_utf8(change.text)
        else:
            start, end = Ruler(raw, encoding).between(change.start, change.end)
            raw = raw[:start] + in_utf8(change.text) + raw[end:]
    return raw
