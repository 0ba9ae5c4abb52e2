"""What stands over an article: headline, standfirst, byline, date and dateline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import zip_longest
from typing import NamedTuple

from newslint.formats.datelines import dateline_date, dateline_end, stands_as_date
from newslint.formats.shapes import (
    SHORT,
    byline_names,
    has_one_sentence_or_two,
    is_caption,
    is_headline,
    is_score,
)
from newslint.model.block import Block, BlockKind
from newslint.model.document import NOTHING
from newslint.model.span import Span

HEAD_BLOCKS = 6
_STANDFIRST_LENGTH = 300
_OVER_BODY = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.STANDFIRST,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
        BlockKind.CAPTION,
    }
)


class Heads(NamedTuple):
    """Title, date, byline and settings, empty where the article does not say."""

    title: str = ""
    date: str = ""
    byline: str = ""
    settings: Mapping[str, object] = NOTHING


def head_kinds(texts: Sequence[str]) -> Iterator[BlockKind]:
    """The kinds of what stands before the first paragraph of the body."""
    kinds: set[BlockKind] = set()
    for text, after in zip_longest(texts, texts[1:], fillvalue=""):
        kind = _head_kind(text, after, kinds)
        if kind is None:
            return
        kinds.add(kind)
        yield kind


def name_heads(prose: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks that markup gave; bylines, dates and datelines before the body get their names."""
    before = {BlockKind.BODY}  # markup has said what is a headline
    for index, block in enumerate(blocks):
        kind: BlockKind | None = block.kind
        if kind is BlockKind.BODY:
            texts = [prose[start:end] for _, (start, end) in blocks[index : index + 2]]
            kind = _head_kind(texts[0], texts[-1] if len(texts) > 1 else "", before)
        if kind not in _OVER_BODY:
            break
        before.add(kind)
        yield Block(kind, block.span)
    else:
        return
    first = blocks[index]
    yield from split_dateline(prose, first.span) if first.kind is BlockKind.BODY else (first,)
    yield from blocks[index + 1 :]


def find_heads(prose: str, blocks: Sequence[Block]) -> Heads:
    """Title, date and byline, as the blocks have them."""
    texts: dict[BlockKind, str] = {}
    date = ""
    for kind, (start, end) in blocks[: HEAD_BLOCKS + 1]:
        texts.setdefault(kind, prose[start:end])
        if kind is BlockKind.DATELINE:
            date = date or dateline_date(prose[start:end])
    byline = byline_names(texts.get(BlockKind.BYLINE, ""))
    return Heads(texts.get(BlockKind.HEADLINE, ""), date, byline)


def split_dateline(prose: str, span: Span) -> Iterator[Block]:
    """A paragraph as its dateline, if it has one, and what follows."""
    text = prose[span.start : span.end]
    dated = dateline_end(text)
    rest = text[dated:].lstrip()
    if dated:
        yield Block(BlockKind.DATELINE, Span(span.start, span.start + dated))
    if rest:
        yield Block(BlockKind.BODY, Span(span.end - len(rest), span.end))


def _head_kind(text: str, after: str, before: Set[BlockKind]) -> BlockKind | None:
    kind = _marked_kind(text)
    if kind or not after:
        return kind
    if before <= {BlockKind.DATELINE} and is_headline(text):
        return BlockKind.HEADLINE
    if is_score(text):
        return BlockKind.SUBHEADING
    if BlockKind.HEADLINE in before and _is_standfirst(text, after):
        return BlockKind.STANDFIRST
    return None


def _marked_kind(text: str) -> BlockKind | None:
    """The kind of a line that says what it is."""
    if "\n" in text or len(text) > SHORT:
        return None
    if stands_as_date(text):
        return BlockKind.DATELINE
    if is_caption(text):
        return BlockKind.CAPTION
    return BlockKind.BYLINE if byline_names(text) else None


def _is_standfirst(text: str, after: str) -> bool:
    """Only what stands between the headline and a byline, date or dateline is surely one."""
    if len(text) > _STANDFIRST_LENGTH or not has_one_sentence_or_two(text):
        return False
    opens = _marked_kind(after) in {BlockKind.BYLINE, BlockKind.DATELINE} or dateline_end(after)
    return bool(opens) and not dateline_end(text)
