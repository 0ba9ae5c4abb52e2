"""Remarks of a second reader on names: what it does not know, we may."""

from __future__ import annotations

from bisect import bisect_left

from newslint.analysis.article import Article
from newslint.analysis.mention import Mention
from newslint.model.remark import Remark
from newslint.model.span import Span

_SPELLERS = ("MORFOLOGIK_RULE", "HUNSPELL_RULE")


def is_about_name(article: Article, remark: Remark) -> bool:
    """Whether the remark is on a name, or the speller's on a word that we know."""
    if not remark.id.startswith(_SPELLERS):
        return _is_in_name(article, remark.span)
    words = article.prose[remark.span.start : remark.span.end].split()
    return _is_in_name(article, remark.span) or all(_is_known(article, word) for word in words)


def _is_known(article: Article, word: str) -> bool:
    lexicon, gazetteer = article.knowledge.lexicon, article.knowledge.gazetteer
    if word != word.lower() and gazetteer.knows(word):
        return True
    return lexicon.knows(word) and not lexicon.corrections(word)


def _is_in_name(article: Article, span: Span) -> bool:
    """Whether the place lies within a single mention."""
    mention = _mention_at(article.mentions, span.start)
    return mention is not None and mention.span.contains(span)


def _mention_at(mentions: tuple[Mention, ...], at: int) -> Mention | None:
    """The last mention that begins at or before a place."""
    behind = bisect_left(mentions, at + 1, key=lambda mention: mention.span.start)
    return mentions[behind - 1] if behind else None
