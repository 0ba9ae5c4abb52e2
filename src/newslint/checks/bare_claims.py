"""Claims that nobody is said to have made, by what they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.statement import About, Claim
from newslint.checks.bare import is_bare, is_far_from_sources
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_EVER = late(r"(?<=[Ff]irst)[ \n-]ever\Z")
_COUNTED = frozenset({About.CASUALTIES, About.CRIME})
_BLAME = frozenset({About.BLAME})
_SHARE = frozenset({About.STATISTIC})
_MOTIVE = frozenset({About.MOTIVE})
_FORECAST = frozenset({About.FORECAST})
_SUPERLATIVE = frozenset({About.SUPERLATIVE})


def find_unattributed(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """People counted as dead, hurt or driven out, and crimes, on nobody's word."""
    return _find(article, where, _COUNTED)


def find_blame(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Blame in the story's own voice."""
    return _find(article, where, _BLAME)


def find_motives(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Why somebody did something, as only that one can know."""
    return _find(article, where, _MOTIVE)


def find_forecasts(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Effects to come that are stated as certain."""
    return _find(article, where, _FORECAST)


def find_figures(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The first share far from any source; polls tell theirs in one place."""
    polls = article.knowledge.classes.get("claim-survey", frozenset())
    if not polls.isdisjoint(article.vocabulary):
        return
    for claim in _bare(article, where, _SHARE):
        if is_far_from_sources(article, claim):
            yield _match(article, claim)
            return  # where one figure comes from, the others mostly do too


def find_superlatives(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What is judged the worst, the best, the most dangerous of all."""
    for claim in _bare(article, where, _SUPERLATIVE):
        if not _is_first(article, claim):
            yield _match(article, claim)


def find_firsts(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What is said never to have been before; “ever” adds nothing to “first”."""
    for claim in _bare(article, where, _SUPERLATIVE):
        if not _is_first(article, claim):
            continue
        match = _match(article, claim)
        ever = _EVER.search(article.prose, *claim.evidence)
        edits = (Edit(Span(*ever.span()), ""),) if ever else ()
        better = (_told(article, claim)[: -len(ever[0])],) if ever else ()
        yield match._replace(edits=edits, suggestions=better)


def _is_first(article: Article, claim: Claim) -> bool:
    """Whether the words are listed among those for what never was before."""
    names = article.knowledge.classes.get("claim-first", frozenset())
    return _told(article, claim).lower().replace("-", " - ") in names


def _find(article: Article, where: Sequence[Span], about: frozenset[About]) -> Iterator[Match]:
    return (_match(article, claim) for claim in _bare(article, where, about))


def _bare(article: Article, where: Sequence[Span], about: frozenset[About]) -> Iterator[Claim]:
    """The claims about it that nobody makes, within `where`."""
    for claim in article.claims:
        if claim.about in about and lies_in(claim.evidence, where) and is_bare(article, claim):
            yield claim


def _told(article: Article, claim: Claim) -> str:
    return " ".join(article.prose[claim.evidence.start : claim.evidence.end].split())


def _match(article: Article, claim: Claim) -> Match:
    return Match(claim.evidence, evidence=_told(article, claim))
