"""Which sentences make readers ask who says so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newslint.analysis.article import Article
from newslint.analysis.claim_kinds import KINDS, Seen
from newslint.analysis.claim_words import (
    Cue,
    Phrases,
    Words,
    find_cues,
    listed,
    listed_phrases,
)
from newslint.analysis.late import late
from newslint.analysis.statement import Claim
from newslint.model.block import BlockKind
from newslint.model.span import Span

_RUNNING = frozenset({BlockKind.BODY, BlockKind.LIST})
_ENDS = frozenset("?")
_TURN = late(
    r"\(\([^)\n]{2,40}\)\)|[A-Z]{2,3}[:.]?[ \n]|[A-Z][:.][ \n]"
    r"|[A-Z][\w.’'-]*(?:[ ][A-Z][\w.’'-]*){0,2}:[ \n]"
)
_TURNS = 6
_SHARE = "%"


def find_claims(article: Article) -> Iterator[Claim]:
    """One claim at most for each sentence of running text, in order."""
    phrases = listed_phrases(article.knowledge.classes)
    numbers = _worth_reading(article, phrases)
    found = filter(None, (_claim(article, phrases, number) for number in numbers))
    first = next(found, None)
    if first is not None and not _is_interview(article):
        yield first
        yield from found


def _worth_reading(article: Article, phrases: Phrases) -> list[int]:
    """The numbers of the sentences in which something listed may stand."""
    places = [article.starts[at] for at in phrases.places(article)]
    at = article.prose.find(_SHARE)
    while at >= 0:
        places.append(at)
        at = article.prose.find(_SHARE, at + 1)
    if not places:
        return []
    starts = [sentence.start for sentence in article.sentences]
    return sorted({bisect_right(starts, at) - 1 for at in places} - {-1})


def _claim(article: Article, phrases: Phrases, number: int) -> Claim | None:
    """What a sentence claims, if it stands in running text and the story speaks."""
    classes, sentence = article.knowledge.classes, article.sentences[number]
    words = Words(article.prose, sentence)
    if not words.small or words.small[-1] in _ENDS or words.has(listed(classes, "claim-self")):
        return None
    cues = find_cues(words, phrases)
    if not cues or not _is_running(article, sentence):
        return None
    if article.has_speech(sentence):
        cues = [cue for cue in cues if not article.is_quoted(words.span(cue.first, cue.behind))]
    return _first(Seen(words, classes), cues, number, sentence)


def _is_interview(article: Article) -> bool:
    """Whether turns of speech stand in paragraphs of their own, each behind who speaks."""
    turns = [
        match[0]
        for block in article.blocks
        if block.kind is BlockKind.BODY and (match := _TURN.match(article.prose, block.span.start))
    ]
    return len(turns) >= _TURNS and len(set(turns)) <= len(turns) // 2


def _is_running(article: Article, sentence: Span) -> bool:
    blocks = article.blocks
    block = bisect_right(blocks, sentence.start, key=lambda each: each.span.start) - 1
    return blocks[block].kind in _RUNNING


def _first(seen: Seen, cues: list[Cue], number: int, sentence: Span) -> Claim | None:
    """What weighs most of all that the sentence claims."""
    for about, names, test in KINDS:
        for cue in cues:
            if cue.name in names and (evidence := test(seen, cue)):
                first, behind = evidence
                return Claim(sentence, about, seen.words.span(first, behind), number)
    return None
