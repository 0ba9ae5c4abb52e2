"""What figures can stand for once they may have been rounded, and how they are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.model.finding import Edit, Related
from newslint.model.span import Span

DIGITS = late(r"\d(?:[\d,]*\d)?(?:\.\d+)?")
MEASURES = frozenset(
    {
        QuantityKind.COUNT,
        QuantityKind.MONEY,
        QuantityKind.LENGTH,
        QuantityKind.AREA,
        QuantityKind.VOLUME,
        QuantityKind.MASS,
        QuantityKind.ENERGY,
        QuantityKind.POWER,
        QuantityKind.DATA,
        QuantityKind.OTHER,
    }
)
_ONE, _TEN = Decimal(1), Decimal(10)
_EXACT_BELOW = 100
_MOST_DIGITS = 20
_WORD = late(r"[a-z][a-z’'-]*")


def sentences_of(
    article: Article, where: Sequence[Span], *, fewest: int = 1
) -> Iterator[tuple[Span, Sequence[Quantity]]]:
    """Each sentence that has so many figures, with these."""
    told, starts = _told(article, fewest)
    at = 0
    for place in where:
        at = bisect_left(starts, place.start, at)
        while at < len(told) and told[at][0].end <= place.end:
            yield told[at]
            at += 1


_Told = tuple[Span, tuple[Quantity, ...]]


@lru_cache(maxsize=2)
def _told(article: Article, fewest: int) -> tuple[Sequence[_Told], Sequence[int]]:
    """The same of the whole article, which many rules ask for in turn, and where each begins."""
    told = [each for each in _grouped(article) if len(each[1]) >= fewest]
    return told, [sentence.start for sentence, _ in told]


@lru_cache(maxsize=1)
def _grouped(article: Article) -> Sequence[_Told]:
    sentences = article.sentences
    return [
        (sentences[at], tuple(filter(_is_small, group)))
        for at, group in groupby(article.quantities, key=attrgetter("sentence"))
        if at >= 0
    ]


def _is_small(quantity: Quantity) -> bool:
    """Whether it has a value within the precision of decimals."""
    return bool(quantity.values) and quantity.values[-1].adjusted() < _MOST_DIGITS


def are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one kind and unit."""
    return one.kind is other.kind and one.unit == other.unit and one.per == other.per


def is_plain(quantity: Quantity) -> bool:
    """Whether it is one figure, neither vague nor a range."""
    return len(quantity.values) == 1 and quantity.bound not in (Bound.VAGUE, Bound.BETWEEN)


def grain(article: Article, quantity: Quantity) -> Decimal:
    """The step to which a figure is given: at least two of its digits are meant."""
    found = DIGITS.search(article.prose, *quantity.span)
    if found is None:
        return _ONE if abs(quantity.value) < _EXACT_BELOW else quantity.step
    number = Decimal(found[0].replace(",", ""))
    if not number or "." in found[0]:
        return quantity.step
    scale = abs(quantity.values[-1]) / number if len(quantity.values) == 1 else _ONE
    return min(quantity.step, scale * max(_ONE, _TEN ** (number.adjusted() - 1)))


def _scale(article: Article, quantity: Quantity) -> Decimal:
    """What the digits are multiplied by: a million in “2 million”, 0 where there are none."""
    found = DIGITS.search(article.prose, *quantity.span)
    number = Decimal(found[0].replace(",", "")) if found else _ONE * 0
    return abs(quantity.values[-1]) / number if number else _ONE * 0


def stated(article: Article, quantity: Quantity, beside: Quantity | None = None) -> Interval:
    """All values that the words and figures allow; whole numbers below 100 are exact.

    One beside it, in the same millions, may show that it is given more finely: “2 to 2.2 million”.
    """
    step = grain(article, quantity)
    if beside is not None and _scale(article, quantity) == _scale(article, beside) != 0:
        step = min(step, grain(article, beside))
    is_count = quantity.kind is QuantityKind.COUNT and step == _ONE
    return widened(quantity.interval, step * 0 if is_count else step / 2)


def widened(interval: Interval, half: Decimal) -> Interval:
    """The interval with half a step on either side, of which the upper end is rounded up."""
    if not half:
        return interval
    low, high, low_open, _ = interval
    return Interval(
        None if low is None else low - half,
        None if high is None else high + half,
        low_open,
        high_open=high is not None,
    )


def total(intervals: Iterable[Interval]) -> Interval:
    """What the sum of the values can be."""
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    low_open = high_open = False
    for each in intervals:
        low = None if low is None or each.low is None else low + each.low
        high = None if high is None or each.high is None else high + each.high
        low_open = low_open or each.low_open
        high_open = high_open or each.high_open
    return Interval(low, high, low_open, high_open)


def quotient(upper: Interval, lower: Interval) -> Interval | None:
    """What one positive value divided by another can be."""
    if lower.low is None or lower.low <= 0 or (upper.low is not None and upper.low < 0):
        return None
    low = None if upper.low is None or lower.high is None else upper.low / lower.high
    high = None if upper.high is None else upper.high / lower.low
    return Interval(low or Decimal(0), high)


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """The part in hundredths of the whole."""
    return part * 100 / whole


def written(value: Decimal, places: int = 1) -> str:
    """The value in digits with commas, with no more decimals than asked for or needed."""
    if value.adjusted() > _MOST_DIGITS:
        return f"{value:,f}"
    rounded = value.quantize(_ONE.scaleb(-places), rounding=ROUND_HALF_UP)
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def places_of(article: Article, quantity: Quantity) -> int:
    """How many decimals a figure is written with."""
    found = DIGITS.search(article.prose, *quantity.span)
    return len(found[0].partition(".")[2]) if found else 0


def text_of(article: Article, quantity: Quantity) -> str:
    """The figure as written, on one line; a number in words as digits."""
    found = DIGITS.search(article.prose, *quantity.span)
    if found is None and quantity.kind is QuantityKind.COUNT:
        return written(quantity.value)
    return " ".join(article.prose[slice(*quantity.span)].split())


def like(article: Article, quantity: Quantity, value: Decimal) -> str:
    """Another value, written as the figure is: “25 per cent” like “20 per cent”."""
    text = text_of(article, quantity)
    found = DIGITS.search(text)
    if found is None:
        return written(value)
    number = Decimal(found[0].replace(",", ""))
    scale = abs(quantity.value) / number if number else _ONE
    digits = written(value / scale, max(places_of(article, quantity), 1))
    if "," not in found[0] and value < 10000:
        digits = digits.replace(",", "")
    return text[: found.start()] + digits + text[found.end() :]


def edit_to(article: Article, quantity: Quantity, value: Decimal) -> tuple[Edit, ...]:
    """The edit that writes another value in place of a figure in digits."""
    found = DIGITS.search(article.prose, *quantity.span)
    number = Decimal(found[0].replace(",", "")) if found else Decimal(0)
    if found is None or not number:
        return ()
    digits = written(value * number / abs(quantity.value), places_of(article, quantity))
    return (Edit(Span(*found.span()), digits),)


def related(article: Article, quantities: Iterable[Quantity]) -> tuple[Related, ...]:
    """The places of the other figures."""
    return tuple(Related(each.span, f"here is {text_of(article, each)}") for each in quantities)


def words_between(article: Article, start: int, end: int) -> list[str]:
    """The words and marks of a stretch, in small letters."""
    return re.findall(r"[^\W\d_][\w’'-]*|[^\w\s]", article.folded[start:end])


def class_of(article: Article, name: str) -> frozenset[str]:
    """The words of a closed class."""
    return article.knowledge.classes.get(name, frozenset())


def has_word(article: Article, stretch: Span, name: str) -> bool:
    """Whether a word of a closed class stands in a stretch."""
    return not class_of(article, name).isdisjoint(_WORD.findall(article.folded, *stretch))


def quantities_in(article: Article, span: Span) -> Sequence[Quantity]:
    """The figures that begin in a stretch."""
    everything = article.quantities
    starts = _starts(article)
    first = bisect_left(starts, span.start)
    return tuple(filter(_is_small, everything[first : bisect_left(starts, span.end, first)]))


@lru_cache(maxsize=1)
def _starts(article: Article) -> Sequence[int]:
    return [quantity.span.start for quantity in article.quantities]
