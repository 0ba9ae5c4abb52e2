"""Allegations and reports of which nobody is told to have made them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.statement import About, Claim
from newslint.checks.bare import is_bare, paragraph_words
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_REPORTED = "claim-reported"
_PROCEDURE = "claim-procedure"


def find_alleged(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Is alleged to have”, where neither a person nor a charge says by whom."""
    for claim, cue in _allegations(article, where):
        if cue not in article.knowledge.classes.get(_REPORTED, ()) and not _is_charged(
            article, claim, cue
        ):
            yield Match(claim.evidence)


def find_reported(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Reportedly”, where nobody is said to report it."""
    for claim, cue in _allegations(article, where):
        if cue in article.knowledge.classes.get(_REPORTED, ()):
            yield Match(claim.evidence)


def _allegations(article: Article, where: Sequence[Span]) -> Iterator[tuple[Claim, str]]:
    for claim in article.claims:
        if claim.about is not About.OTHER or not lies_in(claim.evidence, where):
            continue
        if is_bare(article, claim):
            told = article.prose[claim.evidence.start : claim.evidence.end]
            yield claim, " ".join(told.lower().split())


def _is_charged(article: Article, claim: Claim, cue: str) -> bool:
    """Whether a court or the police stand in the paragraph: they allege it."""
    procedure = article.knowledge.classes.get(_PROCEDURE, frozenset()) - set(cue.split())
    if "accused" in cue or "suspected" in cue:
        return not procedure.isdisjoint(article.vocabulary)
    return not procedure.isdisjoint(paragraph_words(article, claim))
