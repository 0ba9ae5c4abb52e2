"""Whether the other side is heard: combat claims that nobody checked, blame without an answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.statement import Attribution, Source
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

# What tells that a claim was looked into, or could not be.
_CHECKED = late(
    r"\b(?:verif\w+|independent(?:ly)?|corroborat\w+|could not (?:immediately )?(?:be )?confirm\w*"
    r"|not (?:immediately )?possible to confirm)\b",
)
# What tells that those who are blamed were asked, or what they say.
_ANSWERED = late(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|repudiat\w+"
    r"|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed)|refut\w+|defend(?:s|ed|ing)?"
    r"|comments?|commented|reached|approached|counter(?:s|ed)|hit back|apologi[sz]\w+|admit\w*"
    r"|statement|pleaded|insist(?:s|ed))\b",
)
_NAME = late(r"[^\W\d_a-z][\w’'-]+(?:[ \n][^\W\d_a-z][\w’'-]+)+")
_FAR = 60


def find_unverified(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What one party to a fight says it did, in a story that does not say whether it is so."""
    classes = article.knowledge.classes
    parties, harm = classes["source-fighting"], classes["source-combat"]
    vocabulary = article.vocabulary
    if harm.isdisjoint(vocabulary) or parties.isdisjoint(map(str.lower, vocabulary)):
        return
    if _CHECKED.search(article.prose):
        return
    for one in article.attributions:
        if one.source is None or not lies_in(one.cue.span, where):
            continue
        if _is_of(article, one.source, parties) and _states(article, one, harm):
            source, cue = one.source.span, one.cue.span
            yield Match(Span(min(source.start, cue.start), max(source.end, cue.end)))
            return


def find_without_answer(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Somebody blamed by name in a story that does not tell what he says to it."""
    blaming = article.knowledge.classes["source-blames"]
    if blaming.isdisjoint(article.vocabulary) or _ANSWERED.search(article.prose):
        return
    for one in article.attributions:
        word = article.prose[one.cue.span.start : one.cue.span.end].split()[-1:]
        if one.source is None or not word or word[0] not in blaming:
            continue
        end = min(article.sentences[one.sentence].end, one.cue.span.end + _FAR)
        behind = _NAME.search(article.prose, one.cue.span.end, end)
        if behind is not None and lies_in(one.cue.span, where):
            yield Match(Span(one.cue.span.start, behind.end()), {"name": behind[0]})
            return


def _is_of(article: Article, source: Source, parties: frozenset[str]) -> bool:
    """Whether the source is one of the parties, or speaks for it."""
    start, end = source.span
    return any(word.strip(",.").lower() in parties for word in article.prose[start:end].split())


def _states(article: Article, one: Attribution, words: frozenset[str]) -> bool:
    """Whether one of the words is in what the source states."""
    return any(
        word.strip(',.”"') in words
        for start, end in one.content
        for word in article.prose[start:end].split()
    )
