"""Dollars of a country that has its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_BARE = late(r"(?<![\w$£€.,])\$[0-9][0-9,.]*[0-9]|(?<![\w$£€.,])\$[0-9]")
_TOLD = late(
    r"[A-Za-z]\$[ ]?[0-9]|\b(?:U[.]?S[.]?|American|[A-Z]\w+n|Hong Kong|Taiwan|Singapore|New Zealand"
    r"|local)[ \n]dollars?\b|\b(?:USD|AUD|CAD|NZD|SGD|HKD|TWD)\b"
)
_LEAST = 3  # words that tell of a country: it is where the story plays
_AMERICA = "US"


def which_dollar(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The first sum in dollars of a story that plays in another country with dollars."""
    found = _BARE.search(article.prose)
    span = None if found is None else Span(*found.span())
    if span is None or not lies_in(span, where) or _TOLD.search(article.prose):
        return
    name = _country(article)
    if name:
        yield Match(span, {"country": name})


def _country(article: Article) -> str:
    """The country that the story plays in, if it has dollars of its own and America is far."""
    codes = article.knowledge.classes["dollar-country"]
    told = {code: times for code, times in article.countries.items() if times >= _LEAST}
    if _AMERICA in article.countries or not told:
        return ""
    most = max(told, key=lambda code: told[code])
    entry = article.knowledge.gazetteer.country(most) if most.lower() in codes else None
    return "" if entry is None else entry.name
