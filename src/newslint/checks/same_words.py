"""The same words in two quotations, in the same form or another, and in the sentence before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import count, pairwise
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.checks.places import lies_in
from newslint.model.block import BlockKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_LONG = 8  # words: whoever reads so many twice notices it
_ALIKE = 6  # words: shorter ones may well be another remark
_FIRM = 2  # equal words on both sides of a difference
_DIFFERENT = 2
_OPENING = {'"': '"', "“": '”"', "‘": "’", "'": "'"}
# Who speaks of himself is spoken of by others: “where they came from”, “where you came from”.
_PERSONS = frozenset(
    {"he", "her", "him", "his", "i", "it", "its", "me", "my", "our", "she", "their", "them", "they"}
    | {"us", "we", "you", "your"}
)
_MOST = 0.8  # of the words


_Three = tuple[str, str, str]


class _Words(NamedTuple):
    """The words of a quotation in small letters."""

    span: Span
    words: tuple[str, ...]


class _Pair(NamedTuple):
    """Two quotations of which the second has words of the first."""

    first: _Words
    second: _Words
    shift: int  # how much farther on they stand in the second


def find_repeated(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Quotations that the story has had already, word for word."""
    for first, second, shift in _pairs(article, _LONG):
        if _equal_words(first, second, shift) < max(_LONG, _MOST * len(second.words)):
            continue
        if lies_in(second.span, where):
            yield Match(second.span, related=(Related(first.span, "here it stands first"),))


def find_different(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Quotations that repeat an earlier one but for a word or two within."""
    for first, second, _ in _pairs(article, _ALIKE):
        told = _difference(first.words, second.words)
        if told is not None and lies_in(second.span, where):
            fields = {"was": told[0], "now": told[1]}
            yield Match(second.span, fields, related=(Related(first.span, "here it stands first"),))


def _pairs(article: Article, least: int) -> Iterator[_Pair]:
    """Quotations in different paragraphs that share three words in a row, the later one second."""
    quoted = [(words, threes) for words, threes in _quoted(article) if len(words.words) >= least]
    seen: set[_Three] = set()
    for number, (second, threes) in enumerate(quoted):
        if not seen.isdisjoint(threes):
            yield from _sharing(article, quoted[:number], second, threes)
        seen.update(threes)


def _threes(words: Sequence[str]) -> dict[_Three, int]:
    """Each three words in a row, and the place of the first of them."""
    return dict(zip(zip(words, words[1:], words[2:], strict=False), count(), strict=False))


def _sharing(
    article: Article,
    before: Sequence[tuple[_Words, dict[_Three, int]]],
    second: _Words,
    threes: Mapping[_Three, int],
) -> Iterator[_Pair]:
    """The earlier quotation that has most of its words in common with the second."""
    best, most, shift = None, 0, 0
    for first, known in before:
        shared = threes.keys() & known.keys()
        if len(shared) > most and not _is_together(article, first.span, second.span):
            shifts = Counter(threes[three] - known[three] for three in shared)
            best, most, shift = first, len(shared), shifts.most_common(1)[0][0]
    if best is not None:
        yield _Pair(best, second, shift)


@lru_cache(maxsize=1)  # for the other check of the same story
def _quoted(article: Article) -> list[tuple[_Words, dict[_Three, int]]]:
    """The quotations of running text with their words; none where no two have any in common."""
    if len(article.quotations) < 2:
        return []
    found = [(words, _threes(words.words)) for words in _running(article)]
    different = {three for _, threes in found for three in threes}
    return found if len(different) < sum(len(threes) for _, threes in found) else []


def _running(article: Article) -> Iterator[_Words]:
    """The quotations of some length: not those within others, of headings, or set apart."""
    blocks = article.blocks
    starts = [block.span.start for block in blocks]
    end = 0
    for quotation in article.quotations:
        number = bisect_right(starts, quotation.span.start) - 1
        if quotation.span.start < end or not quotation.opening or number == 0:
            continue
        end = quotation.span.end
        words = _words(article, quotation.inner)
        if len(words) < _ALIKE or blocks[number].kind is not BlockKind.BODY:
            continue
        if not _is_apart(article, blocks[number].span):
            yield _Words(quotation.span, words)


def _is_apart(article: Article, block: Span) -> bool:
    """Whether the paragraph is a quotation and at most a name: set apart to catch the eye."""
    opening = article.prose[block.start]
    if opening not in _OPENING:
        return False
    last = max(article.prose.rfind(mark, block.start, block.end) for mark in _OPENING[opening])
    behind = article.prose[last + 1 : block.end].split()
    return article.knowledge.cues.speech.isdisjoint(word.strip(".,:") for word in behind)


def _words(article: Article, span: Span) -> tuple[str, ...]:
    first, last = bisect_left(article.starts, span.start), bisect_left(article.starts, span.end)
    return tuple(article.small[first:last])


def _is_together(article: Article, first: Span, second: Span) -> bool:
    """Whether one paragraph holds both: whoever speaks there may repeat himself."""
    return article.prose.find("\n\n", first.end, second.start) < 0


def _equal_words(first: _Words, second: _Words, shift: int) -> int:
    """How many words in a row are the same."""
    start = max(0, -shift)
    longest = run = 0
    for one, other in zip(first.words[start:], second.words[start + shift :], strict=False):
        run = run + 1 if one == other else 0
        longest = max(longest, run)
    return longest


def _difference(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, str] | None:
    """The words that differ, where much round them is the same."""
    same = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    shortest = min(len(first), len(second))
    for before, after in pairwise(same):
        was = first[before.a + before.size : after.a]
        now = second[before.b + before.size : after.b]
        equal = before.size + after.size
        is_between = min(before.size, after.size) >= _FIRM or equal >= _MOST * shortest
        is_firm = (
            is_between and min(before.size, after.size) > 0 and equal >= max(_ALIKE, shortest / 2)
        )
        is_few = 0 < len(was) <= _DIFFERENT and 0 < len(now) <= _DIFFERENT
        if is_firm and is_few and not _PERSONS.issuperset([*was, *now]):
            return " ".join(was), " ".join(now)
    return None
