"""Seasons and compass points with a capital, and common words in capitals for stress."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import find_whole
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_SEASON, _SHOUTED = "season", "shouted-word"
_POINTS = frozenset({"Northern", "Southern", "Eastern", "Western", "Central"})
_IN_TIME = late(
    r"(?:\b(?:[Tt]his|[Ll]ast|[Nn]ext|early|late|previous|following|each|every|mid)"
    r"|\b(?:in|during|by|since|over|until|till|before|after|for|through|throughout)[ \n]the"
    r"|[a-z][ \n](?:in|by|since|until|during))[ \n]\Z"
)
_NAMED = late(r"['’]?s?[ \n-](?:[A-Z0-9]|of[ \n](?:the[ \n])?[A-Z])|-")
_REGION = late(r" ([A-Z][\w’-]+)(?! [A-Z])")
_SMALL_BEFORE = late(r"[a-z]{2},? \Z")
_SMALL_BEHIND = late(r",? [a-z]")


def season(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Seasons with a capital: “last Spring”."""
    seasons = article.knowledge.classes.get(_SEASON, frozenset())
    words = [word for word in map(str.capitalize, seasons) if word in article.vocabulary]
    for span in find_whole(article, words, where):
        before, prose = article.prose[: span.start][-20:], article.prose
        if _IN_TIME.search(before) and not _NAMED.match(prose, span.end):
            yield _small(article, span)


def compass(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Parts of a country with a capital, which are no name: “Northern Syria”."""
    words = _POINTS & article.vocabulary
    for span in find_whole(article, words, where):
        found = _REGION.match(article.prose, span.end)
        if found and _SMALL_BEFORE.search(article.prose[: span.start][-5:]):
            gazetteer = article.knowledge.gazetteer
            whole = article.prose[span.start : found.end()]
            if gazetteer.has(found[1]) and not gazetteer.has(whole):
                yield _small(article, span)


def shouted(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Common words in capitals amid small ones."""
    words = article.vocabulary & article.knowledge.classes.get(_SHOUTED, frozenset())
    for span in find_whole(article, words, where) if words else ():
        before = article.prose[: span.start][-5:]
        if _SMALL_BEFORE.search(before) and _SMALL_BEHIND.match(article.prose, span.end):
            yield _small(article, span)


def _small(article: Article, span: Span) -> Match:
    better = article.prose[span.start : span.end].lower()
    return Match(span, {}, (Edit(span, better),), (better,))
