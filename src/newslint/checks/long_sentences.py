"""Sentences that go on for too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.model.block import BlockKind
from newslint.model.span import Span
from newslint.rule import Match

LONGEST, LONGEST_LEDE = 60, 45  # words
_STOP = late(r"[.?!][”\"’)]*\s")


def long_sentence(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Sentences of more than 60 words, but not the first of the story."""
    likely = [each for each in article.sentences if _may_hold(article.prose, each, LONGEST)]
    lede = _lede(article) if likely else None
    for sentence in likely:
        words = _length(article, sentence)
        if words > LONGEST and sentence != lede and lies_in(sentence, where):
            yield Match(sentence, {"words": str(words)})


def long_lede(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The first sentence of the story, where it has more than 45 words."""
    lede = _lede(article)
    if lede is None or not _may_hold(article.prose, lede, LONGEST_LEDE):
        return
    words = _length(article, lede)
    if words > LONGEST_LEDE and lies_in(lede, where):
        yield Match(lede, {"words": str(words)})


def _may_hold(prose: str, sentence: Span, words: int) -> bool:
    """Whether so many stand between what may be stops, were it no sentence end: cheap to see."""
    start, end = sentence
    if end - start <= 2 * words or prose.count(" ", start, end) < words // 2:
        return False  # some of the words may stand behind line ends
    return any(len(part.split()) > words for part in _STOP.split(prose[start:end]))


def _lede(article: Article) -> Span | None:
    first = _first_paragraph(article)
    inside = (each for each in article.sentences if first and first.contains(each))
    return next(inside, None)


def _first_paragraph(article: Article) -> Span | None:
    bodies = (block.span for block in article.blocks if block.kind is BlockKind.BODY)
    return next(bodies, None)


def _length(article: Article, sentence: Span) -> int:
    """How many words the reporter wrote: speech is as long as it was."""
    said = (
        article.prose[max(each.start, sentence.start) : min(each.end, sentence.end)]
        for each in article.speech
        if each.overlaps(sentence)
    )
    every = article.prose[sentence.start : sentence.end].split()
    return len(every) - sum(len(each.split()) for each in said)
