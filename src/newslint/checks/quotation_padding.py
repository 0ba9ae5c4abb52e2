"""Spaces inside quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import run_start
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# The mark stands first: a search for one character is the fastest there is.
_OPENING = late(r"“(?<![^\s(\[—–]“) +(?=[\w£$€\[…])")
_CLOSING = late(r"”(?<= ”)(?![\w“])")
_BEFORE_CLOSING = late(r"(?<=[\w,.?!…%)\]]) +\Z")
# A straight mark with a space inside has one on both sides, or none outside but an edge or stop.
_SUSPECT = late(r'"(?:(?<= ")(?=[\s,.;:?!)\]—–]|\Z)|(?<![^\s(\[—–]")(?= ))')
_MARK = late('"')
_WORD = late(r"[\w’'£$€-]+[,.?!…]*")
_FAR = 40


def quotation_padding(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each mark with a space between it and the words that it encloses."""
    prose = article.prose
    for place in where:
        gaps = [Span(found.start() + 1, found.end()) for found in _OPENING.finditer(prose, *place)]
        gaps += _before_closing(prose, place)
        if _SUSPECT.search(prose, *place):
            gaps += _straight(prose, place)
        yield from (_closed_up(prose, gap) for gap in sorted(gaps))


def _before_closing(prose: str, place: Span) -> Iterator[Span]:
    for mark in _CLOSING.finditer(prose, *place):
        start = max(place.start, mark.start() - _FAR)
        if gap := _BEFORE_CLOSING.search(prose, start, mark.start()):
            yield Span(*gap.span())


def _straight(prose: str, place: Span) -> list[Span]:
    """The gaps inside straight marks, if all marks of the paragraph pair off without a doubt."""
    marks = [found.start() for found in _MARK.finditer(prose, *place)]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    if len(marks) % 2 or not all(_is_pair(prose, place, *pair) for pair in pairs):
        return []
    inner = [Span(opening + 1, closing) for opening, closing in pairs]
    return [gap for words in inner for gap in _gaps(prose, words) if gap.start < gap.end]


def _is_pair(prose: str, place: Span, opening: int, closing: int) -> bool:
    """Whether the first opens and the second closes, by what stands outside them."""
    before = prose[max(place.start, opening - 1) : opening]
    after = prose[closing + 1 : min(place.end, closing + 2)]
    if before and not before.isspace() and before not in "([—–":
        return False
    return not after.isalnum() and prose[opening + 1 : closing].strip() != ""


def _gaps(prose: str, words: Span) -> Iterator[Span]:
    text = prose[words.start : words.end]
    yield Span(words.start, words.end - len(text.lstrip(" ")))
    yield Span(words.start + len(text.rstrip(" ")), words.end)


def _closed_up(prose: str, gap: Span) -> Match:
    """The mark and the word beside it, without the space."""
    edits = (Edit(gap, ""),)
    if prose[gap.start - 1] in '“"' and prose[gap.end] not in '”"':
        word = _WORD.match(prose, gap.end)
        return Match(Span(gap.start - 1, word.end() if word else gap.end), edits=edits)
    start = run_start(prose, gap.start, max(0, gap.start - _FAR))
    return Match(Span(start, gap.end + 1), edits=edits)
