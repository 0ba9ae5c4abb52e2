"""Sentences that begin with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.checks.attributions import attribution
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_WORD_BEFORE = re.compile(r"[\w.]+\Z")
# What follows a stop within a sentence, such as “vs.” or “Inc.”, is seldom one of these.
_START = re.compile(
    r"[.](?<=[a-z]{2}[.])[”\"’)]*[ \n]+[“\"‘]?"
    r"(but|he|her|his|however|it|its|she|the|their|there|these|they|this|we)\b(?![.’'@/-])"
)


def find_small(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that open sentences when capitalised, small behind a word that is no abbreviation."""
    for place in where:
        for found in _START.finditer(article.prose, *place):
            if _is_attribution(article, found) or _may_be_short(article, found.start()):
                continue
            span, better = Span(*found.span(1)), found[1].capitalize()
            edit = Edit(span, better).shrunk(article.prose)
            yield Match(span, edits=(edit,), suggestions=(better,))


def _is_attribution(article: Article, found: re.Match[str]) -> bool:
    """Whether the word goes on with the sentence behind a quotation: “Go.” he said."""
    if article.prose[found.start() + 1] not in '”"':
        return False
    spoken = attribution(article.knowledge.classes)
    return spoken.match(article.prose, found.start(1)) is not None


def _may_be_short(article: Article, stop: int) -> bool:
    """Whether the stop may belong to the word before it."""
    word = _WORD_BEFORE.search(article.prose, max(0, stop - 30), stop)
    cues = article.knowledge.cues
    known = (cues.titles, cues.shorts, cues.numbers, cues.times)
    return word is None or len(word[0]) < 3 or any(word[0] in entries for entries in known)
