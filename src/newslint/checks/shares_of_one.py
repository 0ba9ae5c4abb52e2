"""Shares of one whole that make more than all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.checks.stated import (
    class_of,
    grain,
    has_word,
    related,
    sentences_of,
    text_of,
    total,
    widened,
    words_between,
    written,
)
from newslint.model.span import Span
from newslint.rule import Match

_JOINT = late(r"(?:,|;|\band\b|\bwhile\b|\bwith\b|\bto\b)")
_FEWEST = 3
_LONGEST = 7
_AFTER = 30
_ALL = Decimal(100)
_MOST = Decimal(150)  # beyond that they are of several wholes
_ELSEWHERE = late(r" (?:in|at|of) [^\W\d_a-z]")


def shares_exceed_whole(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each list of shares of one whole that make more than 100 per cent."""
    for sentence, figures in sentences_of(article, where, fewest=2):
        shares = [each for each in figures if _is_share(each)]
        if len(shares) < 2 or not _is_of_one(article, sentence):
            continue
        listed = _listed(article, sentence, shares) or _opposed(article, sentence, shares)
        if listed:
            yield from _exceeding(article, listed)


def _is_share(quantity: Quantity) -> bool:
    return (
        quantity.kind is QuantityKind.PERCENT
        and len(quantity.values) == 1
        and 0 < quantity.value <= _ALL
        and quantity.bound is not Bound.VAGUE
        and not quantity.is_joined
        and not quantity.per
    )


def _is_of_one(article: Article, sentence: Span) -> bool:
    """Whether no word says that shares of several wholes are told, or changes."""
    words = set(re.findall(r"[a-z-]+", article.folded[slice(*sentence)]))
    moves = class_of(article, "change-up") | class_of(article, "change-down")
    return words.isdisjoint(class_of(article, "share-several") | moves)


def _listed(article: Article, sentence: Span, shares: Sequence[Quantity]) -> Sequence[Quantity]:
    """Three or more shares told in one breath: “A won 45%, B 35% and C 30%”."""
    words = set(re.findall(r"[a-z-]+", article.folded[slice(*sentence)]))
    if len(shares) < _FEWEST or words.isdisjoint(class_of(article, "share-whole")):
        return ()
    if sum(each.value for each in shares) > _MOST or any(
        _ELSEWHERE.match(article.prose, each.span.end) for each in shares[1:]
    ):
        return ()
    verbs = class_of(article, "share-whole")
    for one, other in pairwise(shares):
        gap = words_between(article, one.span.end, other.span.start)
        if len(gap) > _LONGEST + (5 if one is shares[0] else 0) or not {",", ";", "and"} & set(gap):
            return ()
        if one is not shares[0] and verbs.intersection(gap):
            return ()
    return shares


def _opposed(article: Article, sentence: Span, shares: Sequence[Quantity]) -> Sequence[Quantity]:
    """Two shares of which one is for and one is against: “61% yes, 45% no”."""
    sides = class_of(article, "share-for"), class_of(article, "share-against")
    for one, other in pairwise(shares):
        end = min(sentence.end, other.span.end + _AFTER)
        gap = words_between(article, one.span.end, other.span.start)
        after = words_between(article, other.span.end, end)[:4]
        if gap == ["to"] and _is_result(article, sentence, one, other):
            return (one, other)
        if len(gap) > _LONGEST or not _JOINT.search(" ".join(gap)):
            continue
        for first, second in (sides, sides[::-1]):
            if first.intersection(gap[:5]) and second.intersection(after):
                return (one, other)
    return ()


def _is_result(article: Article, sentence: Span, one: Quantity, other: Quantity) -> bool:
    """Whether “55% to 52%” is the result of a vote, and no range."""
    before = article.folded[max(sentence.start, one.span.start - 12) : one.whole.start]
    is_from = re.search(r"\b(?:from|between|range|of) \Z", before) is not None
    is_vote = has_word(article, sentence, "vote-verb") or has_word(article, sentence, "share-whole")
    return one.value > other.value and is_vote and not is_from


def _exceeding(article: Article, shares: Sequence[Quantity]) -> Iterator[Match]:
    ranges = (widened(each.interval, grain(article, each) / 2) for each in shares)
    made = total(ranges)
    if made.low is None or made.meets(Interval(None, _ALL)):
        return
    sums = sum((each.value for each in shares), Decimal(0))
    terms = " + ".join(text_of(article, each) for each in shares)
    told = f"{terms} = {written(sums)}%"
    span = Span(shares[0].span.start, shares[-1].span.end)
    yield Match(span, {"told": told}, evidence=told, related=related(article, shares))
