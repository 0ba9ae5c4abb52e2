"""What a text must contain for a regular expression to match, read off the expression.

The reading is cautious: what it does not understand, it takes for “anything”, and an expression
without a certain literal is simply always run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import takewhile
from math import prod, sqrt
from typing import NamedTuple

from newslint.analysis.folding import fold
from newslint.matchers.rarity import expected_share
from newslint.matchers.syntax import Choice, Item, Row, UnreadableError, parse

MOST = 600  # literals of one expression; more would cost more than they save
COMMON = 0.003  # a literal at more than this share of places stands in nearly every paragraph
_NEXT_TO = 3  # characters beside a choice that are worth joining to its ways
_EACH = 3e-6  # what it costs to look for one more, as a share of places
_NOTHING = frozenset({""})

Texts = frozenset[str]


class _Literals(NamedTuple):
    """Texts of which one must occur, how often one may be expected to, and what that costs."""

    texts: Texts
    share: float
    cost: float


def required_literals(expression: str) -> frozenset[str]:
    """Folded texts of which at least one occurs in every match.

    Empty where none is certain, or where one would occur so often that looking is no loss.
    """
    try:
        best = _best(parse(expression), MOST)
    except UnreadableError:
        return frozenset()
    return best.texts if best and best.share < COMMON else frozenset()


def rare(literals: Iterable[str]) -> frozenset[str]:
    """The literals; none where one of them would occur so often that looking is no loss."""
    texts = frozenset(literals)
    common = (expected_share((frozenset({text}),)) >= COMMON for text in texts)
    return frozenset() if any(common) else texts


def _best(row: Row, most: int) -> _Literals | None:
    """The cheapest of the literals, `most` or fewer, that can be read off a row."""
    exact = [_texts(item) for item in row]
    candidates = [_any(_ways(row, at), most) for at, texts in enumerate(exact) if texts is None]
    candidates += [_window(run, most) for run in _runs(exact)]
    return min(filter(None, candidates), key=lambda found: found.cost, default=None)


def _texts(item: Item) -> Texts | None:
    """All that an item can be in folded prose; None where that is too much or anything."""
    if isinstance(item, frozenset):
        return frozenset(form for char in item for form in _folded(char))
    if not isinstance(item, Choice):
        return None
    found: set[str] = set()
    for way in item.ways:
        parts = [*map(_texts, way)]
        certain = [part for part in parts if part is not None]
        if len(certain) < len(parts) or prod(map(len, certain)) > MOST:
            return None
        found |= _joined(certain)
    return frozenset(found) if len(found) <= MOST else None


def _folded(char: str) -> tuple[str, ...]:
    """What the character may be in folded prose."""
    return ("\n", " ") if char == "\n" else (fold(char),)


def _joined(parts: Iterable[Texts]) -> Texts:
    """Every row of texts, one from each part, written out."""
    return reduce(
        lambda so_far, part: frozenset(before + text for before in so_far for text in part),
        parts,
        _NOTHING,
    )


def _ways(row: Row, at: int) -> list[Row]:
    """Each alternative of the choice at `at`, with the characters that stand next to it."""
    choice = row[at]
    before = tuple(takewhile(_is_characters, reversed(row[:at])))[:_NEXT_TO]
    behind = tuple(takewhile(_is_characters, row[at + 1 :]))[:_NEXT_TO]
    ways = choice.ways if isinstance(choice, Choice) else ()
    return [(*reversed(before), *way, *behind) for way in ways]


def _is_characters(item: Item) -> bool:
    return isinstance(item, frozenset)


def _any(ways: Sequence[Row], most: int) -> _Literals | None:
    """The literals of each alternative, as a match takes one of them; few of each if need be."""
    if not ways:
        return None
    return _all((_best(way, most) for way in ways), most) or _all(
        (_best(way, most // len(ways)) for way in ways), most
    )


def _all(found: Iterable[_Literals | None], most: int) -> _Literals | None:
    """The literals of all of them together."""
    each = [*found]
    certain = [one for one in each if one is not None]
    texts = frozenset[str]().union(*(one.texts for one in certain))
    if len(certain) < len(each) or len(texts) > most:
        return None
    return _Literals(texts, sum(one.share for one in certain), sum(one.cost for one in certain))


def _runs(exact: Sequence[Texts | None]) -> Iterator[list[Texts]]:
    """The longest rows of neighbouring texts."""
    run: list[Texts] = []
    for texts in (*exact, None):
        if texts is not None:
            run.append(texts)
        elif run:
            yield [_without_breaks(run, at) for at in range(len(run))]
            run = []


def _without_breaks(run: Sequence[Texts], at: int) -> Texts:
    """The texts at `at`, less those with a line end where folded prose must have a space."""
    may_follow = _may_touch(reversed(run[:at]), -1)
    may_precede = _may_touch(run[at + 1 :], 0)
    return frozenset(
        text
        for text in run[at]
        if not (
            (text[:1] == "\n" != text[1:2] and (text[1:] or not may_precede) and not may_follow)
            or (text[-1:] == "\n" != text[-2:-1] and text[:-1] and not may_precede)
        )
    )


def _may_touch(neighbours: Iterable[Texts], end: int) -> bool:
    """Whether a line end may stand next, on the side where the neighbours' `end` is."""
    for texts in neighbours:
        if any(text and text[end] == "\n" for text in texts):
            return True
        if "" not in texts:
            return False
    return True


def _window(run: Sequence[Texts], most: int) -> _Literals | None:
    """The cheapest stretch of `run` that is few enough texts when written out."""
    priced = [_priced(stretch) for stretch in _widest(run, most)]
    share, cost, best = min(priced, key=lambda each: each[1], default=(0.0, 0.0, ()))
    return _Literals(_joined(best), share, cost) if best else None


def _priced(stretch: Sequence[Texts]) -> tuple[float, float, Sequence[Texts]]:
    """A stretch behind its share and what it costs to look for it."""
    share = expected_share(stretch)
    # Words are commoner than their letters, by what the root is more.
    return share, sqrt(share) + prod(map(len, stretch)) * _EACH, stretch


def _widest(run: Sequence[Texts], most: int) -> Iterator[Sequence[Texts]]:
    """The stretches that are few enough texts and lie in no other such: a longer one is rarer."""
    passed = 0
    for start in range(len(run)):
        end, texts = start, 1
        while end < len(run) and texts * len(run[end]) <= most:
            texts *= len(run[end])
            end += 1
        if end > max(start, passed):
            passed = end
            stretch = _trimmed(run[start:end])
            if stretch:
                yield stretch


def _trimmed(stretch: Sequence[Texts]) -> Sequence[Texts]:
    """The stretch without what may lack at its ends."""
    certain = [at for at, texts in enumerate(stretch) if "" not in texts]
    return stretch[certain[0] : certain[-1] + 1] if certain else ()
