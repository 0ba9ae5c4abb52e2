"""What nobody sees at the ends of lines and of the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.block import BlockKind
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_COMMON = " \t\u00a0"  # a line that ends in another kind of space is only found beside these
_BLANK = _COMMON + "\u2002\u2003\u2007\u2009\u200a\u202f\u3000"
_SEVERAL = 3  # paragraphs, to tell a slip from a habit
_SURPLUS = late(r"(?<=[^\n]\n\n)\n+(?=[^\n])|(?<=[^\n]\n)\n+\Z")


def trailing_space(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The spaces before each line end."""
    prose = article.prose
    if prose[-1:] not in _BLANK and not any(f"{blank}\n" in prose for blank in _COMMON):
        return
    for span in where:
        end = prose.find("\n", span.start, span.end)
        while end >= 0:
            yield from _spaces_before(prose, end)
            end = prose.find("\n", end + 1, span.end)
        yield from _spaces_before(prose, span.end)


def line_start(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The spaces before the one paragraph that has some, among others that have none."""
    body = [block.span for block in article.blocks if block.kind is BlockKind.BODY]
    starts = [_indented(article.prose, span.start) for span in body]
    spaces = [space for space in starts if space.start < space.end]
    if len(spaces) == 1 and len(body) >= _SEVERAL:
        for place in where:
            if place.contains(spaces[0]):
                yield _without(spaces[0])


def _indented(prose: str, start: int) -> Span:
    """The spaces of the line before `start`; empty where other characters stand there."""
    begin = prose.rfind("\n", 0, start) + 1
    return Span(begin if prose[begin:start].strip(" ") == "" else start, start)


def blank_lines(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The blank lines behind the first one of a row, and all at the end of the file."""
    if "\n\n\n" not in article.prose and not article.prose.endswith("\n\n"):
        return
    for span in where:
        for found in _SURPLUS.finditer(article.prose, span.start, span.end):
            yield _without(Span(*found.span()))


def final_newline(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The place where the last line lacks its end."""
    del where
    prose, document = article.prose, article.document
    end = Span(len(prose), len(prose))
    if (
        prose.strip()
        and not prose.endswith("\n")
        and document.map.raw(end).end == len(document.raw)
    ):
        yield Match(end, edits=(Edit(end, "\n"),))


def _spaces_before(prose: str, end: int) -> Iterator[Match]:
    start = end
    while start and prose[start - 1] in _BLANK:
        start -= 1
    if start < end:
        yield _without(Span(start, end))


def _without(span: Span) -> Match:
    return Match(span, edits=(Edit(span, ""),))
