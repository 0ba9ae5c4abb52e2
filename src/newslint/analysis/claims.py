"""Which sentences make readers ask who says so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newslint.analysis.article import Article
from newslint.analysis.claim_kinds import KINDS, Seen
from newslint.analysis.claim_words import Cue, find_cues, listed, listed_phrases, read_words
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
    if not phrases.keys or _is_interview(article):
        return
    selves = listed(article.knowledge.classes, "claim-self")
    for number in _worth_reading(article, phrases.keys):
        sentence = article.sentences[number]
        if not _is_running(article, sentence):
            continue
        words = read_words(article.prose, sentence)
        if not words.small or words.small[-1] in _ENDS or words.has(selves):
            continue
        seen = Seen(words, article.knowledge.classes)
        cues = [cue for cue in find_cues(words, phrases) if not _is_quoted(article, seen, cue)]
        claim = _first(seen, cues, number, sentence)
        if claim is not None:
            yield claim


def _worth_reading(article: Article, keys: frozenset[str]) -> list[int]:
    """The numbers of the sentences with a word that may belong to a cue."""
    wanted = keys & article.vocabulary
    places = [at for word, at in zip(article.words, article.starts, strict=True) if word in wanted]
    at = article.prose.find(_SHARE)
    while at >= 0:
        places.append(at)
        at = article.prose.find(_SHARE, at + 1)
    starts = [sentence.start for sentence in article.sentences]
    return sorted({bisect_right(starts, at) - 1 for at in places} - {-1})


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


def _is_quoted(article: Article, seen: Seen, cue: Cue) -> bool:
    return article.is_quoted(seen.words.span(cue.first, cue.behind))


def _first(seen: Seen, cues: list[Cue], number: int, sentence: Span) -> Claim | None:
    """What weighs most of all that the sentence claims."""
    for about, names, test in KINDS:
        for cue in cues:
            if cue.name in names and (evidence := test(seen, cue)):
                first, behind = evidence
                return Claim(sentence, about, seen.words.span(first, behind), number)
    return None
