"""Two figures for one thing: in lede and body, twice in the body, a thousand times too large."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Quantity, QuantityKind
from newslint.checks.linked_figures import (
    agrees,
    counts_of_harm,
    is_elsewhere,
    is_of_another,
    is_whole,
    lede_of,
    sum_of,
    sums,
    words_of,
)
from newslint.checks.places import lies_in
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_THOUSAND = Decimal(1000)
_NEAR = Decimal(2)  # times: figures further apart are of different things, unless they are totals
_LEAST = Decimal(3)
_DEFINITE = late(r"\b(?:the|those|these|all|all the) \Z")
_ARTICLE = late(r"(?:\b(an?|the|that|this)) \Z")
_THING = late(
    r"[ -](?!in |on |to |for |from |of |at |and |or |by |an? |the |as |per |each |this |last |with "
    r"|than |more |less |between |that |who |while |when |over |during |since |after |but |ago )"
    r"([a-z]{3,})(?: ([a-z]{3,}))?"
)
_SCALED = late(r"[ -]?(?:thousand|million|billion|trillion|m|bn|tn|k|mn|b)\b")
_DIGITS = late(r"\d[\d.,]*")
_CONTEXT = 24
_LONG_WORD = late(r"[a-z]{4,}")
_THINGS = frozenset(
    {
        QuantityKind.MONEY,
        QuantityKind.LENGTH,
        QuantityKind.AREA,
        QuantityKind.MASS,
        QuantityKind.VOLUME,
        QuantityKind.POWER,
        QuantityKind.ENERGY,
    }
)


class Pair(NamedTuple):
    """A figure, and an earlier or later one that contradicts it."""

    here: Quantity
    there: Quantity


def lede_and_body(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The toll of the first paragraph against those that follow."""
    lede = lede_of(article)
    figures = [*counts_of_harm(article)]
    for pair in _lede_pairs(article, figures, lede):
        yield from _match(article, pair, where)


def same_thing(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Totals, and things named with “the”, that have two values after the first paragraph."""
    lede = lede_of(article)
    figures = [*counts_of_harm(article)]
    shown = {pair.there for pair in _lede_pairs(article, figures, lede)}
    for pair in (*_total_pairs(article, figures, lede), *_thing_pairs(article)):
        if pair.here not in shown and pair.there not in shown:
            yield from _match(article, pair, where)


def magnitude(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """One figure once in millions and once in billions."""
    seen: dict[tuple[QuantityKind, str, str, str], Quantity] = {}
    for quantity in article.quantities:
        digits = _scaled_digits(article, quantity)
        if not digits:
            continue
        noun = quantity.counted.noun if quantity.kind is QuantityKind.COUNT else ""
        key = (quantity.kind, quantity.unit, noun, digits)
        first = seen.setdefault(key, quantity)
        if _is_slip(article, first, quantity, digits):
            yield from _match(article, Pair(quantity, first), where)


def _match(article: Article, pair: Pair, where: Sequence[Span]) -> Iterator[Match]:
    here, there = pair
    if lies_in(here.whole, where):
        other = words_of(article, there)
        fields = {"here": words_of(article, here), "other": other}
        related = Related(there.whole, f"Here it is “{other}”.")
        yield Match(here.whole, fields, related=(related,))


def _lede_pairs(article: Article, figures: Sequence[Quantity], lede: int) -> Iterator[Pair]:
    """The one figure of a state in the lede, and the total of the body that cannot be it."""
    for state in dict.fromkeys(figure.counted.state for figure in figures):
        same = [figure for figure in figures if figure.counted.state == state]
        firsts = [figure for figure in same if figure.block == lede and is_whole(article, figure)]
        rest = [figure for figure in same if figure.block > lede]
        if (
            len(firsts) != 1
            or firsts[0].counted.is_definite
            or _is_reached(article, firsts[0], rest)
        ):
            continue
        for figure in rest:
            if _clashes(article, firsts[0], figure):
                yield Pair(firsts[0], figure)
                break


def _is_reached(article: Article, first: Quantity, rest: Sequence[Quantity]) -> bool:
    """Whether a later figure, or figures of one paragraph together, agree with the first."""
    if any(_supports(article, first, figure) for figure in rest):
        return True
    for sentence in {figure.sentence for figure in rest}:
        if any(total.meets(first.interval) for total in sums(_parts(article, sentence))):
            return True
    others = [figure for figure in rest if figure.counted.is_others]
    most = first.value * _NEAR
    wholes = [figure for figure in rest if not figure.counted.is_others and figure.value <= most]
    return any(sum_of((whole, other)).meets(first.interval) for other in others for whole in wholes)


def _parts(article: Article, sentence: int) -> list[Quantity]:
    """The counts of people in a sentence that may be parts of one figure."""
    return [
        quantity
        for quantity in article.quantities
        if quantity.sentence == sentence
        and quantity.kind is QuantityKind.COUNT
        and quantity.bound is not Bound.VAGUE
        and (quantity.counted.is_people or quantity.counted.state or not quantity.counted.noun)
        and not quantity.counted.is_toll
    ]


def _supports(article: Article, first: Quantity, figure: Quantity) -> bool:
    """Whether a later figure agrees with the first and is not of a longer time or wider place."""
    if not agrees(first, figure):
        return False
    if figure.value <= first.value * _NEAR:
        return True
    return figure.counted.is_toll and not is_elsewhere(article, figure)


def _clashes(article: Article, first: Quantity, figure: Quantity) -> bool:
    if not is_whole(article, figure) or is_elsewhere(article, figure):
        return False
    if is_of_another(article, first, figure):
        return False
    if figure.counted.is_toll:
        return True
    if figure.counted.noun not in (first.counted.noun, "") or figure.value < _LEAST:
        return False
    return figure.value < first.value * _NEAR and first.value < figure.value * _NEAR


def _total_pairs(article: Article, figures: Sequence[Quantity], lede: int) -> Iterator[Pair]:
    """Totals of one state that differ, and “the 15 dead” after another total."""
    for state in dict.fromkeys(figure.counted.state for figure in figures):
        same = [
            figure
            for figure in figures
            if figure.counted.state == state and is_whole(article, figure)
        ]
        totals = [figure for figure in same if figure.counted.is_toll or figure.block <= lede]
        for figure in same:
            if figure.block <= lede or not _is_named(article, figure):
                continue
            befores = [total for total in totals if total.span < figure.span]
            if not befores or any(agrees(figure, before) for before in befores):
                continue
            last = befores[-1]
            if last.sentence != figure.sentence and not (
                is_elsewhere(article, figure)
                or is_elsewhere(article, last)
                or is_of_another(article, figure, last)
            ):
                yield Pair(figure, last)


def _is_named(article: Article, figure: Quantity) -> bool:
    """Whether it is a total, or all those spoken of: “the 15 dead”."""
    if figure.counted.is_toll:
        return True
    start = figure.whole.start
    before = _DEFINITE.search(article.folded, max(0, start - 12), start)
    return before is not None and figure.value >= _LEAST


def _thing_pairs(article: Article) -> Iterator[Pair]:
    """“A £4m grant” that has become “the £5m grant”."""
    first: dict[tuple[QuantityKind, str, str], list[Quantity]] = {}
    for quantity in article.quantities:
        if quantity.kind not in _THINGS or quantity.bound is Bound.VAGUE or quantity.is_quoted:
            continue
        thing = _THING.match(article.folded, quantity.span.end)
        start = quantity.whole.start
        before = _ARTICLE.search(article.folded, max(0, start - 6), start)
        if thing is None or before is None or thing[1].endswith(("ed", "ing", "ly")):
            continue
        key = (quantity.kind, quantity.unit, thing[1])
        if before[1] in ("a", "an"):
            first.setdefault(key, []).append(quantity)
            continue
        befores = first.get(key, ())
        if len(befores) != 1 or is_elsewhere(article, quantity):
            continue
        if not agrees(befores[0], quantity):
            yield Pair(quantity, befores[0])


def _scaled_digits(article: Article, quantity: Quantity) -> str:
    """The digits before “million” and the like, of a figure that measures something."""
    if len(quantity.values) != 1 or quantity.per or quantity.bound is Bound.VAGUE:
        return ""
    counts = quantity.kind is QuantityKind.COUNT and bool(quantity.counted.noun)
    if not counts and quantity.kind not in _THINGS:
        return ""
    digits = _DIGITS.search(article.prose, *quantity.span)
    if digits is None or _SCALED.match(article.folded, digits.end()) is None:
        return ""
    return digits[0]


def _is_slip(article: Article, one: Quantity, other: Quantity, digits: str) -> bool:
    """Whether the same digits are of one thing: two of them say so, or a word beside both."""
    low, high = sorted((one.value, other.value))
    if not low or low * _THOUSAND != high:
        return False
    figures = len(digits.strip("0.,").replace(".", "").replace(",", ""))
    if one.sentence == other.sentence:
        return False
    return figures > 1 or bool(_context(article, one) & _context(article, other))


def _context(article: Article, quantity: Quantity) -> set[str]:
    start, end = quantity.span
    if quantity.sentence >= 0:
        first, last = article.sentences[quantity.sentence]
    else:
        first, last = start, end
    near = article.folded[max(first, start - _CONTEXT) : start]
    near += article.folded[end : min(last, end + _CONTEXT)]
    return set(_LONG_WORD.findall(near)) - article.knowledge.measures.words("slot-common")
