"""Quantities: every figure of a story, what it counts, and what it can mean."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.bounds import bound_after, bound_before, interval_of
from newslint.analysis.counting import count_all
from newslint.analysis.figure import Figure, Text
from newslint.analysis.figures import read_figure
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_DIGITS = re.compile(r"[0-9½¼¾⅓⅔]")
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING})
_UNMEASURED = frozenset(
    {QuantityKind.LABEL, QuantityKind.DATE, QuantityKind.CLOCK, QuantityKind.SCORE}
)
_ZERO, _ONE = Decimal(0), Decimal(1)
_MINUS = re.compile(r"(?:(?<![\w)])[-−–]|(?<!or )\bminus )\Z")
_NO_ONE = re.compile(
    r"(?:\b(?:no|any|every|some|each|which|this|that|the|another|square|day)[ -])\Z"
)
_PRONOUN = re.compile(
    r" (?:of the (?:most|best|few|first|last|main|biggest|largest|world)|of those|another|day|thing|"
    r"that|who|which|can|could|must|may|should|would|is|was|has|had|in|to|at|by|as|and|or|with|on|for|"
    r"from|more|where|when|than|after|side|hand|point|such|such|too|but|reason|way)\b|[^ \w-]|-(?!y|h|m|d|w|s)|-s(?!e)"
)


class Bounds(NamedTuple):
    """Where blocks, sentences and direct speech are."""

    blocks: Sequence[Block]
    sentences: Sequence[Span]
    speech: Sequence[Span]


def find_quantities(text: Text, vocabulary: frozenset[str], where: Bounds) -> tuple[Quantity, ...]:
    """All quantities in order; those of code are left out."""
    found: list[Quantity] = []
    starts = [block.span.start for block in where.blocks]
    end = 0
    for at in _openings(text, vocabulary):
        block = bisect_right(starts, at) - 1
        if at < end or block < 0 or where.blocks[block].kind is BlockKind.CODE:
            continue
        figure = read_figure(text, at)
        if figure is None or figure.start < end or _is_pronoun(text, figure):
            continue
        end = figure.end
        found.append(_quantity(text, figure, block, where))
    return count_all(text, found, where.sentences)


def _openings(text: Text, vocabulary: frozenset[str]) -> list[int]:
    """Where digits or words of numbers stand."""
    places = [match.start() for match in _DIGITS.finditer(text.prose)]
    folded = text.folded
    for word in {word.lower() for word in vocabulary & text.measures.openers}:
        at = folded.find(word)
        while at >= 0:
            end = at + len(word)
            if not (at and folded[at - 1].isalnum()) and not folded[end : end + 1].isalnum():
                places.append(at)
            at = folded.find(word, end)
    places.sort()
    return places


def _is_pronoun(text: Text, figure: Figure) -> bool:
    """Whether “one” counts nothing: “no one”, “one of the best”, “one day”."""
    if figure.kind is not QuantityKind.COUNT or figure.is_range or figure.per:
        return False
    number = figure.numbers[0]
    if not number.is_words or number.value != 1 or number.scaled:
        return False
    if _NO_ONE.search(text.folded, max(0, figure.start - 9), figure.start):
        return True
    return _PRONOUN.match(text.folded, figure.end) is not None or figure.end >= len(text.folded)


def _quantity(text: Text, figure: Figure, block: int, where: Bounds) -> Quantity:
    start, end = figure.start, figure.end
    minus = _MINUS.search(text.folded, max(0, start - 6), start)
    if minus and figure.kind not in _UNMEASURED and not figure.is_range:
        start = minus.start()
        numbers = tuple(number._replace(value=-number.value) for number in figure.numbers)
        figure = figure._replace(start=start, numbers=numbers)
    bound_start, bound = (
        (start, Bound.EXACT) if figure.kind in _UNMEASURED else bound_before(text, figure)
    )
    bound_end, after = end, Bound.EXACT
    if figure.kind not in _UNMEASURED:
        bound_end, after = bound_after(text, end)
    if figure.numbers and text.prose.startswith("+", figure.numbers[-1].end):
        after = Bound.AT_LEAST
    if after is not Bound.EXACT:
        bound = after
    values = tuple(number.value for number in figure.numbers) or (_ZERO,)
    bound, interval = _interval(figure, values, bound)
    last = figure.numbers[-1] if figure.numbers else None
    kind = figure.kind
    return Quantity(
        span=Span(start, end),
        kind=kind,
        unit=figure.unit,
        values=values,
        interval=interval,
        step=last.step if last else _ONE,
        bound=bound,
        whole=Span(bound_start, bound_end),
        per=figure.per,
        measure=figure.measure,
        is_words=last is not None and last.is_words,
        is_joined=figure.is_joined,
        block=block,
        sentence=bisect_right(where.sentences, (start, len(text.prose))) - 1,
        is_quoted=_within(where.speech, start, end),
        in_heading=where.blocks[block].kind in _HEADINGS,
    )


def _interval(figure: Figure, values: Sequence[Decimal], bound: Bound) -> tuple[Bound, Interval]:
    """What the figure can mean, and the bound that says so."""
    if figure.bounds is not None:
        return Bound.BETWEEN, Interval(*figure.bounds)
    if not figure.numbers or figure.kind in _UNMEASURED or figure.kind is QuantityKind.VOTES:
        return Bound.EXACT, Interval(values[0], values[0])
    last = figure.numbers[-1]
    if last.sort == "vague":
        return Bound.VAGUE, interval_of(values[0], values[0], last.step, Bound.VAGUE)
    low, high = values[0], values[-1] if last.high is None else last.high
    if bound is Bound.EXACT and low != high:
        return Bound.BETWEEN, Interval(min(low, high), max(low, high))
    return bound, interval_of(low, high, last.step, bound)


def _within(speech: Sequence[Span], start: int, end: int) -> bool:
    before = bisect_right(speech, (start, 1 << 60)) - 1
    return before >= 0 and end <= speech[before].end
