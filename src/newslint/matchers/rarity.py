"""How often a short row of characters may be expected in English news prose.

A chain over kinds of character: coarse, but it knows that a full stop is followed by a space and
hardly ever by a letter, which is what tells a rare literal from a common one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

_LETTERS = {
    **dict.fromkeys("etaoinsrh", 0.075),
    **dict.fromkeys("dlucmfwgypb", 0.027),
    **dict.fromkeys("vkjxqz", 0.005),
}
_FIGURES = dict.fromkeys("0123456789", 0.1)
_MARKS = {".": 0.45, ",": 0.45, ":": 0.03, ";": 0.02, "?": 0.02, "!": 0.01, "-": 0.05}
_QUOTES = dict.fromkeys("\"'“”‘’", 0.2)
_ODD = 5, 0.001  # the last kind, and the share of one odd character among the odd ones

# What share of the text each kind is, and what follows it: letters, figures, marks, quotation
# marks, spaces, others. Rounded from general knowledge of English prose.
_SHARE = (0.79, 0.012, 0.022, 0.01, 0.165, 0.001)
_NEXT = (
    (0.78, 0.0001, 0.022, 0.006, 0.19, 0.0005),
    (0.03, 0.45, 0.18, 0.01, 0.32, 0.01),
    (0.02, 0.04, 0.004, 0.06, 0.87, 0.002),
    (0.55, 0.005, 0.08, 0.01, 0.35, 0.005),
    (0.95, 0.025, 0.002, 0.015, 0.004, 0.004),
    (0.4, 0.3, 0.05, 0.01, 0.2, 0.04),
)
# The kind of each character, by number, and its share of that kind.
_KNOWN = {
    char: (number, share)
    for number, kind in enumerate((_LETTERS, _FIGURES, _MARKS, _QUOTES, {" ": 1.0}))
    for char, share in kind.items()
}


def expected_share(window: Sequence[frozenset[str]]) -> float:
    """The share of places at which some row of texts, one from each set, may be expected."""
    reached: Sequence[float] = _SHARE
    ends: Sequence[float] = _SHARE
    for texts in window:
        ends = [0.0] * len(_SHARE)
        for (first, last), share in _passages(texts).items():
            ends[last] += reached[first] * share
        passed = reached if "" in texts else [0.0] * len(_SHARE)
        reached = [
            before + sum(share * row[kind] for share, row in zip(ends, _NEXT, strict=True))
            for kind, before in enumerate(passed)
        ]
    return sum(ends)


@cache
def _passages(texts: frozenset[str]) -> Mapping[tuple[int, int], float]:
    """By the kinds of the first and the last character, what share the texts are of that start."""
    shares: dict[tuple[int, int], float] = {}
    for text in filter(None, texts):
        (first, share), *others = [_KNOWN.get(char, _ODD) for char in text]
        last = first
        for kind, weight in others:
            share *= _NEXT[last][kind] * weight
            last = kind
        shares[first, last] = shares.get((first, last), 0.0) + share
    return shares
