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
    for claim, cue in _allegations(article, where, is_report=False):
        if not _is_charged(article, claim, cue) and is_bare(article, claim):
            yield Match(claim.evidence)


def find_reported(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Reportedly”, where nobody is said to report it."""
    for claim, _ in _allegations(article, where, is_report=True):
        if is_bare(article, claim):
            yield Match(claim.evidence)


def _allegations(
    article: Article, where: Sequence[Span], *, is_report: bool
) -> Iterator[tuple[Claim, str]]:
    """What is said to be reported, or else to be alleged, with the words that tell so."""
    reports = article.knowledge.classes.get(_REPORTED, frozenset())
    for claim in article.claims:
        if claim.about is not About.OTHER or not lies_in(claim.evidence, where):
            continue
        told = article.prose[claim.evidence.start : claim.evidence.end]
        cue = " ".join(told.lower().split())
        if (cue in reports) is is_report:
            yield claim, cue


def _is_charged(article: Article, claim: Claim, cue: str) -> bool:
    """Whether a court or the police stand in the paragraph: they allege it."""
    procedure = article.knowledge.classes.get(_PROCEDURE, frozenset()) - set(cue.split())
    if "accused" in cue or "suspected" in cue:
        return not procedure.isdisjoint(article.vocabulary)
    return not procedure.isdisjoint(paragraph_words(article, claim))
