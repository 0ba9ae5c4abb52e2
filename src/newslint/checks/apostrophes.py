"""Apostrophes written with another mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_ENDING = r"(?:(?<=n.)t|s|re|ve|ll|(?<=\bI.)[dm]|(?<=\b[hw]e.)d|(?<=\bshe.)d|(?<=they.)d)"
_INSIDE = re.compile(
    # Arabic and Hawaiian names have such marks for sounds of their own: only English endings.
    rf"[^\W\d_]+(?P<mark>[`´′‘])(?i:{_ENDING})(?!\w)|\b[OD](?P<name>[`´′‘])[A-Z][a-z]+"
)
_OPENING = re.compile(r"(?<![\w’])‘(?P<word>[0-9]0s\b|(?i:tis|twas|til|em|n[’‘'])(?!\w))")
_CLOSING = re.compile(r"(?<=[\w,.?!…])(?<![‘’][nN])’(?!\w)")


def wrong_apostrophe(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Accents, primes and opening quotation marks that stand for an apostrophe."""
    prose = article.prose
    usual = "'" if prose.count("'") > prose.count("’") else "’"
    for place in where:
        for found in _INSIDE.finditer(prose, place.start, place.end):
            group = "mark" if found["mark"] else "name"
            yield _found(prose, Span(*found.span()), found.start(group), usual)
        for found in _OPENING.finditer(prose, place.start, place.end):
            # With a closing mark behind it, it may well open a quotation or a title.
            if not _CLOSING.search(prose, found.end(), place.end):
                yield _found(prose, Span(*found.span()), found.start(), "’")


def _found(prose: str, span: Span, mark: int, apostrophe: str) -> Match:
    better = prose[span.start : mark] + apostrophe + prose[mark + 1 : span.end]
    return Match(span, {}, (Edit(Span(mark, mark + 1), apostrophe),), (better,))
