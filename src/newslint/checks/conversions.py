"""Measures given in two units: whether the second is the first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Quantity, QuantityKind, bases
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_MEASURED = frozenset(
    {
        *(QuantityKind.LENGTH, QuantityKind.AREA, QuantityKind.VOLUME, QuantityKind.MASS),
        *(QuantityKind.SPEED, QuantityKind.TEMPERATURE, QuantityKind.POWER),
    }
)
# Strings are compiled by `re` when a text first needs them: a start costs less.
_BRACKET = (
    r"(?:[ \n](?!to\b|and\b|or\b|by\b)[a-z]+){0,2}[ \n]?[(\[]"
    r"(?:(?:or|about|around|roughly|some|approximately|approx[.]?|nearly|almost|just|over|under"
    r"|more|less|than|up|to|at|least|equivalent|equal|i[.]e[.],?|ca[.]|c[.])[ \n])*[~≈]?[-−–]?"
)
_HINT = late(
    r"[(\[][^()A-Z0-9.]{0,30}?"
    r"(?:[0-9][0-9.,–-]*(?:[ ](?:to|and)[ ][0-9.,]+)?[ \n\u00a0-]?[a-zA-Z°º]"
    r"|(?<=[(\[])(?P<word>[a-z]+)[ \n-])"
)
_NEXT_IN_BRACKET = r"[ ]?[;,/][ \n]?(?:or[ \n]|about[ \n])*[-−–]?"
_MINUS = r"(?:(?<![\w)])[-−–]|\bminus[ \n])\Z"
_CHANGES = (
    r"\b(?:rose|risen|rises?|rising|f[ae]ll|fallen|falls|falling|warm(?:ed|er|ing|s)?"
    r"|cool(?:ed|er|ing|s)?"
    r"|increas(?:e|ed|es|ing)|drop(?:ped|s)?|climb(?:ed|s)?)"
    r"(?:[ \n](?:by|of|about|around|nearly|almost|some|at|least|more|less|than|up|only|just|an?"
    r"|another))*"
    r"[ \n]\Z"
)
_CHANGE_BEHIND = (
    r"\)?[ \n](?:warmer|cooler|colder|hotter|higher|lower|of[ \n]warming"
    r"|(?:above|below)[ \n](?:average|normal|the[ \n](?:average|norm|mean)|pre-?industrial|usual))"
)
_FIGURE = r"[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?"
_ROUND, _FIVES, _ROUGH = Decimal("0.04"), Decimal("0.03"), Decimal("0.1")
_FACES = 10  # characters to look back for a sign
_AHEAD = 60  # characters to look at behind a place


class Conversion(NamedTuple):
    """A measure and the one in brackets behind it."""

    stated: Quantity
    other: Quantity
    span: Span


def conversion(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each measure in brackets that is not the one before them."""
    for here in _conversions(article, where):
        if here.stated.kind is QuantityKind.TEMPERATURE:
            yield from _wrong_temperature(article, here)
        elif not _agree(here.stated, here.other):
            yield _match(article, here, _converted(here.stated, here.other))


def temperature_change(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each change of temperature that was converted as if it were a temperature."""
    for here in _conversions(article, where):
        if here.stated.kind is QuantityKind.TEMPERATURE and _is_change(article.prose, here):
            right = _converted(here.stated, here.other)
            value = here.other.value
            if abs(right - value) > _slack(here) and abs(_degrees(article, here) - value) < 2:
                yield _match(article, here, right)


def false_precision(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each converted measure that is much more exact than the one it was made from."""
    for here in _conversions(article, where):
        stated, other = here.stated, here.other
        if stated.kind is QuantityKind.TEMPERATURE or len(other.values) > 1:
            continue
        more = _figures(other) - 2
        if _figures(stated) > 2 or more < 2 or not _agree(stated, other):
            continue
        if other.step < 1 or more > 2:
            yield _match(article, here, other.value, step=other.step * 10**more)


def _conversions(article: Article, where: Sequence[Span]) -> Iterator[Conversion]:
    if not any(lies_in(hint, where) for hint in _hints(article)):
        return
    quantities = article.quantities
    for at, stated in enumerate(quantities[:-1]):
        if stated.kind not in _MEASURED or not lies_in(stated.span, where):
            continue
        joint = _BRACKET
        before = stated
        for other in quantities[at + 1 : at + 3]:
            if not re.fullmatch(joint, article.prose[before.span.end : other.span.start]):
                break
            if _is_other_unit(stated, other):
                yield Conversion(stated, other, _whole(article.prose, stated, other))
            joint, before = _NEXT_IN_BRACKET, other


@lru_cache(maxsize=1)
def _hints(article: Article) -> tuple[Span, ...]:
    """The brackets that open with a number: to read all quantities is dear."""
    openers = article.knowledge.measures.openers
    hints = (_HINT.match(article.prose, at) for at in sorted(_brackets(article.prose)))
    return tuple(
        Span(*found.span())
        for found in hints
        if found and (found["word"] is None or found["word"] in openers)
    )


def _brackets(prose: str) -> Iterator[int]:
    """Where brackets open; to look for one sign is much quicker than for two."""
    for sign in "([":
        at = prose.find(sign)
        while at >= 0:
            yield at
            at = prose.find(sign, at + 1)


def _is_other_unit(stated: Quantity, other: Quantity) -> bool:
    if other.kind is not stated.kind or len(other.values) != len(stated.values):
        return False
    return other.unit != stated.unit and bool(stated.measure and other.measure)


def _whole(prose: str, stated: Quantity, other: Quantity) -> Span:
    """Both measures, with the closing bracket if it follows."""
    end = other.span.end
    return Span(stated.span.start, end + (prose[end : end + 1] in {")", "]"}))


def _agree(stated: Quantity, other: Quantity) -> bool:
    """Whether each value, rounded as stated, is the other's in some sense of their units."""
    pairs = tuple(zip(stated.values, other.values, strict=True))
    senses = product(bases(stated), bases(other))
    loose = _tolerance(stated, other)  # only for what the units mean first
    for number, (here, there) in enumerate(senses):
        rounding = _rounding(stated, other, here, there)
        share = Decimal(0) if number else loose
        if all(
            abs(one * here - two * there) <= max(rounding, share * one * here) for one, two in pairs
        ):
            return True
    return False


def _rounding(stated: Quantity, other: Quantity, here: Decimal, there: Decimal) -> Decimal:
    """How far the two may part because one of them was rounded."""
    steps = (_step(stated) * here, _step(other) * there)
    # Winds are measured in knots, and both figures made from those.
    return (sum(steps) if stated.kind is QuantityKind.SPEED else max(steps)) / Decimal(2)


def _step(quantity: Quantity) -> Decimal:
    """What a figure is rounded to; of “100” nobody means hundreds."""
    step = quantity.step
    if quantity.kind is QuantityKind.SPEED and step in {1, 10} and quantity.value % 5 == 0:
        return Decimal(5)
    if step >= 10 and quantity.value < step * 10 and step % 10 == 0:
        return step / 10
    return step


def _tolerance(stated: Quantity, other: Quantity) -> Decimal:
    """How far round figures may part."""
    if Bound.EXACT not in (stated.bound, other.bound):
        return _ROUGH
    figures = (_figures(stated), _figures(other))
    if min(figures) == 1:
        return _ROUGH if max(figures) == 1 and other.step > 1 else _ROUND
    loose = stated.bound is not Bound.EXACT or other.value / other.step % 5 == 0
    return _FIVES if loose or other.step >= 10 else Decimal(0)


def _figures(quantity: Quantity) -> int:
    """How many figures count: two of 160, one of 100."""
    return max(1, (quantity.value / quantity.step).to_integral_value().adjusted() + 1)


def _converted(stated: Quantity, other: Quantity) -> Decimal:
    return stated.value * next(bases(stated)) / next(bases(other))


def _wrong_temperature(article: Article, here: Conversion) -> Iterator[Match]:
    """The temperature, unless it is right as one or as a change of temperature."""
    right = _degrees(article, here)
    values = (right, _converted(here.stated, here.other))
    written = here.other.value * _sign(article.prose, here.other)
    if all(min(abs(v - written), abs(v - here.other.value)) > _slack(here) for v in values):
        yield _match(article, here, right)


def _degrees(article: Article, here: Conversion) -> Decimal:
    """The first temperature on the scale of the second."""
    stated, other = here.stated, here.other
    if stated.measure is None or other.measure is None:
        return Decimal(0)
    value = stated.value * _sign(article.prose, stated) + Decimal(stated.measure.offset)
    return value * next(bases(stated)) / next(bases(other)) - Decimal(other.measure.offset)


def _slack(here: Conversion) -> Decimal:
    """How far two temperatures may part, both rounded."""
    factor = next(bases(here.stated)) / next(bases(here.other))
    one = min(here.stated.step, Decimal(1)) * factor
    rough = Bound.EXACT not in (here.stated.bound, here.other.bound)
    return max(one, min(here.other.step, Decimal(1))) * (3 if rough else 1) * Decimal("0.56")


def _sign(prose: str, quantity: Quantity) -> int:
    at = quantity.span.start
    return -1 if re.search(_MINUS, prose[max(0, at - _FACES) : at]) else 1


def _is_change(prose: str, here: Conversion) -> bool:
    start = here.stated.span.start
    if re.search(_CHANGES, prose[max(0, start - 48) : start]):
        return True
    return (
        re.match(_CHANGE_BEHIND, prose[here.other.span.end : here.other.span.end + _AHEAD])
        is not None
    )


def _match(
    article: Article, here: Conversion, right: Decimal, *, step: Decimal | None = None
) -> Match:
    """The finding, with the measure as it should be."""
    minus = "-" * (_sign(article.prose, here.stated) < 0)
    stated = minus + article.prose[here.stated.span.start : here.stated.span.end]
    start, end = here.other.span
    text = article.prose[start:end]
    figure = re.search(_FIGURE, text)
    if figure is None or len(here.other.values) > 1:
        told = f"{stated} is another measure"
        return Match(here.span, fields={"told": told}, evidence=told)
    better = _written(abs(right), step or here.other.step)
    told = f"{stated} is {'-' * (right < 0)}{better}{text[figure.end() :]}"
    edit = Edit(Span(start + figure.start(), start + figure.end()), better)
    whole = article.prose[here.span.start : edit.span.start] + better
    whole += article.prose[edit.span.end : here.span.end]
    return Match(here.span, {"told": told}, (edit,), (whole,), evidence=told)


def _written(value: Decimal, step: Decimal) -> str:
    """The value rounded to the step, with commas."""
    rounded = (value / step).to_integral_value() * step
    return f"{rounded.normalize():,f}" if rounded else "0"
