"""Abbreviations that a bracket introduces: in vain, twice, or with letters that do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.checks.expansions import (
    Introduction,
    find_introductions,
    find_misfits,
    letters_of,
    uses_of,
)
from newslint.checks.places import lies_in
from newslint.knowledge.name_keys import name_key
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_FEWEST_LETTERS = 3


def unused(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Abbreviations that the story introduces and never uses."""
    for one in _introductions(article, where):
        if len(uses_of(article.prose, one.abbreviation)) == 1:
            yield Match(_inside(one), {}, (Edit(one.bracket, ""),))


def introduced_again(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The same abbreviation introduced for the same thing once more."""
    for first, second in _repeated(article, where):
        if _meaning(article, first) == _meaning(article, second):
            yield Match(_inside(second), related=(Related(_inside(first), "introduced here"),))


def two_meanings(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """One abbreviation introduced for two different things."""
    for first, second in _repeated(article, where):
        one, other = _meaning(article, first), _meaning(article, second)
        if one not in other and other not in one:
            fields = {"other": _words(article.prose, first.expansion)}
            related = (Related(first.expansion, "the other meaning"),)
            yield Match(second.expansion, fields, related=related)


def mismatch(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Brackets with one letter that is not that of the name before them, which is used later."""
    for one, initials in find_misfits(article):
        if lies_in(one.place, where) and _is_slip(article, one, initials):
            fields = {"name": _words(article.prose, one.expansion)}
            yield Match(one.place, fields, (Edit(one.place, initials),), (initials,))


def _introductions(article: Article, where: Sequence[Span]) -> Iterator[Introduction]:
    for one in find_introductions(article):
        if lies_in(one.place, where):
            yield one


def _repeated(
    article: Article, where: Sequence[Span]
) -> Iterator[tuple[Introduction, Introduction]]:
    """Each introduction of an abbreviation and the next one of it."""
    alike: dict[str, list[Introduction]] = {}
    for one in _introductions(article, where):
        alike.setdefault(letters_of(one.abbreviation), []).append(one)
    for several in alike.values():
        yield from pairwise(several)


def _is_slip(article: Article, one: Introduction, initials: str) -> bool:
    letters = letters_of(one.abbreviation)
    if len(letters) < _FEWEST_LETTERS or len(letters) != len(initials):
        return False
    wrong = sum(a != b for a, b in zip(letters, initials, strict=True))
    used = len(uses_of(article.prose, initials)) > 0
    return wrong in {1, 2} and used and len(uses_of(article.prose, letters)) == 1


def _meaning(article: Article, one: Introduction) -> str:
    return name_key(article.prose[slice(*one.expansion)])


def _words(prose: str, span: Span) -> str:
    return re.sub(r"\s+", " ", prose[span.start : span.end])


def _inside(one: Introduction) -> Span:
    """The bracket without the space before it."""
    return Span(one.bracket.end - (one.place.end - one.place.start) - 2, one.bracket.end)
