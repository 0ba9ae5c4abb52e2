"""Determiners of one number with nouns of the other: “these problem”, “a soldiers”, “three man”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from sys import maxsize

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.tagged import Tagged
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

# In folded prose. Each begins with letters that are quickly sought.
_PLURAL = r"(?P<noun>(?:[a-z]+s|[a-z]*men|people|[a-z]*children|feet|teeth))(?![\w'’/-])"
_SINGULAR = r"(?P<noun>[a-z]+[a-rt-z])(?![\w'’/-])"
_ONE = ("a", "an", "this", "another", "each", "every")
_MANY = ("these", "several", "various", "two", "three", "four", "five", "six", "seven")
_OF_ONE = tuple((word, late(rf"{word} (?<![\w.'’&/-]{word} ){_PLURAL}")) for word in _ONE)
_OF_MANY = tuple((word, late(rf"{word} (?<![\w.'’&/-]{word} ){_SINGULAR}")) for word in _MANY)
_CLAUSE_ENDS = "ZDM.,:IOCTR"


def plural_after_singular(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“A soldiers was hurt”, “this problems”, “each soldiers”."""
    return _beside(article, where, _OF_ONE, "S")


def singular_after_plural(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“These problem are”, “several soldier”, “three man”."""
    return _beside(article, where, _OF_MANY, "N")


def _beside(
    article: Article,
    where: Sequence[Span],
    expressions: Sequence[tuple[str, re.Pattern[str]]],
    part: str,
) -> Iterator[Match]:
    """Determiners with a noun that is never of their number."""
    both = article.knowledge.classes["grammar-same-number"]
    for word, expression in expressions:
        for found in expression.finditer(article.folded):
            noun = found["noun"]
            if _only(article, noun, part) and noun not in both:
                yield from _judged(article, where, Span(found.start(), found.end()), word)


def _only(article: Article, noun: str, part: str) -> bool:
    """Whether a word is nothing but a noun of that number, or a verb that nobody would mean."""
    letters = [letter for letter, _ in article.knowledge.parts.choices(noun)]
    return letters == [part] or (
        noun in article.knowledge.classes["grammar-noun-and-verb"] and part in letters
    )


def _judged(article: Article, where: Sequence[Span], span: Span, word: str) -> Iterator[Match]:
    """The place, if the noun stands alone behind its determiner."""
    number = bisect_right(article.sentences, (span.start, maxsize)) - 1
    written = article.prose[span.start : span.end]
    if number < 0 or not lies_in(span, where) or not written[1:].islower():
        return
    if written[0].isupper() and span.start != article.sentences[number].start:
        return
    behind = [one for one in article.tagged(number) if one.span.start >= span.end]
    before = [one for one in article.tagged(number) if one.span.end <= span.start]
    if not _goes_on(behind, article) and not _is_part(before):
        yield Match(span, {"determiner": word, "noun": written.split()[1]})


def _goes_on(behind: Sequence[Tagged], article: Article) -> bool:
    """Whether the noun belongs to another behind it: “a sports car”, “a three man crew”."""
    if not behind:
        return False
    first = behind[0]
    if first.part == "Z" and "S" in dict(article.knowledge.parts.choices(first.low)):
        return True
    return first.part not in _CLAUSE_ENDS or first.low in {"and", "or", "-", "–"}


def _is_part(before: Sequence[Tagged]) -> bool:
    """Whether the determiner ends something of its own: “of the two”, “one or two”."""
    return bool(before) and (
        before[-1].part in "QAXP"
        or before[-1].low in {"or", "of", "to", "-", "many", "such", "now"}
    )
