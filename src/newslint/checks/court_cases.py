"""Cases that no court has decided: what may not be said of somebody who may be innocent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.checks.own_voice import (
    has,
    phrases,
    places,
    sentence_of,
    words_in,
    words_of_class,
)
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_NAME = rf"[{UPPER}][\w’'-]++(?:[ \n][{UPPER}][\w’'-]++)+"
_NAME_BEHIND = late(rf",?[ \n]({_NAME})")
_NAME_BEFORE = late(rf"({_NAME}),[ \n](?:[0-9]+,[ \n])?(?:the|a|an)[ \n](?:[a-z-]+[ \n])?\Z")
_WHO_DID = late(rf"({_NAME}),[ \n](?:(?:[0-9]+|[a-z ]+),[ \n])?who[ \n]([a-z]+)\b")
_DOUBTED = late(r"\b(?:accused|alleged|suspected|would-be|not[ \n]the|not[ \n]a)[ \n]\Z")
_DEFINITE = late(r"\b[Tt]he[ \n]\Z")
_SENTENCED_THEN = late(
    r"\b(?:convicted|imprisoned|jailed)[ \n](?:for|of)[ \n][^,.\n]{3,40}[ \n]"
    r"in[ \n](?:19|20)[0-9]{2}\b"
)
_LONGEST = 80


def is_undecided(article: Article) -> bool:
    """Whether somebody is charged, arrested or on trial, and nobody is said to be guilty or not."""
    return has(article, "legal-open") and not has(article, "legal-decided")


def guilt_before_verdict(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Named people who are called guilty, or said to have done it, before a verdict."""
    if not is_undecided(article):
        return
    guilty = _guilty(article, "legal-guilty", "legal-doer")
    found = [span for span in guilty if _is_beside_name(article, span)]
    found += _did_it(article)
    yield from (Match(span) for span in sorted(found) if lies_in(span, where))


def guilty_noun(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words such as “the thief” for whoever is charged; not for somebody still looked for."""
    if not is_undecided(article):
        return
    for span in _guilty(article, "legal-guilty"):
        is_meant = _DEFINITE.search(article.prose, max(0, span.start - _LONGEST), span.start)
        if is_meant and not _is_beside_name(article, span) and not _is_sought(article, span):
            yield from (Match(span) for _ in range(lies_in(span, where)))


def previous_convictions(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What somebody was convicted of before, while the case is open."""
    if not is_undecided(article):
        return
    found = [*phrases(article, words_of_class(article, "legal-record"))]
    found += [Span(*match.span()) for match in _SENTENCED_THEN.finditer(article.prose)]
    yield from (Match(span) for span in sorted(found) if lies_in(span, where))


def kept_from_jury(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What a jury may not have heard: confessions, legal argument, bad character."""
    if not is_undecided(article):
        return
    found = phrases(article, words_of_class(article, "legal-kept"))
    yield from (Match(span) for span in sorted(found) if lies_in(span, where))


def _guilty(article: Article, *classes: str) -> Iterator[Span]:
    """Nouns that call somebody guilty, without “alleged” in front."""
    words = frozenset().union(*(words_of_class(article, name) for name in classes))
    for _, span in places(article, words):
        before = max(0, span.start - _LONGEST)
        if not _DOUBTED.search(article.prose, before, span.start):
            yield span


def _is_beside_name(article: Article, span: Span) -> bool:
    """Whether a name stands in apposition: “the killer, Tom Reed”, “Tom Reed, a robber”."""
    if _NAME_BEHIND.match(article.prose, span.end):
        return True
    before = max(0, span.start - _LONGEST)
    return bool(_NAME_BEFORE.search(article.prose, before, span.start))


def _did_it(article: Article) -> Iterator[Span]:
    """Verbs of crimes that a named person is flatly said to have done."""
    deeds = words_of_class(article, "legal-deed")
    if deeds.isdisjoint(article.vocabulary):
        return
    for match in _WHO_DID.finditer(article.prose):
        if match[2] in deeds and _is_charged(article, Span(*match.span(2))):
            yield Span(*match.span(2))


def _is_charged(article: Article, span: Span) -> bool:
    """Whether the sentence goes on to an arrest or a charge."""
    words = words_in(article, sentence_of(article, span))
    return not words_of_class(article, "legal-charged").isdisjoint(words)


def _is_sought(article: Article, span: Span) -> bool:
    words = words_in(article, sentence_of(article, span))
    return not words_of_class(article, "legal-sought").isdisjoint(words)
