"""Ranges whose higher end comes first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.checks.places import lies_in
from newslint.checks.stated import DIGITS, MEASURES, are_alike, has_word, is_plain, quantities_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_BETWEEN = late(
    r"\bbetween (?:(?:about|around|some|roughly|an estimated|ages|the ages of|a|an) )*\Z"
)
_AGED = late(r"\b(?:aged?|ages|ages ranging|aged between) (?:from )?\Z")
_AND = late(r" and (?:(?:about|around|some|roughly|an estimated|a|an|as many as|as much as) )*")
_CLOCK = late(r"\s?(?:[ap]\.?m\b|o[’']clock|gmt\b|hours\b|noon|midnight)")
_KINDS = MEASURES | {
    QuantityKind.PERCENT,
    QuantityKind.POINTS,
    QuantityKind.AGE,
    QuantityKind.SPEED,
    QuantityKind.DURATION,
    QuantityKind.TEMPERATURE,
}
_HOURS = 24
_SCALE = 10
_REACH = 40


def range_reversed(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “between A and B” whose first figure is the greater."""
    for quantity in article.quantities:
        if quantity.kind in _KINDS and lies_in(quantity.span, where):
            yield from _within_one(article, quantity)
    for place in where:
        figures = quantities_in(article, place)
        for first, second in pairwise(figures):
            if first.kind in _KINDS and are_alike(first, second):
                yield from _of_two(article, first, second)


def _within_one(article: Article, quantity: Quantity) -> Iterator[Match]:
    """A range that is read as one figure."""
    if len(quantity.values) != 2 or quantity.values[0] <= quantity.values[1]:
        return
    text = article.folded[slice(*quantity.span)]
    joint = re.search(r" and ", text)
    if joint is None or not _is_between(article, quantity.span):
        return
    start = quantity.span.start
    ends = Span(start, start + joint.start()), Span(start + joint.end(), quantity.span.end)
    yield from _reversed(article, ends, quantity)


def _of_two(article: Article, first: Quantity, second: Quantity) -> Iterator[Match]:
    gap = article.folded[first.span.end : second.span.start]
    if not (is_plain(first) and is_plain(second)) or not _AND.fullmatch(gap):
        return
    if first.value <= second.value or not _is_between(article, first.span):
        return
    if first.counted.noun and first.counted.noun != second.counted.noun:
        return
    yield from _reversed(article, (first.span, second.span), second)


def _is_between(article: Article, span: Span) -> bool:
    """Whether a range is spoken of, and not a choice, a match or a time of day."""
    least = max(0, span.start - _REACH)
    opens = _BETWEEN.search(article.folded, least, span.start)
    opens = opens or _AGED.search(article.folded, least, span.start)
    return opens is not None and not has_word(article, Span(least, opens.start()), "range-apart")


def _reversed(article: Article, ends: tuple[Span, Span], last: Quantity) -> Iterator[Match]:
    if last.kind is QuantityKind.COUNT and _may_be_hours(article, last):
        return
    if min(last.values) < 0:
        return  # “between minus 5 and minus 10” is how people speak of frost
    first, second = (article.prose[slice(*end)] for end in ends)
    if _is_of_other_scale(first, second):
        return
    fields = {"first": " ".join(first.split()), "second": " ".join(second.split())}
    told = f"{fields['first']} > {fields['second']}"
    edits = _swapped(article, ends)
    start = article.folded.rfind("between ", max(0, ends[0].start - _REACH), ends[0].start)
    span = Span(start if start >= 0 else ends[0].start, ends[1].end)
    better = f"{fields['second']} and {fields['first']}"
    yield Match(span, {**fields, "told": told}, edits, (better,), told)


def _may_be_hours(article: Article, last: Quantity) -> bool:
    if _CLOCK.match(article.folded, last.span.end):
        return True
    return max(last.values) < _HOURS and not last.counted.noun


def _is_of_other_scale(first: str, second: str) -> bool:
    """Whether “between 900 and 1.2 million” means 900 and not 900 million."""
    numbers = [DIGITS.search(text) for text in (first, second)]
    if (
        not all(numbers)
        or not re.search(r"\d ?[a-z]", second.lower())
        or re.search(r"\d ?[a-z]", first.lower())
    ):
        return False
    low, high = (Decimal(number[0].replace(",", "")) for number in numbers if number)
    return low > high * _SCALE


def _swapped(article: Article, ends: tuple[Span, Span]) -> tuple[Edit, ...]:
    """The edits that change the places of the two figures, units staying where they are."""
    spans = [_number(article, end) for end in ends]
    units = [article.prose[number.end : end.end] for number, end in zip(spans, ends, strict=True)]
    if units[0] and units[0] != units[1]:
        spans = [*ends]
    texts = [article.prose[slice(*span)] for span in spans]
    return (Edit(spans[0], texts[1]), Edit(spans[1], texts[0]))


def _number(article: Article, end: Span) -> Span:
    """The digits of one end, or all of it."""
    found = DIGITS.search(article.prose, *end)
    return Span(*found.span()) if found else end
