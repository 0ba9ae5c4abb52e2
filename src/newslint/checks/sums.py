"""Totals that their parts do not make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.checks.parts import Parts, finest_of, meant
from newslint.checks.stated import like, related, sentences_of, text_of
from newslint.checks.wholes import wholes
from newslint.model.span import Span
from newslint.rule import Match

_TABLE = 60  # figures: what has more between two stops is no sentence


def sum_of_parts(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each total that its parts cannot make."""
    for sentence, figures in sentences_of(article, where, fewest=2):
        if len(figures) > _TABLE:
            continue
        told: set[Span] = set()
        for whole, parts in wholes(article, sentence, figures):
            match = None if whole.span in told else _compared(article, whole, parts)
            if match is not None:
                told.add(whole.span)
                yield match


def _compared(article: Article, whole: Quantity, parts: Parts) -> Match | None:
    finest = finest_of(article, (whole, *parts.figures))
    allowed = meant(article, whole, finest)
    if _is_of_other_things(whole, parts) or parts.range(article, finest).meets(allowed):
        return None
    singles = parts.singles + (parts.doubtful if parts.sum < whole.value else 0)
    terms = [text_of(article, each) for each in parts.figures] + ["1"] * singles
    sums = parts.sum - parts.singles + singles
    told = f"{' + '.join(terms)} = {like(article, whole, sums)}"
    stated = text_of(article, whole)
    evidence = f"{told}, not {stated}"
    fields = {"told": told, "whole": stated}
    span = Span(whole.span.start, whole.whole.end)
    return Match(span, fields, evidence=evidence, related=related(article, parts.figures))


def _is_of_other_things(whole: Quantity, parts: Parts) -> bool:
    """Whether each part is as great as the whole: they then are parts of something else."""
    return whole.kind is not QuantityKind.MONEY and all(
        each.value >= whole.value for each in parts.figures
    )
