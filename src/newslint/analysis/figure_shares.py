"""Fractions and multiples: “two-thirds”, “one in five”, “three times as many”."""

from __future__ import annotations

from newslint.analysis.figure import Figure, Text
from newslint.analysis.figure_units import unit_after
from newslint.analysis.late import late
from newslint.analysis.numerals import Number, read_digits, read_words
from newslint.analysis.quantity import QuantityKind

_IN = late(r" in (?:every )?| out of (?:every )?")
_SLASH = late(r"/(\d{1,2})(?= of\b|rds?\b|ths?\b)")
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000, 10000})
_TIMES = late(r"[ -]times? ([a-z]+)")
_FOLD = late(r"-?fold\b")
_JOINED_TIMES = late(r"[x×](?!\w)")
_TIMES_LENGTH = len(" times")


def read_share(text: Text, figure: Figure) -> Figure | None:
    """The figure as a fraction or a multiple, if it is one."""
    (number,) = figure.numbers
    if number.sort == "fraction":
        return figure._replace(kind=QuantityKind.FRACTION)
    if number.sort != "cardinal":
        return None
    return _part(text, figure) or read_multiple(text, figure)


def read_multiple(text: Text, figure: Figure) -> Figure | None:
    """The figure as a multiple: “10-fold”, “3x”, “three times more”."""
    number = figure.numbers[0]
    match = _FOLD.match(text.folded, number.end) or _JOINED_TIMES.match(text.folded, number.end)
    if match is not None:
        return figure._replace(kind=QuantityKind.MULTIPLE, end=match.end())
    match = _TIMES.match(text.folded, number.end)
    if match is None or match[1] not in text.measures.words("times-than"):
        return None
    return figure._replace(kind=QuantityKind.MULTIPLE, end=number.end + _TIMES_LENGTH)


def _part(text: Text, figure: Figure) -> Figure | None:
    number = figure.numbers[0]
    slash = _SLASH.match(text.folded, number.end)
    if slash is not None and int(slash[1]):
        return _fraction(figure, number._replace(value=number.value / int(slash[1])), slash.end())
    match = _IN.match(text.folded, number.end)
    whole = _whole(text, match.end()) if match else None
    if whole is None or whole.value not in _WHOLES or whole.value <= number.value:
        return None
    if whole.sort != "cardinal" or unit_after(text, whole.end, is_words=whole.is_words):
        return None
    return _fraction(figure, number._replace(value=number.value / whole.value), whole.end)


def _fraction(figure: Figure, number: Number, end: int) -> Figure:
    return figure._replace(kind=QuantityKind.FRACTION, end=end, numbers=(number._replace(end=end),))


def _whole(text: Text, at: int) -> Number | None:
    if text.prose[at : at + 1].isdigit():
        return read_digits(text.folded, at, text.measures)
    return read_words(text.folded, at, text.measures)
