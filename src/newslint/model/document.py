"""One article as a reader found it: its prose and the way back to its bytes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from newslint.model.block import Block
from newslint.model.sourcemap import SourceMap
from newslint.model.span import ByteSpan

PLACEHOLDER = "\ufffc"  # stands in prose for what a reader left out, such as code in a sentence
NOTHING: Mapping[str, object] = MappingProxyType({})


class Kind(Enum):
    """The formats that newslint reads."""

    PLAIN = "text"
    MARKDOWN = "markdown"


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

    @property
    def prose(self) -> str:
        """What readers read."""
        return self.map.prose
