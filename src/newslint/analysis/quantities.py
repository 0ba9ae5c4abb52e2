"""Quantities: every figure of a story, what it counts, and what it can mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from itertools import compress, count
from typing import NamedTuple

from newslint.analysis.bounds import bound_after, bound_before, interval_of
from newslint.analysis.counting import count_all
from newslint.analysis.figure import Figure, Text
from newslint.analysis.figures import read_figure
from newslint.analysis.late import late
from newslint.analysis.numerals import Number
from newslint.analysis.quantity import (
    NOTHING_COUNTED,
    Bound,
    Interval,
    Quantity,
    QuantityKind,
)
from newslint.analysis.tokens import Places
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING})
_UNBOUNDED = frozenset(
    {
        QuantityKind.LABEL,
        QuantityKind.DATE,
        QuantityKind.CLOCK,
        QuantityKind.SCORE,
        QuantityKind.VOTES,
        QuantityKind.ORDINAL,
        QuantityKind.YEAR,
    }
)
_NO_INTERVAL = Interval(None, None)
_NOTHING = Number(0, 0, Decimal(0), Decimal(1))
_BEFORE_MINUS = frozenset("-−– ")
_MINUS = late(r"(?:(?<![\w)])[-−–]|(?<!or )\bminus )\Z")
_NO_ONE = late(r"\b(?:no|any|every|some|each|which|this|that|the|another|square|day)[ -]\Z")
_OF_THE = late(
    r" of (?:those\b|the (?:most|best|few|first|last|main|biggest|largest|world)\b)"
    r"|[^ \w-]|-(?!y|h|m|d|w|s)|-s(?!e)|\Z"
)
_NEXT = late(r" ([a-z]+)")


class Bounds(NamedTuple):
    """Where blocks, sentences and direct speech are."""

    blocks: Sequence[Block]
    sentences: Sequence[Span]
    speech: Sequence[Span]


def find_quantities(text: Text, places: Places, where: Bounds) -> tuple[Quantity, ...]:
    """All quantities in order; those of code are left out."""
    found: list[Quantity] = []
    starts = [block.span.start for block in where.blocks]
    end = 0
    for at in _openings(text, places):
        if at < end:
            continue
        block = bisect_right(starts, at) - 1
        if block < 0 or where.blocks[block].kind is BlockKind.CODE:
            continue
        figure = read_figure(text, at)
        if figure is None or figure.start < end or _is_pronoun(text, figure):
            continue
        found.append(_quantity(text, _signed(text, figure, end), block, where))
        end = figure.end
    return count_all(text, found, where.sentences)


def _openings(text: Text, places: Places) -> list[int]:
    """Where digits or words of numbers stand."""
    found = [*places.digits]
    folded, words, openers = text.folded, places.words, text.measures.openers
    for number in compress(count(), map(openers.__contains__, words)):
        at = places.starts[number]
        end = at + len(words[number])
        if not (at and folded[at - 1].isalnum()) and not folded[end : end + 1].isalnum():
            found.append(at)
    found.sort()
    return found


def _is_pronoun(text: Text, figure: Figure) -> bool:
    """Whether “one” counts nothing: “no one”, “one of the best”, “one day”."""
    if figure.kind is not QuantityKind.COUNT or figure.is_range or figure.per:
        return False
    number = figure.numbers[0]
    if not number.is_words or number.value != 1 or number.scaled:
        return False
    if _NO_ONE.search(text.folded, max(0, figure.start - 9), figure.start):
        return True
    if _OF_THE.match(text.folded, figure.end):
        return True
    word = _NEXT.match(text.folded, figure.end)
    return word is not None and word[1] != "of" and _follows_pronoun(text, word[1])


def _follows_pronoun(text: Text, word: str) -> bool:
    """Whether no noun begins with the word: “one is”, “one day”."""
    measures = text.measures
    return word in measures.words("one-before") or (
        word in measures.words("counts-stop") and word not in measures.states
    )


def _quantity(text: Text, figure: Figure, block: int, where: Bounds) -> Quantity:
    start, end, kind, numbers, unit, *_ = figure
    span = whole = Span(start, end)
    bound = Bound.EXACT
    if kind not in _UNBOUNDED:
        whole, bound = _bounded(text, figure)
    last = numbers[-1] if numbers else _NOTHING
    bound, interval = _interval(figure, last, bound)
    return Quantity(
        span,
        kind,
        unit,
        (last.value,) if len(numbers) == 1 else tuple([number.value for number in numbers]),
        interval,
        last.step,
        bound,
        whole,
        NOTHING_COUNTED,
        figure.per,
        figure.measure,
        last.is_words,
        figure.is_joined,
        block,
        bisect_right(where.sentences, (start, len(text.prose))) - 1,
        _within(where.speech, start, end),
        where.blocks[block].kind in _HEADINGS,
    )


def _signed(text: Text, figure: Figure, after: int) -> Figure:
    """The figure with the sign of minus before it: “-5C”, “minus 5”."""
    if figure.is_range or figure.kind in _UNBOUNDED:
        return figure
    if text.folded[figure.start - 1 : figure.start] not in _BEFORE_MINUS:
        return figure
    minus = _MINUS.search(text.folded, max(after, figure.start - 10), figure.start)
    if minus is None:
        return figure
    numbers = tuple(number._replace(value=-number.value) for number in figure.numbers)
    return figure._replace(start=minus.start(), numbers=numbers)


def _bounded(text: Text, figure: Figure) -> tuple[Span, Bound]:
    """The figure with the words that bound it."""
    start, bound = bound_before(text, figure)
    end, after = bound_after(text, figure.end)
    if figure.numbers and text.prose.startswith("+", figure.numbers[-1].end):
        after = Bound.AT_LEAST
    return Span(start, end), after if after is not Bound.EXACT else bound


def _interval(figure: Figure, last: Number, bound: Bound) -> tuple[Bound, Interval]:
    """What the figure can mean, and the bound that says so."""
    if figure.bounds is not None:
        return Bound.BETWEEN, Interval(*figure.bounds)
    if not figure.numbers:
        return Bound.EXACT, _NO_INTERVAL
    low = figure.numbers[0].value
    if figure.kind in _UNBOUNDED:
        high = last.value if figure.kind is QuantityKind.YEAR else low
        return Bound.EXACT if low == high else Bound.BETWEEN, Interval(low, high)
    if last.sort == "vague":
        return Bound.VAGUE, Interval(low, None)
    high = last.value if last.high is None else last.high
    if bound is Bound.EXACT:
        bound = Bound.EXACT if low == high else Bound.BETWEEN
        return bound, Interval(low, high) if low <= high else Interval(high, low)
    return bound, interval_of(low, high, last.step, bound)


def _within(speech: Sequence[Span], start: int, end: int) -> bool:
    before = bisect_right(speech, (start, 1 << 60)) - 1
    return before >= 0 and end <= speech[before].end
