"""Texts longer than any article, part by part: what a KB costs, and memory, stay the same."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from newslint.analysis.article import Article
from newslint.model.block import Block
from newslint.model.document import Document
from newslint.model.finding import Edit, Finding, Fix, Related
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

LONGEST = 150_000  # letters; some 25,000 words: no article is as long


def parts(article: Article) -> Iterator[tuple[Article, int]]:
    """The article, or its parts where it is very long, each with the offset where it begins."""
    length = len(article.prose)
    if length <= LONGEST:
        yield article, 0
        return
    size = length / ceil(length / LONGEST)
    blocks: list[Block] = []
    start, limit = 0, size
    for block in article.blocks:
        if blocks and block.span.start >= limit:
            end = _end(article.prose, blocks[-1].span.end, block.span.start)
            yield _part(article, Span(start, end), blocks), start
            blocks, start, limit = [], end, limit + size
        blocks.append(block)
    yield _part(article, Span(start, length), blocks), start


def moved(finding: Finding, by: int) -> Finding:
    """What is found in a part, in the offsets of the whole."""
    if not by:
        return finding
    related = tuple(Related(_moved(each.span, by), each.message) for each in finding.related)
    fix = finding.fix and Fix(
        finding.fix.safety,
        finding.fix.title,
        tuple(Edit(_moved(edit.span, by), edit.text) for edit in finding.fix.edits),
    )
    return finding._replace(span=_moved(finding.span, by), related=related, fix=fix)


def _end(prose: str, behind: int, before: int) -> int:
    """Behind the end of the last line, which has one, but not behind the blank line."""
    return prose.find("\n", behind, before) + 1 or before


def _part(article: Article, span: Span, blocks: list[Block]) -> Article:
    document = article.document
    pieces = tuple(
        piece._replace(prose=_moved(piece.prose, -span.start)) for piece in document.map.cut(span)
    )
    part: Document = document._replace(
        map=SourceMap(article.prose[span.start : span.end], pieces),
        blocks=tuple(Block(kind, _moved(where, -span.start)) for kind, where in blocks),
        notes=(),  # excuses hold for the whole
    )
    return type(article)(part, article.knowledge)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
