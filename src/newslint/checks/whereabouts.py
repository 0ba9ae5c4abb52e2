"""The countries that a story names or tells of by their places and peoples."""

from __future__ import annotations

from newslint.analysis.article import Article
from newslint.knowledge.entry import Entry, NameKind

_TELLING = frozenset({NameKind.PLACE, NameKind.PEOPLE})


def countries_named(article: Article) -> frozenset[str]:
    """Codes of countries; an organisation tells nothing, for it may be the one in question."""
    entries = (mention.entry for mention in article.mentions)
    return frozenset(
        code for entry in entries if entry and entry.kind in _TELLING for code in entry.where
    )


def may_be_meant(article: Article, entry: Entry) -> bool:
    """Whether nothing speaks against it: another country may have a body of that name."""
    named = countries_named(article)
    return not entry.where or not named or not named.isdisjoint(entry.where)
