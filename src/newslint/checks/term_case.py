"""Common nouns that have a capital in one place and none in another, or one where none belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.bare_capitals import capitalised, find_bare, stands_small
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

# Classes of words in the tables of the packs, which say what each is.
_NOUNS = "generic-capital"
_ADJECTIVES = "generic-adjective"
_KEEPS = "keeps-capital"
_FUNCTION = "function-word"
_ANOTHER = "another-with-capital"
_TIMES = "weekday-or-month"
_TITLES = "title"

_NEXT = late(r"['’]?s? ([a-zà-ÿ]{3,})")
_ARTICLE = late(r"\b(?:an?|another|every|each|any) (?:[a-z]+ )?\Z", re.IGNORECASE)
_INDEFINITE = late(r"\b(?:[Aa]n?|another|any|every|each) \Z")
_DEFINITE = late(r"\b[Tt]he \Z")
_BEHIND_THE = late(r"(?<![\w@#/.’'-])[Tt]he \Z")
_BEHIND_ARTICLE = late(r"(?<![\w@#/.’'-])(?:[Aa]n?|another|any|every|each|[Tt]he) \Z")
_SLOGAN = late(r"(?<=[\w,;’] )[A-Z][\w’'-]* the \Z")  # “to Defund the Police”


def both_ways(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Common nouns with a capital that the story also has in small letters."""
    nouns = article.knowledge.classes.get(_NOUNS, frozenset())
    words = [word for word in _both(article) if word in nouns or _is_term(article, word)]
    for span in find_bare(article, words, where):
        word = article.prose[span.start : span.end].lower()
        other = stands_small(article, word) if word in nouns else _as_term(article, span, word)
        if other:
            yield _small([span], word, other)


def definite_both_ways(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """What has its article both times, “the Commission” and “the commission”, not both its case."""
    prose = article.prose
    words = [
        word
        for word in _both(article)
        if f"he {word}" in prose
        and f"he {word.capitalize()}" in prose
        and _can_be_definite(article, word)
    ]
    found: dict[str, list[Span]] = {}
    for span in find_bare(article, words, where):
        before = prose[max(0, span.start - 40) : span.start]
        if _DEFINITE.search(before) and not _SLOGAN.search(before):
            found.setdefault(prose[span.start : span.end].lower(), []).append(span)
    for word, spans in found.items():
        other = stands_small(article, word, behind=_BEHIND_THE)
        phrase = _phrase(article, spans[0])
        if other and not (phrase and stands_small(article, phrase)):
            yield _small(spans, word, other)


def generic(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """General words with a capital in mid-sentence: “an International truce”, “a Ceasefire”."""
    classes = article.knowledge.classes
    capitals = capitalised(article) - classes.get(_KEEPS, frozenset())
    adjectives = capitals & classes.get(_ADJECTIVES, frozenset())
    nouns = (capitals & classes.get(_NOUNS, frozenset())) - article.vocabulary
    for span in find_bare(article, adjectives | nouns, where):
        word = article.prose[span.start : span.end].lower()
        if _is_generic(article, span, adjective=word in adjectives):
            yield Match(span, {}, (Edit(span, word),), (word,))


def _both(article: Article) -> frozenset[str]:
    """The words that the article has with and without a capital."""
    return article.vocabulary & capitalised(article)


def _small(spans: Sequence[Span], word: str, other: Span) -> Match:
    """One finding, at the first of the places, that mends them all."""
    related = (Related(other, "in small letters here"),)
    edits = tuple(Edit(span, word) for span in spans)
    return Match(spans[0], {}, edits, (word,), related=related)


def _is_generic(article: Article, span: Span, *, adjective: bool) -> bool:
    if adjective:
        return _next(article, span) is not None
    least = max(0, span.start - 30)
    return _ARTICLE.search(article.prose, least, span.start) is not None


def _is_term(article: Article, word: str) -> bool:
    """Whether a word outside the classes is a common one, which no table of names has."""
    knowledge = article.knowledge
    return (
        len(word) > 2
        and knowledge.lexicon.lists(word)
        and not any(word in knowledge.classes.get(name, ()) for name in (_TIMES, _ADJECTIVES))
        and not knowledge.gazetteer.has(word)
    )


def _as_term(article: Article, span: Span, word: str) -> Span | None:
    """Where the word stands small beside the same word, or with an article, as it does here."""
    prose, classes = article.prose, article.knowledge.classes
    if prose[span.start - 2] == ",":
        return None  # a comma for a full stop: the capital belongs there
    if phrase := _phrase(article, span):
        return None if word in classes.get(_TITLES, ()) else stands_small(article, phrase)
    if word in classes.get(_ANOTHER, ()) or not _INDEFINITE.search(
        prose, max(0, span.start - 10), span.start
    ):
        return None
    return stands_small(article, word, behind=_BEHIND_ARTICLE)


def _can_be_definite(article: Article, word: str) -> bool:
    """Whether a capital makes no other thing of the word with its article."""
    classes = article.knowledge.classes
    return article.knowledge.lexicon.lists(word) and not any(
        word in classes.get(name, ()) for name in (_NOUNS, _ANOTHER, _TIMES)
    )


def _phrase(article: Article, span: Span) -> str:
    """The word in small letters and the one that it goes with: “ration card”; or nothing."""
    after = _next(article, span)
    return article.prose[span.start : after.end()].lower() if after else ""


def _next(article: Article, span: Span) -> re.Match[str] | None:
    """The word behind, if it is small, listed and no function word."""
    after, knowledge = _NEXT.match(article.prose, span.end), article.knowledge
    if after is None or after[1] in knowledge.classes.get(_FUNCTION, ()):
        return None
    return after if knowledge.lexicon.knows(after[1]) else None
