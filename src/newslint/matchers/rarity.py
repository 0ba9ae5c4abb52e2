"""How often a short row of characters may be expected in English news prose.

A chain over kinds of character: coarse, but it knows that a full stop is followed by a space and
hardly ever by a letter, which is what tells a rare literal from a common one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

_LETTERS = {
    **dict.fromkeys("etaoinsrh", 0.075),
    **dict.fromkeys("dlucmfwgypb", 0.027),
    **dict.fromkeys("vkjxqz", 0.005),
}
_FIGURES = dict.fromkeys("0123456789", 0.1)
_MARKS = {".": 0.45, ",": 0.45, ":": 0.03, ";": 0.02, "?": 0.02, "!": 0.01, "-": 0.05}
_QUOTES = dict.fromkeys("\"'“”‘’", 0.2)
_OTHER = 0.001  # the share of one odd character among the odd ones

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
_KINDS = (_LETTERS, _FIGURES, _MARKS, _QUOTES, {" ": 1.0})


def expected_share(window: Sequence[frozenset[str]]) -> float:
    """The share of places at which some row of characters, one from each set, may be expected."""
    shares = [share * weight for share, weight in zip(_SHARE, _weights(window[0]), strict=True)]
    for chars in window[1:]:
        reached = [
            sum(share * row[kind] for share, row in zip(shares, _NEXT, strict=True))
            for kind in range(len(_SHARE))
        ]
        shares = [share * weight for share, weight in zip(reached, _weights(chars), strict=True)]
    return sum(shares)


@cache
def _weights(chars: frozenset[str]) -> list[float]:
    """What share of each kind the characters are."""
    known = [sum(kind.get(char, 0.0) for char in chars) for kind in _KINDS]
    odd = sum(not any(char in kind for kind in _KINDS) for char in chars)
    return [*known, min(1.0, odd * _OTHER)]
