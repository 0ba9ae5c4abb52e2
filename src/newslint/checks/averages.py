"""Averages and rates that the numbers beside them cannot have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.checks.stated import (
    class_of,
    grain,
    places_of,
    quotient,
    related,
    sentences_of,
    stated,
    text_of,
    written,
)
from newslint.model.span import Span
from newslint.rule import Match

_MEAN = late(r"\b(?:averag(?:e|ed|ing|es)|mean)\b[^.;]{0,24}\Z")
_AMONG = late(r"\b(?:among|across|in|of|for|from|between)(?: (?:the|all|its|their|his|her))? \Z")
_PEOPLED = late(r"\bpopulation(?: is| was| of|, of)*(?: about| around| some| nearly| roughly)? \Z")
_PLACE_OF = late(r"\b([a-z]+) (?:of|to) (?:(?:about|around|some|nearly) )?\Z")
_MOST_MEMBERS = 1000
_ZERO = Decimal(0)


def average(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each average of whole numbers that no sum of so many can have."""
    for sentence, figures in sentences_of(article, where):
        for at, mean in enumerate(figures):
            if not _is_mean(article, sentence, mean):
                continue
            size = next((each for each in figures[at + 1 :] if _is_size(article, mean, each)), None)
            if size is not None and not _can_be(article, mean, size):
                told = (
                    f"no whole number divided by {text_of(article, size)} is {_text(article, mean)}"
                )
                yield Match(
                    mean.span, {"told": told}, evidence=told, related=related(article, (size,))
                )


def rate(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each rate per so many people that count and population beside it do not make."""
    for sentence, figures in sentences_of(article, where):
        for each in figures:
            if each.per.isdigit() and len(each.values) == 1:
                yield from _wrong_rate(article, sentence, figures, each)


def _is_mean(article: Article, sentence: Span, mean: Quantity) -> bool:
    if mean.kind is not QuantityKind.COUNT or len(mean.values) > 1 or mean.per:
        return False
    if mean.value % 1 == 0 or not mean.counted.noun or not places_of(article, mean):
        return False
    before = article.folded[max(sentence.start, mean.span.start - 60) : mean.span.start]
    plain = re.fullmatch(r"\d+\.\d+", article.prose[slice(*mean.span)])
    return plain is not None and _MEAN.search(before) is not None


def _is_size(article: Article, mean: Quantity, size: Quantity) -> bool:
    if size.kind is not QuantityKind.COUNT or size.bound is not Bound.EXACT or len(size.values) > 1:
        return False
    if size.value % 1 or not 1 < size.value < min(_MOST_MEMBERS, 10 ** places_of(article, mean)):
        return False
    gap = article.folded[mean.span.end : size.whole.start]
    return len(gap) < 50 and _AMONG.search(gap) is not None and not re.search(r"[.;:,]", gap)


def _can_be(article: Article, mean: Quantity, size: Quantity) -> bool:
    """Whether a whole number divided by the size is rounded or cut off to the average."""
    step = grain(article, mean)
    least = ((mean.value - step / 2) * size.value).to_integral_value(rounding=ROUND_CEILING)
    most = ((mean.value + step) * size.value).to_integral_value(rounding=ROUND_FLOOR)
    return least <= most


def _text(article: Article, quantity: Quantity) -> str:
    return article.prose[slice(*quantity.span)]


def _wrong_rate(
    article: Article, sentence: Span, figures: Sequence[Quantity], each: Quantity
) -> Iterator[Match]:
    people = next((one for one in figures if _is_population(article, sentence, one)), None)
    if people is None:
        return
    counts = [one for one in figures if _is_count_of(one, each, people)]
    made = (
        quotient(stated(article, counts[0]), stated(article, people)) if len(counts) == 1 else None
    )
    if made is None:
        return
    base = Decimal(each.per)
    if _near(article, each).meets(made.times(base)):
        return
    value = counts[0].value * base / people.value
    told = f"{text_of(article, counts[0])} among {text_of(article, people)} is {written(value)}"
    told = f"{told} per {written(base)}"
    fields = {"told": told, "stated": _text(article, each)}
    yield Match(each.span, fields, evidence=told, related=related(article, (counts[0], people)))


def _is_population(article: Article, sentence: Span, quantity: Quantity) -> bool:
    if quantity.kind is not QuantityKind.COUNT or len(quantity.values) > 1:
        return False
    before = article.folded[max(sentence.start, quantity.whole.start - 60) : quantity.whole.start]
    if _PEOPLED.search(before):
        return True
    place = _PLACE_OF.search(before)
    return place is not None and place[1] in class_of(article, "populated-place")


def _is_count_of(one: Quantity, each: Quantity, people: Quantity) -> bool:
    """Whether it counts what the rate is a rate of."""
    return (
        one.kind is QuantityKind.COUNT
        and len(one.values) == 1
        and one.span not in {people.span, each.span}
        and bool(one.counted.noun)
        and one.counted.noun == each.counted.noun
    )


def _near(article: Article, each: Quantity) -> Interval:
    """The rate with one significant figure of slack."""
    low, high, *_ = each.interval
    slack = max(grain(article, each), each.value / 10)
    return Interval(
        None if low is None else max(_ZERO, low - slack), None if high is None else high + slack
    )
