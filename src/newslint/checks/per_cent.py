"""“7%” where the story has “7 per cent” elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.two_forms import others
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_FIGURE = late(
    r"(?<![\w.,–-])[0-9](?:[0-9.,]*[0-9])?(?P<form>%|[ \u00a0]?(?:per cent|percent)\b)(?![\w-])",
    re.IGNORECASE,
)
_ASIDE = late(r"\([^()\n]*\Z")


def mixed_percent(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Figures whose sign or word for “in a hundred” is not the one that the story has mostly."""
    small = article.vocabulary
    if ("%" in article.prose) + ("percent" in small) + ("cent" in small) < 2:
        return
    places: dict[str, list[Span]] = {"%": [], "per cent": [], "percent": []}
    for place in where:
        for found in _FIGURE.finditer(article.prose, *place):
            if not article.is_quoted(Span(*found.span())) and not _is_aside(article, found):
                places[found["form"].strip().lower()].append(Span(*found.span()))
    yield from others(places, lambda span, usual: _mended(article, span, usual))


def _is_aside(article: Article, found: re.Match[str]) -> bool:
    """Whether it stands in brackets, where many desks have the sign for the word."""
    before = article.prose[max(0, found.start() - 60) : found.start()]
    return found["form"] == "%" and _ASIDE.search(before) is not None


def _mended(article: Article, span: Span, usual: str) -> Edit:
    figure = article.prose[span.start : span.end].lower().rstrip("% \u00a0percnt")
    return Edit(span, figure + ("%" if usual == "%" else f" {usual}"))
