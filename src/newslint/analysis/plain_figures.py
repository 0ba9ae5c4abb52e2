"""Figures that stand between two small words, read at one look: most counts and years do.

What they are is told elsewhere; here it is only told more quickly, of those that leave no doubt.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.figure import Figure, Text
from newslint.analysis.figure_ages import is_aged
from newslint.analysis.figure_shapes import MONTH_WORDS, joining_words
from newslint.analysis.labels import FIRST_COMMON_YEAR, FIRST_SURE_YEAR, LAST_YEAR, NUMBER_SIGNS
from newslint.analysis.late import late
from newslint.analysis.numerals import ONE, Number, plain
from newslint.analysis.quantity import QuantityKind
from newslint.knowledge.measures import Measures

_FIGURE = late(
    r"([a-z]+|[1-9][0-9]{0,9}(?![0-9]))"
    r"(?:[.,;)](?=[\s\"”’]|\Z)|\n\n| ([a-z]+)(?=[ ,;)\n]|\.(?!\w)|\Z))"
)
_AGE_LINKS = frozenset({"between", "from", "of", "about", "around"})  # “aged about 12”
_LEADS = frozenset(
    {
        *("age", "aged", "ages", "only", "just"),
        *("at", "is", "was", "turned", "turns", "now"),  # “she was 26”
        *("per", "every"),
    }
)
_FURTHEST = 26
_YEAR_DIGITS, _DAY_DIGITS = 4, 2


class _Words(NamedTuple):
    """The words that tell whether a figure stands plainly."""

    leads: frozenset[str]  # may make an age or a label of the figure behind them
    joining: frozenset[str]  # may belong to the figure before them
    stop: frozenset[str]  # begin no noun
    plural: frozenset[str]  # nouns in the plural without an “s”
    small: dict[str, Decimal]  # numbers and their values


@lru_cache(maxsize=1)
def _words(measures: Measures) -> _Words:
    numerals = measures.numerals.items()
    return _Words(
        _LEADS.union(NUMBER_SIGNS, measures.words("label-before")),
        joining_words(measures),
        measures.words("counts-stop"),
        measures.words("counts-plural"),
        {word: Decimal(row.low) for word, row in numerals if row.sort == "small"},
    )


def read_plain(text: Text, at: int) -> Figure | None:
    """The count or the year at `at`, if the words beside it leave no doubt."""
    if not at or text.prose[at - 1] not in " (":
        return None
    match = _FIGURE.match(text.folded, at)
    known = _words(text.measures)
    if match is None or (match[2] in known.joining and match[2] != "of"):
        return None
    return (_in_digits if match[1].isdigit() else _in_words)(text, match, known)


def _in_words(text: Text, match: re.Match[str], known: _Words) -> Figure | None:
    value = known.small.get(match[1])
    if value is None or not _led_by(text, match.start(), known):
        return None
    number = Number(match.start(), match.end(1), value, ONE, is_words=True)
    return _figure(QuantityKind.COUNT, number)


def _in_digits(text: Text, match: re.Match[str], known: _Words) -> Figure | None:
    at, digits = match.start(), match[1]
    if match[2] == "of":
        return None  # “the 5 of May”
    if len(digits) == _YEAR_DIGITS:
        return _year(text, at, digits) if _may_be_year(digits, match[2], known) else None
    before = _led_by(text, at, known)
    if not before or text.prose[at - 1 - len(before)].isupper():
        return None
    if len(digits) <= _DAY_DIGITS and before == "the":
        return None  # “May the 5”
    return _figure(QuantityKind.COUNT, plain(digits, at))


def _figure(kind: QuantityKind, number: Number) -> Figure:
    return Figure(number.start, number.end, kind, (number,))


def _led_by(text: Text, at: int, known: _Words) -> str:
    """The word before a figure, unless it may make something else of it."""
    before = text.last_word(max(0, at - _FURTHEST), at)
    if before in known.leads or (before in _AGE_LINKS and is_aged(text, at)):
        return ""
    return before


def _may_be_year(digits: str, following: str | None, known: _Words) -> bool:
    """Whether no noun follows that four digits could count."""
    year = int(digits)
    if not FIRST_SURE_YEAR <= year <= LAST_YEAR:
        return False
    if following is None or following in known.stop:
        return True
    return year >= FIRST_COMMON_YEAR and following[-1] != "s" and following not in known.plural


def _year(text: Text, at: int, digits: str) -> Figure | None:
    """Four digits as a year, unless a sign of currency may stand before them."""
    if not text.prose.endswith((", ", "("), 0, at):
        before = text.last_word(max(0, at - _FURTHEST), at)
        is_small = before and text.prose[at - 1 - len(before)].islower()
        if not is_small and before not in MONTH_WORDS:
            return None
    return _figure(QuantityKind.YEAR, plain(digits, at))
