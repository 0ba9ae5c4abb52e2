"""Votes that do not fit the body that cast them, or the majority that is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Quantity, QuantityKind
from newslint.checks.stated import class_of, related, sentences_of, text_of, words_between, written
from newslint.model.span import Span
from newslint.rule import Match

_MEMBERS = late(r"-([a-z]+)")
_BODY_OF = late(r"\b([a-z]+) of (?:the )?\Z")
_MAJORITY = late(r"\b(?:majority|margin) of (?:just |only )?\Z")
_PASSED = late(r"\b(passed|approved|carried|adopted)(?: \w+)?(?: by)?(?: a)?(?: vote)?(?: of)? \Z")
_TO = late(r"(?: votes?| ballots?)? (?:to|against) ")
_SHARE = late(r"\s?(?:%|per ?cent|points?)")
_TWO = 2
_REACH = 40


class Cast(NamedTuple):
    """The votes of one ballot, and where they stand."""

    values: tuple[Decimal, ...]
    span: Span
    figures: tuple[Quantity, ...]


def votes(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each vote of more than are members, each majority that the votes do not make."""
    for sentence, figures in sentences_of(article, where):
        size = next((each for each in figures if _is_size(article, each)), None)
        cast = _ballot(article, figures) or (_sides(article, figures) if size else None)
        if cast is not None:
            yield from _too_many(cast, article, size)
            if len(cast.values) == _TWO:
                yield from _majority(article, sentence, figures, cast)
                yield from _against_outcome(article, sentence, cast)


def _ballot(article: Article, figures: Sequence[Quantity]) -> Cast | None:
    """“5-4”, “60 votes to 40”."""
    for each in figures:
        if _is_ballot(article, each):
            return Cast(each.values, each.span, (each,))
    for one, other in pairwise(figures):
        if _are_ballot(article, one, other):
            span = Span(one.span.start, other.span.end)
            return Cast((one.value, other.value), span, (one, other))
    return None


def _sides(article: Article, figures: Sequence[Quantity]) -> Cast | None:
    """“Eight voted in favour, five against and two abstained”."""
    sides = [each for each in figures if _is_side(article, each)]
    if len(sides) < _TWO:
        return None
    span = Span(sides[0].span.start, sides[-1].span.end)
    return Cast(tuple(each.value for each in sides), span, tuple(sides))


def _is_ballot(article: Article, quantity: Quantity) -> bool:
    if len(quantity.values) != _TWO or quantity.unit:
        return False
    if _SHARE.match(article.folded, quantity.span.end):
        return False
    if quantity.kind is QuantityKind.VOTES:
        return True
    if quantity.kind not in (QuantityKind.SCORE, QuantityKind.COUNT) or quantity.counted.noun:
        return False
    before = article.folded[max(0, quantity.span.start - 40) : quantity.span.start]
    return not class_of(article, "vote-verb").isdisjoint(re.findall(r"[a-z]+", before))


def _are_ballot(article: Article, one: Quantity, other: Quantity) -> bool:
    """Whether two figures are the sides of a vote: “60 votes to 40”."""
    if not (_is_whole(one) and _is_whole(other)):
        return False
    gap = article.folded[one.span.end : other.span.start]
    near = article.folded[max(0, one.span.start - 40) : other.span.end + 6]
    words = set(re.findall(r"[a-z]+", near))
    return _TO.fullmatch(gap) is not None and not class_of(article, "vote-noun").isdisjoint(words)


def _is_side(article: Article, quantity: Quantity) -> bool:
    words = words_between(article, quantity.span.end, quantity.span.end + _REACH)[:4]
    sides = class_of(article, "vote-side")
    at = next((place for place, word in enumerate(words) if word in sides), None)
    if at is None or not _is_whole(quantity):
        return False
    return all(word in class_of(article, "vote-voter") for word in words[:at])


def _is_whole(quantity: Quantity) -> bool:
    return (
        quantity.kind is QuantityKind.COUNT
        and len(quantity.values) == 1
        and quantity.bound is Bound.EXACT
        and not quantity.is_joined
    )


def _is_size(article: Article, quantity: Quantity) -> bool:
    """Whether it says how many sit: “an eight-member panel”, “the 100-seat house”."""
    member = _MEMBERS.match(article.folded, quantity.span.end)
    body = _BODY_OF.search(article.folded, max(0, quantity.span.start - 20), quantity.span.start)
    is_member = member is not None and member[1] in class_of(article, "vote-member")
    is_body = body is not None and body[1] in class_of(article, "vote-body")
    return (
        (is_member or is_body)
        and quantity.kind in (QuantityKind.COUNT, QuantityKind.LABEL)
        and len(quantity.values) == 1
        and quantity.bound is Bound.EXACT
        and quantity.value > 1
    )


def _too_many(cast: Cast, article: Article, size: Quantity | None) -> Iterator[Match]:
    sums = sum(cast.values, Decimal(0))
    if size is None or not size.value < sums < size.value * _TWO:
        return
    terms = " + ".join(written(value) for value in cast.values)
    told = f"{terms} = {written(sums)}, more than the {written(size.value)} members"
    yield Match(cast.span, {"told": told}, evidence=told, related=related(article, (size,)))


def _majority(
    article: Article, sentence: Span, figures: Sequence[Quantity], cast: Cast
) -> Iterator[Match]:
    apart = abs(cast.values[0] - cast.values[1])
    for each in figures:
        before = article.folded[max(sentence.start, each.span.start - 30) : each.span.start]
        if not _is_whole(each) or each.value == apart or not _MAJORITY.search(before):
            continue
        told = f"{written(max(cast.values))} − {written(min(cast.values))} = {written(apart)}"
        fields = {"told": f"{told}, not {text_of(article, each)}"}
        others = related(article, cast.figures)
        yield Match(each.span, fields, evidence=fields["told"], related=others)


def _against_outcome(article: Article, sentence: Span, cast: Cast) -> Iterator[Match]:
    """“The bill was passed by 40 votes to 60”."""
    before = article.folded[max(sentence.start, cast.span.start - 30) : cast.span.start]
    verb = _PASSED.search(before)
    if verb is None or cast.values[0] >= cast.values[1]:
        return
    told = f"“{verb[1]}” by {written(cast.values[0])} to {written(cast.values[1])}"
    yield Match(cast.span, {"told": told}, evidence=told)
