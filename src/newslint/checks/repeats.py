"""Sentences that a story has had already, word for word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.checks.places import lies_in
from newslint.model.block import BlockKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_LEAST_CHARACTERS = 45  # shorter ones are seldom of so many words, and this is quick to see
_LEAST_WORDS = 8
_MARKS = "\"“”'‘’*"
_MOST_REPEATED = 3  # what stands there more often is a form, such as a list of results


def repeated(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each sentence of running text that stands there a second time."""
    prose = article.prose
    long = [span for span in article.sentences if span.end - span.start >= _LEAST_CHARACTERS]
    texts = [prose[start:end] for start, end in long]
    if len({*texts}) == len(texts):
        return
    places: dict[str, list[Span]] = {}
    for text, span in zip(texts, long, strict=True):
        places.setdefault(text, []).append(span)
    for text, spans in places.items():
        if len(spans) == 1:
            continue
        inside = [span for span in spans if lies_in(span, where) and _is_running(article, span)]
        if 1 < len(inside) <= _MOST_REPEATED and _counts(text):
            for span in inside[1:]:
                yield Match(span, related=(Related(inside[0], "here it stands first"),))


def _counts(text: str) -> bool:
    """Whether it is a sentence of many words and no speech, which may be quoted twice."""
    return (
        text[0] not in _MARKS
        and text[-1] in ".!?"
        and sum(word[:1].isalpha() for word in text.split()) >= _LEAST_WORDS
    )


def _is_running(article: Article, span: Span) -> bool:
    """Whether it is the writer's own, in a paragraph of running text."""
    starts = [block.span.start for block in article.blocks]
    block = article.blocks[bisect_right(starts, span.start) - 1]
    return block.kind is BlockKind.BODY and not article.is_quoted(span)
