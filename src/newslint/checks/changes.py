"""Percentages, directions and multiples beside the two figures of a change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.checks.change_pairs import Change, changes
from newslint.checks.stated import (
    class_of,
    edit_to,
    grain,
    has_word,
    percent,
    places_of,
    quantities_in,
    quotient,
    related,
    stated,
    text_of,
    words_between,
    written,
)
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_REACH = 80
_NEXT = late(
    r"[”\"’')]*\s*(?:That|This|The|It) (?:is|was|represents|marks|amounts to|means)?"
    r"\s*(?:an?|the)?\s*\Z"
)
_ONE, _HUNDRED = Decimal(1), Decimal(100)


class Rate(NamedTuple):
    """A percentage and the change that it tells of."""

    change: Change
    share: Quantity


def percent_change(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each percentage that the change beside it does not make."""
    for rate in _rates(article, where):
        made = _relative(article, rate.change)
        if made is None or _fits(article, rate.share, made) or _is_points(article, rate):
            continue
        old, new = rate.change.old, rate.change.new
        value = abs(percent(new.value - old.value, old.value))
        places = places_of(article, rate.share)
        told = f"{text_of(article, old)} → {text_of(article, new)} is {written(value, places)}%"
        stands = written(abs(rate.share.value), places)
        edits = edit_to(article, rate.share, value * (1 if rate.share.value > 0 else -1))
        yield Match(
            rate.share.span,
            {"told": told, "stated": f"{stands}%"},
            edits,
            tuple(edit.text for edit in edits),
            f"{told}, not {stands}%",
            related(article, (old, new)),
        )


def percentage_points(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each change of a percentage that is told in per cent and counted in points."""
    for rate in _rates(article, where):
        made = _relative(article, rate.change)
        if made is None or _fits(article, rate.share, made) or not _is_points(article, rate):
            continue
        old, new = rate.change.old, rate.change.new
        points = written(abs(new.value - old.value), 2)
        change = percent(new.value - old.value, old.value)
        unit = "percentage point" if points == "1" else "percentage points"
        told = f"{text_of(article, old)} → {text_of(article, new)} is {points} {unit}"
        told = f"{told}, or {written(abs(change), 0)}%"
        edits = _as_points(article, rate.share)
        fields = {"told": told}
        yield Match(rate.share.span, fields, edits, (), told, related(article, (old, new)))


def _rates(article: Article, where: Sequence[Span]) -> Iterator[Rate]:
    for change in changes(article, where):
        if change.old.value > 0 and change.new.value > 0 and change.old.value != change.new.value:
            share = _share_of(article, change)
            if share is not None and not has_word(article, change.sentence, "change-otherwise"):
                yield Rate(change, share)


def _share_of(article: Article, change: Change) -> Quantity | None:
    """The percentage that tells the change: just behind it, just before it, or in what follows."""
    span = change.span
    behind = [each for each in change.figures if each.span.start >= span.end]
    if behind and _is_rate(behind[0]) and _joins(article, span.end, behind[0].whole.start):
        return _if_same_way(article, change, behind[0])
    before = [each for each in change.figures if each.span.end <= span.start]
    if before and _is_rate(before[-1]) and _leads(article, before[-1].span.end, change):
        return _if_same_way(article, change, before[-1])
    if behind:
        return None
    after = Span(change.sentence.end, min(change.sentence.end + _REACH, len(article.prose)))
    following = quantities_in(article, after)
    if following and _is_rate(following[0]):
        share = following[0]
        opening = article.prose[change.sentence.end : share.whole.start]
        if _NEXT.fullmatch(opening) and _noun_of_change(article, share):
            return _if_same_way(article, change, share)
    return None


def _is_rate(quantity: Quantity) -> bool:
    return quantity.kind is QuantityKind.PERCENT and len(quantity.values) == 1 and not quantity.per


def _joins(article: Article, start: int, end: int) -> bool:
    """Whether only words that tell of a change stand between it and its percentage."""
    if not 0 < end - start < _REACH:
        return False
    allowed = class_of(article, "change-link") | _moves(article)
    words = words_between(article, start, end)
    rest = [word for word in words if word not in allowed]
    return bool(words) and (
        len(rest) == 0
        or (
            len(rest) <= 4
            and words[-1] in ("a", "an", "of", "by")
            and "," in words
            and not {".", ";", ":", "while", "whereas", "with", "and"} & set(words)
        )
    )


def _leads(article: Article, end: int, change: Change) -> bool:
    """“Rose 20 per cent from A to B”, “a 20 per cent rise in sales from A to B”."""
    start = change.span.start
    if not 0 <= start - end < _REACH:
        return False
    words = words_between(article, end, start)
    if not {".", ";", ":", "while", "whereas", "and", "but"}.isdisjoint(words):
        return False
    allowed = class_of(article, "change-link") | _moves(article) | {"from", "to"}
    rest = [word for word in words if word not in allowed]
    is_aside = words[-2:] == [",", "from"] and words.count(",") == 1
    has_noun = is_aside or (bool(words) and words[0] in _moves(article))
    return not rest or (has_noun and len(rest) <= 6)


def _moves(article: Article) -> frozenset[str]:
    return class_of(article, "change-up") | class_of(article, "change-down")


def _noun_of_change(article: Article, share: Quantity) -> bool:
    words = words_between(article, share.whole.end, share.whole.end + 20)
    return bool(words) and words[0] in _moves(article)


def _if_same_way(article: Article, change: Change, share: Quantity) -> Quantity | None:
    """The percentage, unless the word beside it says that something else changed."""
    start, end = share.whole.start, share.whole.end
    near = words_between(article, max(change.sentence.start, start - 24), start)[-4:]
    near += words_between(article, end, end + 20)[:2]
    ups = class_of(article, "change-up").intersection(near)
    downs = class_of(article, "change-down").intersection(near)
    if change.is_rise:
        return None if downs and not ups else share
    return None if ups and not downs else share


def _relative(article: Article, change: Change) -> Interval | None:
    """By how many per cent the figure can have changed, up or down."""
    ratio = quotient(
        stated(article, change.new, change.old), stated(article, change.old, change.new)
    )
    if ratio is None or ratio.low is None:
        return None
    low = (ratio.low - 1) * 100
    high = None if ratio.high is None else (ratio.high - 1) * 100
    if change.is_rise:
        return Interval(max(low, Decimal(0)), high)
    return Interval(Decimal(0) if high is None or high > 0 else -high, -low)


def _fits(article: Article, share: Quantity, made: Interval) -> bool:
    """Whether the percentage says so much, cut off or rounded to its last figure."""
    step = grain(article, share)
    low, high = (None if end is None else abs(end) for end in share.interval[:2])
    slack = step if share.bound is Bound.EXACT else step / 2
    low = None if low is None else low - slack
    high = None if high is None else high + slack
    if Interval(low, high).meets(made):
        return True
    if share.value < _HUNDRED or made.low is None:
        return False
    return Interval(low, high).meets(  # “to 250 per cent of it” is often meant
        Interval(made.low + 100, None if made.high is None else made.high + 100)
    )


def _is_points(article: Article, rate: Rate) -> bool:
    """Whether the percentage is the plain difference of two percentages."""
    change = rate.change
    if change.old.kind is not QuantityKind.PERCENT:
        return False
    step = max(grain(article, rate.share) / 2, grain(article, change.new) / 2)
    gap = abs(abs(change.new.value - change.old.value) - abs(rate.share.value))
    return gap <= step


def _as_points(article: Article, share: Quantity) -> tuple[Edit, ...]:
    """The edit that makes points of per cent."""
    text = article.prose[slice(*share.span)]
    sign = re.search(r"[ -]?(?:%|per ?cent)\Z", text)
    if sign is None:
        return ()
    singular = (
        abs(share.value) == _ONE or article.prose[share.span.start - 2 : share.span.start] == "a "
    )
    at = share.span.start + sign.start()
    if singular and abs(share.value) != _ONE:
        return (Edit(Span(at, share.span.end), " percentage point"),)
    return (Edit(Span(at, share.span.end), f" percentage point{'' if singular else 's'}"),)
