"""Apostrophes in plurals and in verbs, where nothing belongs to anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.checks.places import lies_in
from newslint.knowledge.parts import Parts
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_ENDINGS = ("'s", "’s")
_NOUNS, _VERBS = "NSPX", frozenset("VZ")
_ANOTHER = frozenset("IRMVZDC")  # what may stand behind a plural, and not behind a possessive
_OWNED = "NSJG"
_MANY = frozenset({"these", "those", "many", "several", "few", "two", "three", "four", "five"})
_HIDDEN_VERBS = frozenset({"let", "have", "be", "do"})


def verb_apostrophe(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Verbs with an apostrophe before their ending: “it become’s”."""
    parts = article.knowledge.parts
    verbs = [word for word in _owners(article) if _can_only_be_verb(word[:-2], parts)]
    for at in article.numbers_of(frozenset(verbs)):
        yield from _found(article, at, where)


def plural_apostrophe(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Plurals with an apostrophe, behind a word that wants a plural: “these photo’s are”."""
    parts, small = article.knowledge.parts, article.small
    nouns = [word for word in _owners(article) if _is_noun(word[:-2], parts)]
    for at in article.numbers_of(frozenset(nouns)):
        if at and small[at - 1] in _MANY and _nothing_follows(article, at):
            yield from _found(article, at, where)


@lru_cache(maxsize=1)  # two rules ask the same of one article
def _owners(article: Article) -> list[str]:
    """The different words in small letters that end as possessives do."""
    return [word for word in article.vocabulary if word.endswith(_ENDINGS) and word.islower()]


def _is_noun(stem: str, parts: Parts) -> bool:
    """Whether it mostly is the singular of a noun, with a plural in s."""
    return parts.usual(stem) == "N" and parts.can_be(f"{stem}s", "S")


def _can_only_be_verb(stem: str, parts: Parts) -> bool:
    """Whether nothing can belong to it, and it is not short for “has” or “is”."""
    return (
        stem not in _HIDDEN_VERBS
        and parts.usual(stem) == "V"
        and not parts.can_be(stem, _NOUNS)
        and parts.can_be(f"{stem}s", _VERBS)
    )


def _nothing_follows(article: Article, at: int) -> bool:
    """Whether a mark or a word follows that nothing can belong to."""
    end = article.starts[at] + len(article.words[at])
    if article.prose[end : end + 1] != " ":
        return article.prose[end : end + 1] in {".", ",", ";", "\n", ""}
    follows = article.small[at + 1] if at + 1 < len(article.small) else ""
    parts = article.knowledge.parts
    return parts.usual(follows) in _ANOTHER and not parts.can_be(follows, _OWNED)


def _found(article: Article, at: int, where: Sequence[Span]) -> Iterator[Match]:
    start, word = article.starts[at], article.words[at]
    span, better = Span(start, start + len(word)), f"{word[:-2]}s"
    if lies_in(span, where) and not article.in_address(span):
        mark = Span(span.end - 2, span.end - 1)
        yield Match(span, edits=(Edit(mark, ""),), suggestions=(better,))
