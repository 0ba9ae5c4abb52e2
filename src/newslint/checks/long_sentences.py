"""Sentences that go on for too long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.block import BlockKind
from newslint.model.span import Span
from newslint.rule import Match

LONGEST, LONGEST_LEDE = 60, 45  # words
_STOP = late(r"[.?!][”\"’)]*\s")


def long_sentence(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Sentences of more than 60 words, but not the first of the story."""
    likely = [place for place in where if _may_hold(article, place, LONGEST)]
    lede = _lede(article) if likely else None
    for place in likely:
        for sentence in article.sentences:
            words = _length(article, sentence) if place.contains(sentence) else 0
            if words > LONGEST and sentence != lede:
                yield Match(sentence, {"words": str(words)})


def long_lede(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The first sentence of the story, where it has more than 45 words."""
    first = _first_paragraph(article)
    if first is None or not _may_hold(article, first, LONGEST_LEDE):
        return
    lede = _lede(article)
    words = _length(article, lede) if lede else 0
    if lede and words > LONGEST_LEDE and any(place.contains(lede) for place in where):
        yield Match(lede, {"words": str(words)})


def _may_hold(article: Article, place: Span, words: int) -> bool:
    """Whether between two stops there is room for so many words: cheap to see."""
    text = article.prose[place.start : place.end]
    if text.count(" ") + text.count("\n") < words:
        return False
    return any(len(part.split()) > words for part in _STOP.split(text))


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
