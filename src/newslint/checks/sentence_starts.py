"""Sentences that begin with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.attributions import attribution
from newslint.checks.places import placed
from newslint.model.block import BlockKind
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_WORD_BEFORE = late(r"[\w.]+\Z")
# What follows a stop within a sentence, such as “vs.” or “Inc.”, is seldom one of these.
_SMALL = late(r"[.](?=[”\"’)]*[ \n]+[“\"‘]?[a-z])(?<=[a-z]{2}[.])")
_START = late(
    r"[.](?<=[a-z]{2}[.])[”\"’)]*[ \n]+[“\"‘]?"
    r"(but|he|her|his|however|it|its|she|the|their|there|these|they|this|we)\b(?![.’'@/-])"
)
_OTHER = late(r"[.](?<=[a-z]{4}[.])[ \n]+[“\"]?([a-z]++)(?![\w.’'@/-])")
_LAST_WORD = late(r"(?<![\w’'.-])[a-z]{4,}\Z")
_PARTICLES = frozenset(
    {"al", "de", "del", "der", "di", "du", "la", "le", "van", "von", "vs", "et", "x"}
)
_FREQUENT = 35
_FIRST = late(r"([a-z]+)(?=[ ,])")
_FINAL = (".", "!", "?")
_LONG = 8  # words; shorter ones are the items of lists, or verse


def find_lower(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that open sentences, in small letters."""
    found = {match.span: match for match in _every(article, where)}
    yield from (found[span] for span in sorted(found))


def _every(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    stops = [*_small_letters(article, where)]
    yield from _other(article, stops)
    yield from _openers(article, stops)
    yield from _paragraphs(article, where)


def _paragraphs(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The one paragraph of running text that begins with a small letter."""
    prose, running = article.prose, BlockKind.BODY
    body = [span for kind, span in article.blocks if kind is running]
    small = [span for span in body if prose[span.start].islower()]
    if len(small) != 1 or small[0] not in where or not _is_running(article, small[0], body):
        return
    word = _FIRST.match(article.prose, *small[0])
    if word and _are_words(article, word[1], word[1]):
        yield _capitalised(article.prose, Span(*word.span(1)))


def _is_running(article: Article, span: Span, body: Sequence[Span]) -> bool:
    """Whether sentences end before and within the paragraph, and it is no item of a list."""
    at = body.index(span)
    before = article.prose[: body[at - 1].end].rstrip('”"’)')[-1:] if at else ""
    within = article.prose[span.start : span.end].rstrip('”"’)')
    return before in _FINAL and within[-1:] in _FINAL and len(within.split()) >= _LONG


def _small_letters(article: Article, where: Sequence[Span]) -> Iterator[tuple[int, Span]]:
    """Each full stop behind a word and before a small letter, and the place that it stands in."""
    return placed((found.start() for found in _SMALL.finditer(article.prose)), where)


def _openers(article: Article, stops: Sequence[tuple[int, Span]]) -> Iterator[Match]:
    """Words that open sentences when capitalised, small behind a word that is no abbreviation."""
    for stop, place in stops:
        found = _START.match(article.prose, stop, place.end)
        if found is not None:
            if _is_attribution(article, found) or _may_be_short(article, found.start()):
                continue
            yield _capitalised(article.prose, Span(*found.span(1)))


def _other(article: Article, stops: Sequence[tuple[int, Span]]) -> Iterator[Match]:
    """Other common words in small letters behind a stop that can only be that of a sentence."""
    for stop, place in stops:
        found = _OTHER.match(article.prose, stop, place.end)
        if found is not None:
            last = _LAST_WORD.search(article.prose, max(place.start, stop - 30), stop)
            if last is None or _may_be_short(article, stop):
                continue
            if _are_words(article, last[0], found[1]):
                yield _capitalised(article.prose, Span(*found.span(1)))


def _capitalised(prose: str, span: Span) -> Match:
    better = prose[span.start : span.end].capitalize()
    return Match(span, edits=(Edit(span, better).shrunk(prose),), suggestions=(better,))


def _are_words(article: Article, last: str, first: str) -> bool:
    """Whether both are common words, and the first of the new sentence no part of a name."""
    lexicon = article.knowledge.lexicon
    if first in _PARTICLES or (len(first) == 1 and first != "a"):
        return False
    return all(lexicon.lists(one) and lexicon.frequency(one) >= _FREQUENT for one in (last, first))


def _is_attribution(article: Article, found: re.Match[str]) -> bool:
    """Whether the word goes on with the sentence behind a quotation: “Go.” he said."""
    if article.prose[found.start() + 1] not in '”"':
        return False
    spoken = attribution(article.knowledge.classes)
    return spoken.match(article.prose, found.start(1)) is not None


def _may_be_short(article: Article, stop: int) -> bool:
    """Whether the stop may belong to the word before it."""
    word = _WORD_BEFORE.search(article.prose, max(0, stop - 30), stop)
    cues = article.knowledge.cues
    known = (cues.titles, cues.shorts, cues.numbers, cues.times)
    return word is None or len(word[0]) < 3 or any(word[0] in entries for entries in known)
