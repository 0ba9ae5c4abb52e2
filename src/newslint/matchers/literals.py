"""What a text must contain for a regular expression to match, read off the expression.

The reading is cautious: what it does not understand, it takes for “anything”, and an expression
without a certain literal is simply always run.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import NamedTuple

from newslint.analysis.folding import fold
from newslint.matchers.rarity import expected_share
from newslint.matchers.syntax import Choice, Item, UnreadableError, parse

MOST = 400  # literals of one expression; more would cost more than they save
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


def _best(items: tuple[Item, ...]) -> _Literals | None:
    candidates = [found for item in items if isinstance(item, Choice) and (found := _any(item))]
    candidates += [found for run in _runs(items) if (found := _window(run))]
    return min(candidates, key=lambda found: found.share, default=None)


def _any(choice: Choice) -> _Literals | None:
    """One literal of each alternative: a match takes one of them."""
    found = [_best(way) for way in choice.ways]
    certain = [one for one in found if one is not None]
    texts = frozenset().union(*(one.texts for one in certain))
    if len(certain) < len(found) or len(texts) > MOST:
        return None
    return _Literals(texts, sum(one.share for one in certain))


def _runs(items: tuple[Item, ...]) -> list[list[frozenset[str]]]:
    """The longest rows of neighbouring characters."""
    runs: list[list[frozenset[str]]] = [[]]
    for item in items:
        if isinstance(item, frozenset):
            runs[-1].append(frozenset(fold(char) for char in item))
        else:
            runs.append([])
    return runs


def _window(run: list[frozenset[str]]) -> _Literals | None:
    """The rarest stretch of `run` that is few enough texts when written out."""
    windows = (
        run[start:end] for start in range(len(run)) for end in range(start + 1, len(run) + 1)
    )
    affordable = [window for window in windows if prod(map(len, window)) <= MOST]
    if not affordable:
        return None
    best = min(affordable, key=expected_share)
    return _Literals(frozenset("".join(chars) for chars in product(*best)), expected_share(best))
