"""The parts of an article as a desk names them."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from newslint.model.span import Span


class BlockKind(Enum):
    """What a paragraph is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEADING = "subheading"
    BODY = "body"
    CAPTION = "caption"
    LIST = "list"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"


class Block(NamedTuple):
    """One paragraph, heading, list item or cell, without the white space round it."""

    kind: BlockKind
    span: Span
