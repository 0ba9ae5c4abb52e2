"""Changes that a sentence gives both ends of: “from £60m to £75m”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.checks.places import lies_in
from newslint.checks.stated import MEASURES, are_alike, is_plain, sentences_of, stated
from newslint.model.span import Span

_FROM = late(
    r"\bfrom (?:(?:just|only|a|an|the|its|his|their|last year[’']s|a record|some|previous) )*\Z"
)
_WHEN = (
    r"(?:,? (?:(?:in|on|at|by|during|since|for) (?:[\w.’'-]+ ){0,3}?[\w.’'-]+"
    r"|(?:the|a|one|two|three|\d+) (?:[\w-]+ )?(?:days?|weeks?|months?|quarters?|decades?|years?)"
    r"(?: (?:before|earlier|ago))?"
    r"|(?:last|this|next) [\w-]+(?: year)?|\(?\d{4}\)?|\([^()]{1,30}\)|(?:[a-z]+ )?years? ago"
    r"|previously|earlier|then|today|now|per \w+|a \w+),?)"
)
_TO = late(
    rf"(?: [a-z-]+){{0,3}}{_WHEN}?,? (?:up |down |back )?to "
    r"(?:(?:just|only|a|an|the|as much as|as many as|reach|stand at|its|his|their) )*\Z"
)
_TO_BEFORE = late(
    r"\b(?:to|at|reached|hit|reaching|hitting|was|were) (?:(?:just|only|a|an|the) )*\Z"
)
_FROM_BEHIND = late(
    rf"(?: [a-z-]+){{0,3}}{_WHEN}?,?(?: (?:up|down|compared(?: with| to)?))?,? from "
    r"(?:(?:just|only|a|an|the|its|his|their) )*\Z"
)
_KINDS = MEASURES | {QuantityKind.PERCENT}
_LONGEST = 70


class Change(NamedTuple):
    """A figure before and after, and the sentence that tells of it."""

    old: Quantity
    new: Quantity
    sentence: Span
    figures: Sequence[Quantity]  # all of the sentence

    @property
    def span(self) -> Span:
        """Where both figures stand."""
        first, last = sorted((self.old.span, self.new.span))
        return Span(first.start, last.end)

    @property
    def is_rise(self) -> bool:
        """Whether the second figure is the greater."""
        return self.new.value > self.old.value


def changes(article: Article, where: Sequence[Span]) -> Iterator[Change]:
    """Each “from A to B” and “to B from A” of two figures of one kind."""
    return (change for change in _changes(article) if lies_in(change.sentence, where))


@lru_cache(maxsize=1)
def _changes(article: Article) -> tuple[Change, ...]:
    """The same of the whole article, which several rules ask for in turn."""
    return tuple(_find_changes(article))


def _find_changes(article: Article) -> Iterator[Change]:
    everywhere = [block.span for block in article.blocks]
    for sentence, figures in sentences_of(article, everywhere, fewest=2):
        for at in range(len(figures) - 1):
            first, second = figures[at], figures[at + 1]
            if at + 2 < len(figures) and _is_time(second) and not are_alike(first, second):
                second = figures[at + 2]
            if not _are_ends(article, first, second):
                continue
            if _runs(article, sentence, first, second, _FROM, _TO):
                yield Change(first, second, sentence, figures)
            elif _runs(article, sentence, first, second, _TO_BEFORE, _FROM_BEHIND):
                yield Change(second, first, sentence, figures)


def _is_time(quantity: Quantity) -> bool:
    return quantity.kind in (QuantityKind.YEAR, QuantityKind.DATE, QuantityKind.DURATION)


def _are_ends(article: Article, first: Quantity, second: Quantity) -> bool:
    if first.kind not in _KINDS or not _are_of_one(first, second):
        return False
    if not is_plain(first) or not is_plain(second) or _share_scale(article, first, second):
        return False
    nouns = (first.counted.noun, second.counted.noun)
    return nouns[0] == nouns[1] or not all(nouns)


def _are_of_one(first: Quantity, second: Quantity) -> bool:
    """Whether they are alike; “from £800 to £1,000 a month” says once what is meant of both."""
    return first.kind is second.kind and first.unit == second.unit


def _share_scale(article: Article, first: Quantity, second: Quantity) -> bool:
    """Whether one may be meant in the millions of the other: “from 10 to 30 million”."""
    small, great = sorted((first, second), key=lambda each: abs(each.value))
    if abs(great.value) < 1000 * abs(small.value) or not small.value:
        return False
    return any(char.isalpha() for char in article.prose[slice(*great.span)])


def _runs(
    article: Article,
    sentence: Span,
    first: Quantity,
    second: Quantity,
    before: re.Pattern[str],
    between: re.Pattern[str],
) -> bool:
    start, end = first.whole.start, second.whole.start
    if not 0 < end - first.span.end < _LONGEST:
        return False
    if not before.search(article.folded, max(sentence.start, start - 40), start):
        return False
    return between.fullmatch(article.folded[first.span.end : end]) is not None


def is_surely_less(article: Article, one: Quantity, other: Quantity) -> bool:
    """Whether no value of the one reaches any of the other."""
    high, low = stated(article, one).high, stated(article, other).low
    return high is not None and low is not None and high < low
