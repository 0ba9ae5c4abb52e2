"""What a text must contain for a regular expression to match, read off the expression.

The reading is cautious: what it does not understand, it takes for “anything”, and an expression
without a certain literal is simply always run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product, takewhile
from typing import NamedTuple

from newslint.analysis.folding import fold
from newslint.matchers.rarity import expected_share
from newslint.matchers.syntax import Choice, Item, Row, UnreadableError, parse

MOST = 400  # literals of one expression; more would cost more than they save
_NEXT_TO = 3  # characters beside a choice that are worth joining to its ways
COMMON = 0.003  # a literal at more than this share of places stands in nearly every paragraph


class _Literals(NamedTuple):
    """Texts of which one must occur, and how often one may be expected to, by letter shares."""

    texts: frozenset[str]
    share: float


def required_literals(expression: str) -> frozenset[str]:
    """Folded texts of which at least one occurs in every match.

    Empty where none is certain, or where one would occur so often that looking is no loss.
    """
    try:
        best = _best(parse(expression))
    except UnreadableError:
        return frozenset()
    return best.texts if best and best.share < COMMON else frozenset()


def _best(row: Row) -> _Literals | None:
    candidates = [_any(_ways(row, at)) for at, item in enumerate(row) if isinstance(item, Choice)]
    candidates += [_window(run) for run in _runs(row)]
    return min(filter(None, candidates), key=lambda found: found.share, default=None)


def _ways(row: Row, at: int) -> list[Row]:
    """Each alternative of the choice at `at`, with the characters that stand next to it."""
    choice = row[at]
    before = tuple(takewhile(_is_characters, reversed(row[:at])))[:_NEXT_TO]
    behind = tuple(takewhile(_is_characters, row[at + 1 :]))[:_NEXT_TO]
    ways = choice.ways if isinstance(choice, Choice) else ()
    return [(*reversed(before), *way, *behind) for way in ways]


def _is_characters(item: Item) -> bool:
    return isinstance(item, frozenset)


def _any(ways: Sequence[Row]) -> _Literals | None:
    """One literal of each alternative: a match takes one of them."""
    found = [_best(way) for way in ways]
    certain = [one for one in found if one is not None]
    texts = frozenset().union(*(one.texts for one in certain))
    if len(certain) < len(found) or len(texts) > MOST:
        return None
    return _Literals(texts, sum(one.share for one in certain))


def _runs(row: Row) -> list[list[frozenset[str]]]:
    """The longest rows of neighbouring characters."""
    runs: list[list[frozenset[str]]] = [[]]
    for item in row:
        if isinstance(item, frozenset):
            runs[-1].append(frozenset(form for char in item for form in _folded(char)))
        else:
            runs.append([])
    return runs


def _folded(char: str) -> tuple[str, ...]:
    """What the character may be in folded prose."""
    return ("\n", " ") if char == "\n" else (fold(char),)


def _window(run: list[frozenset[str]]) -> _Literals | None:
    """The rarest stretch of `run` that is few enough texts when written out."""
    widest = [*_widest(run)]
    if not widest:
        return None
    best = min(widest, key=expected_share)
    return _Literals(frozenset("".join(chars) for chars in product(*best)), expected_share(best))


def _widest(run: list[frozenset[str]]) -> Iterator[list[frozenset[str]]]:
    """The stretches that are few enough texts and lie in no other such: a longer one is rarer."""
    passed = 0
    for start in range(len(run)):
        end, texts = start, 1
        while end < len(run) and texts * len(run[end]) <= MOST:
            texts *= len(run[end])
            end += 1
        if end > max(start, passed):
            passed = end
            yield run[start:end]
