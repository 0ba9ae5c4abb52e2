"""Ages that no unit marks, and decades: “aged 7”, “Moussa, 34,”, “in her 30s”, “the 1990s”."""

from __future__ import annotations

from decimal import Decimal

from newslint.analysis.figure import Figure, Text
from newslint.analysis.late import late
from newslint.analysis.numerals import ZERO, Number
from newslint.analysis.quantity import QuantityKind

_AGED = late(r"\bage[ds]?(?: between| from| of| about| around| only| just)?[ -]\Z")
_THEIR = late(
    r"\b(?:his|her|their|my|your|our)(?: (?:early|mid|late))?[ -](?:mid-|early-|late-)?\Z"
)
_NAME = late(r"[^\W\d_a-z][\w'’.-]*(?:,? (?:Jr|Sr|II|III)\.?)?(?:, \Z|(?<=[\w.]{2}) \(\Z)")
_BEHIND_NAME = (", ", " (")
_DIED = late(r"\b(?:dies|died|die|dead) at (?:just |only )?\Z")
_WAS = late(r"\b(?:s?he|who) (?:is|was|turned|turns)(?: only| just| now)? \Z")
_SAID = late(r"[.,;)\n](?!\d)|\Z| (?:and|when|at the time)\b")
_ENDS = late(r"[,;)]")
_ENDS_GROWN = late(r"\.(?!\d)|\Z|\n| (?:who|from|of|has|had)\b")
_OLDEST = Decimal(120)
_GROWN = 12
_LONGEST_NAME = 32


def is_aged(text: Text, start: int) -> bool:
    """Whether “aged” or the like stands before."""
    first = max(0, start - 18)
    if text.folded.find("age", first, start) < 0:
        return False
    return _AGED.search(text.folded, first, start) is not None


def is_age(text: Text, number: Number) -> bool:
    """Whether a number without a unit is somebody’s age."""
    if not ZERO <= number.value <= _OLDEST or number.value % 1:
        return False
    if is_aged(text, number.start) or _is_said_to_be(text, number):
        return True
    if number.is_words or number.value < 1 or not _is_behind_name(text, number.start):
        return False
    if text.prose[number.start - 1] == "(":
        return text.prose.startswith(")", number.end) and number.value > _GROWN
    if _ENDS.match(text.prose, number.end):
        return True
    return number.value > _GROWN and _ENDS_GROWN.match(text.prose, number.end) is not None


def _is_behind_name(text: Text, at: int) -> bool:
    """Whether a name and a comma or bracket stand before a place."""
    if not text.prose.endswith(_BEHIND_NAME, 0, at):
        return False
    return _NAME.search(text.prose, max(0, at - _LONGEST_NAME), at) is not None


def _is_said_to_be(text: Text, number: Number) -> bool:
    """“He died at 78” or “she was 26” says an age."""
    if number.value < 1 or not _SAID.match(text.folded, number.end):
        return False
    before = max(0, number.start - 24)
    return any(look.search(text.folded, before, number.start) for look in (_DIED, _WAS))


def decade(text: Text, number: Number, end: int) -> Figure:
    """What digits with an “s” are."""
    figure = Figure(number.start, end, QuantityKind.YEAR, (number,), "decade")
    if number.value >= 1000:
        return figure._replace(bounds=_bounds(number.value))
    if number.value % 10 or number.value > 90:
        return figure._replace(kind=QuantityKind.LABEL, unit="")
    figure = figure._replace(bounds=_bounds(number.value))
    if _THEIR.search(text.folded, max(0, number.start - 20), number.start):
        return figure._replace(kind=QuantityKind.AGE, unit="year")
    return figure


def _bounds(value: Decimal) -> tuple[Decimal, Decimal]:
    """The first and the last year; “the 1800s” are a century."""
    years = 99 if value % 100 == 0 and 1000 <= value < 1900 else 9
    return value, value + years
