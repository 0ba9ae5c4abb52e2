"""One name spelt two ways in one story: cheap looks, and what they lead to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from newslint.analysis.article import Article
from newslint.checks.alike import find_alike
from newslint.checks.misspelt_names import known_name_typo, place_typo
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_ARTICLES = ("al", "el", "ash", "as", "at", "ad", "ar", "az", "an")
_MARKS = "“”‘’–—…\u00a0"


def spelt_two_ways(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The places of the worse spelling, each with the first place of the better one."""
    found = {match.span: match for match in _found(article)}
    if not found:
        return
    # A slip in a name that is known is reported as such, and need not be reported twice.
    slips = [match.span for tell in (place_typo, known_name_typo) for match in tell(article, where)]
    for span in sorted(found):
        if lies_in(span, where) and not any(span.overlaps(slip) for slip in slips):
            yield found[span]


def _found(article: Article) -> Iterator[Match]:
    """What looking closer finds; its modules cost start-up time that few stories need."""
    if _share_surnames(article):
        yield from import_module("newslint.checks.given_names").find_given_names(article)
    if _has_marks(article):
        yield from import_module("newslint.checks.name_marks").find_marks(article)
    pairs = list(find_alike(article))
    if pairs:
        yield from import_module("newslint.checks.verdicts").find_variants(article, pairs)


def _share_surnames(article: Article) -> bool:
    """Whether two words that begin alike stand before one surname."""
    seen: dict[str, str] = {}
    return any(
        given != before and abs(len(given) - len(before)) <= 2 and given[1:2] == before[1:2]
        for given, surname, _ in article.full_names
        if (before := seen.setdefault(surname, given))
    )


def _has_marks(article: Article) -> bool:
    """Whether there are accents, or an Arabic article in two cases."""
    vocabulary, prose = article.vocabulary, article.prose
    if any(word in vocabulary and word.capitalize() in vocabulary for word in _ARTICLES):
        return True
    for mark in _MARKS:
        prose = prose.replace(mark, "")
    return not prose.isascii()
