"""The parts of an article as a desk names them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from newslint.model.span import Span


class BlockKind(Enum):
    """What a paragraph is."""

    __hash__ = object.__hash__  # that of enums is slow

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
    TITLE = "title"  # a page's title in its metadata, where the page has a headline of its own
    DESCRIPTION = "description"  # what search engines and cards show of a page
    SUMMARY = "summary"  # what lists of articles show
    ALT = "alt"  # what is read in place of a picture


METADATA = frozenset(
    {BlockKind.TITLE, BlockKind.DESCRIPTION, BlockKind.SUMMARY, BlockKind.ALT}
)  # beside the article, and no part of its running text


_DISPLAY = frozenset({BlockKind.HEADLINE, BlockKind.TITLE})
_TEASERS = frozenset({BlockKind.DESCRIPTION, BlockKind.SUMMARY})
# What a rule for one kind of block goes for too; a title is the headline where there is no other.
BESIDE: Mapping[BlockKind, frozenset[BlockKind]] = MappingProxyType(
    {
        BlockKind.HEADLINE: _DISPLAY,
        BlockKind.TITLE: _DISPLAY,
        BlockKind.STANDFIRST: _TEASERS,
        BlockKind.CAPTION: frozenset({BlockKind.ALT}),
    }
)


class Block(NamedTuple):
    """One paragraph, heading, list item or cell, without the white space round it."""

    kind: BlockKind
    span: Span
