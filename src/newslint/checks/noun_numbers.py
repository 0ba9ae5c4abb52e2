"""Determiners of one number with nouns of the other: “these problem”, “a soldiers”, “three man”."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.tagged import Tagged
from newslint.checks.beside import before
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

# In folded prose, at a determiner.
_WITH_NOUN = late(r"(?<![\w.'’&/-])[a-z]+ [a-z]{2,}(?![\w'’/-])")
_PLURAL_ENDS = ("s", "men", "people", "children", "feet", "teeth")
_ONE = ("a", "an", "this", "another", "each", "every")
_MANY = ("these", "several", "various", "two", "three", "four", "five", "six", "seven")
_CLAUSE_ENDS = "ZDM.,:IOCTR"


def plural_after_singular(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“A soldiers was hurt”, “this problems”, “each soldiers”."""
    return _beside(article, where, before(article, _ONE, _may_be_plural), "S")


def singular_after_plural(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“These problem are”, “several soldier”, “three man”."""
    return _beside(article, where, before(article, _MANY, _may_be_singular), "N")


def _beside(
    article: Article, where: Sequence[Span], likely: Iterable[int], part: str
) -> Iterator[Match]:
    """Determiners with a noun that is never of their number."""
    both = article.knowledge.classes["grammar-same-number"]
    for at in likely:
        noun = article.small[at + 1]
        if _only(article, noun, part) and noun not in both:
            found = _WITH_NOUN.match(article.folded, article.starts[at])
            if found:
                yield from _judged(article, where, Span(*found.span()), article.small[at])


def _may_be_plural(word: str) -> bool:
    return word.endswith(_PLURAL_ENDS)


def _may_be_singular(word: str) -> bool:
    return word[-1] != "s"


def _only(article: Article, noun: str, part: str) -> bool:
    """Whether a word is nothing but a noun of that number, or a verb that nobody would mean."""
    sorts = article.knowledge.parts.sorts(noun)
    return part in sorts and (
        len(sorts) == 1 or noun in article.knowledge.classes["grammar-noun-and-verb"]
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
    ahead = [one for one in article.tagged(number) if one.span.end <= span.start]
    if not _goes_on(behind, article) and not _is_part(ahead):
        yield Match(span, {"determiner": word, "noun": written.split()[1]})


def _goes_on(behind: Sequence[Tagged], article: Article) -> bool:
    """Whether the noun belongs to another behind it: “a sports car”, “a three man crew”."""
    if not behind:
        return False
    first = behind[0]
    if first.part == "Z" and "S" in dict(article.knowledge.parts.choices(first.low)):
        return True
    return first.part not in _CLAUSE_ENDS or first.low in {"and", "or", "-", "–"}


def _is_part(ahead: Sequence[Tagged]) -> bool:
    """Whether the determiner ends something of its own: “of the two”, “one or two”."""
    return bool(ahead) and (
        ahead[-1].part in "QAXP" or ahead[-1].low in {"or", "of", "to", "-", "many", "such", "now"}
    )
