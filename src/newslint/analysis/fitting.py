"""How well words fit between their neighbours, by parts of speech."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import inf

from newslint.analysis.tagging import find_choices
from newslint.knowledge.parts import Choice, Parts
from newslint.model.span import Span

_Choices = tuple[Choice, ...]
_NEAR = 2  # words or marks on either side
_START: _Choices = (("^", 0.0),)


def gain(prose: str, sentence: Span, place: Span, right: str, parts: Parts) -> float:
    """How much better `right` fits at the place, in tenths of powers of ten."""
    columns = [*find_choices(prose, sentence, parts)]
    first = next((at for at, (span, _) in enumerate(columns) if span.start >= place.start), 0)
    last = next(
        (at for at, (span, _) in enumerate(columns) if span.start >= place.end), len(columns)
    )
    every = [_START, *(choices for _, choices in columns)]
    before, behind = every[max(0, first + 1 - _NEAR) : first + 1], every[last + 1 :][:_NEAR]
    wrong, better = every[first + 1 : last + 1], _columns(right, parts)
    return _cost([*before, *wrong, *behind], parts) - _cost([*before, *better, *behind], parts)


def gain_between(before: str, wrong: str, right: str, behind: str, parts: Parts) -> float:
    """The same by the words next to it, in small letters, as far as they are known and listed.

    Without end where that tells nothing.
    """
    left, next_one = parts.choices(before), parts.choices(behind)
    if not left and not next_one:
        return inf
    return _gain_between(left, _columns(wrong, parts), _columns(right, parts), next_one, parts)


@lru_cache(1 << 12)  # of words there are many, of what they can be there are few
def _gain_between(
    before: _Choices,
    wrong: tuple[_Choices, ...],
    right: tuple[_Choices, ...],
    behind: _Choices,
    parts: Parts,
) -> float:
    left, next_one = [*filter(None, [before])], [*filter(None, [behind])]
    return _cost([*left, *wrong, *next_one], parts) - _cost([*left, *right, *next_one], parts)


@lru_cache(1 << 12)
def _columns(text: str, parts: Parts) -> tuple[_Choices, ...]:
    """What each of the words can be."""
    return tuple(choices for _, choices in find_choices(text, Span(0, len(text)), parts))


def _cost(columns: Sequence[_Choices], parts: Parts) -> float:
    """The cost of the likeliest parts of speech for words in a row; what is before is open."""
    before = dict(columns[0])
    for choices in columns[1:]:
        reached: dict[str, float] = {}
        for part, cost in choices:
            total = cost + min(so_far + parts.follows[one][part] for one, so_far in before.items())
            reached[part] = min(total, reached.get(part, total))
        before = reached
    return min(before.values())
