"""Quantities: every figure of a story, what it counts, and what it can mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.bounds import bound_after, bound_before, interval_of
from newslint.analysis.counting import count_all
from newslint.analysis.figure import Figure, Placed, Text
from newslint.analysis.figures import read_figure
from newslint.analysis.late import late
from newslint.analysis.numerals import ONE, ZERO, Number
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.analysis.tokens import Places
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.TITLE})
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
_NOTHING = Number(0, 0, ZERO, ONE)
_MINUS_ENDS = ("-", "−", "–", "minus ")
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


def find_quantities(
    text: Text, places: Places, numbers: Mapping[str, Sequence[int]], where: Bounds
) -> tuple[Quantity, ...]:
    """All quantities in order; those of code are left out."""
    found = [*_placed(text, _openings(text, places, numbers), where)]
    count_all(text, found, where.sentences)
    speech = [span.start for span in where.speech]
    return tuple([_quantity(each, where, speech) for each in found])


def _placed(text: Text, openings: Iterable[int], where: Bounds) -> Iterator[Placed]:
    """The figures with what bounds them, each in its block and sentence."""
    blocks = [block.span.start for block in where.blocks]
    sentences = [sentence.start for sentence in where.sentences]
    end = 0
    for at in openings:
        if at < end:
            continue
        block = bisect_right(blocks, at) - 1
        if block < 0 or where.blocks[block].kind is BlockKind.CODE:
            continue
        figure = read_figure(text, at)
        if figure is None or figure.start < end or _is_pronoun(text, figure):
            continue
        figure = _signed(text, figure, end)
        end = figure.end
        placed = Placed(figure, block, bisect_right(sentences, figure.start) - 1)
        _bound(text, placed)
        yield placed


def _openings(text: Text, places: Places, numbers: Mapping[str, Sequence[int]]) -> list[int]:
    """Where digits or words of numbers stand."""
    found = [*places.digits]
    folded, words, openers = text.folded, places.words, text.measures.openers
    for word in openers.intersection(numbers):
        for number in numbers[word]:
            at = places.starts[number]
            end = at + len(word)
            if (at and folded[at - 1].isalnum()) or folded[end : end + 1].isalnum():
                continue
            if words[number] in openers:
                found.append(at)
    found.sort()
    return found


def _is_pronoun(text: Text, figure: Figure) -> bool:
    """Whether “one” counts nothing: “no one”, “one of the best”, “one day”."""
    if figure.kind is not QuantityKind.COUNT or figure.is_range or figure.per:
        return False
    number = figure.numbers[0]
    if not number.is_words or number.value != ONE or number.scaled:
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


def _signed(text: Text, figure: Figure, after: int) -> Figure:
    """The figure with the sign of minus before it: “-5C”, “minus 5”."""
    if figure.is_range or figure.kind in _UNBOUNDED:
        return figure
    if not text.folded.endswith(_MINUS_ENDS, after, figure.start):
        return figure
    minus = _MINUS.search(text.folded, max(after, figure.start - 10), figure.start)
    if minus is None:
        return figure
    numbers = tuple(number._replace(value=-number.value) for number in figure.numbers)
    return figure._replace(start=minus.start(), numbers=numbers)


def _bound(text: Text, placed: Placed) -> None:
    """Tells what the words that bound a figure make of it."""
    figure = placed.figure
    numbers = figure.numbers
    if figure.kind in _UNBOUNDED:
        if numbers:
            placed.bound, placed.interval = _unbounded(figure)
        return
    placed.start, bound = bound_before(text, figure)
    placed.end, after = bound_after(text, figure.end)
    if text.prose.startswith("+", numbers[-1].end):
        after = Bound.AT_LEAST
    if after is not Bound.EXACT:
        bound = after
    if figure.bounds is None:
        placed.bound, placed.interval = _interval(numbers[0].value, numbers[-1], bound)
    else:
        placed.bound, placed.interval = Bound.BETWEEN, Interval(*figure.bounds)


def _unbounded(figure: Figure) -> tuple[Bound, Interval]:
    """What a figure means that no words can bound."""
    if figure.bounds is not None:
        return Bound.BETWEEN, Interval(*figure.bounds)
    low = figure.numbers[0].value
    if len(figure.numbers) > 1 and figure.kind is QuantityKind.YEAR:
        high = figure.numbers[-1].value
        return Bound.EXACT if low == high else Bound.BETWEEN, Interval(low, high)
    return Bound.EXACT, Interval(low, low)


def _interval(low: Decimal, last: Number, bound: Bound) -> tuple[Bound, Interval]:
    """What the figure can mean, and the bound that says so."""
    if last.sort == "vague":
        return Bound.VAGUE, Interval(low, None)
    high = last.value if last.high is None else last.high
    if bound is not Bound.EXACT:
        return bound, interval_of(low, high, last.step, bound)
    if low == high:
        return Bound.EXACT, Interval(low, high)
    return Bound.BETWEEN, Interval(low, high) if low <= high else Interval(high, low)


def _quantity(placed: Placed, where: Bounds, speech: Sequence[int]) -> Quantity:
    """The figure with all that has been told of it."""
    figure = placed.figure
    start, end, numbers = figure.start, figure.end, figure.numbers
    last = numbers[-1] if numbers else _NOTHING
    return Quantity(
        Span(start, end),
        figure.kind,
        figure.unit,
        (last.value,) if len(numbers) == 1 else tuple([number.value for number in numbers]),
        placed.interval,
        last.step,
        placed.bound,
        Span(placed.start, placed.end),
        placed.counted,
        placed.per,
        figure.measure,
        last.is_words,
        figure.is_joined,
        placed.block,
        placed.sentence,
        _within(where.speech, speech, start, end),
        where.blocks[placed.block].kind in _HEADINGS,
    )


def _within(speech: Sequence[Span], starts: Sequence[int], start: int, end: int) -> bool:
    before = bisect_right(starts, start) - 1
    return before >= 0 and end <= speech[before].end
