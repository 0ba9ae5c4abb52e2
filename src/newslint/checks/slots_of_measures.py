"""Slots before units of measure: “nearly years”, “a -mile road”, “785 miles ( kilometres)”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.checks.slots import Judge, Slots, Word
from newslint.model.span import Span

_TIME = late(r" (?:years|months|weeks|days|hours|minutes|decades)\b")
_TIME_END = late(r" (?:ago|later|earlier|old)\b")
_MEASURE = late(
    r" (?:miles|kilomet(?:re|er)s|met(?:re|er)s|feet|km|acres|hectares|tons|tonnes|pounds|points"
    r"|votes|times|(?:square|cubic|sq|nautical) [a-z]+|degrees|mph|kph|kg|kilograms|litres|liters"
    r"|barrels|gallons)\b(?! of [a-z]+ing)"
)
_WAY = late(
    r" (?:miles|kilomet(?:re|er)s|met(?:re|er)s|yards|feet|km) (?:from|away|north|south|east|west"
    r"|off|inland|long|wide|high|deep|tall|into|above|below|outside|apart)"
)
_TIMED = frozenset({"for", "in", "within", "lasted", "spent", "took", "after"})
_NEVER = frozenset({"over", "a total of"})
_LOOSE = frozenset({"about", "around", "over"})
_JOINED = late(
    r"(?:year|day|week|month|hour|minute|mile|km|acre|foot|square|metre|meter|percent|point|strong"
    r"|story|storey|to-\d)\b[\w-]*"
)
_EVERY = late(r" (?:months|years|weeks|days|hours|minutes)\b")
_BRACKETED = late(
    r"[ ]?(?:kilomet(?:re|er)s|km|miles|feet|met(?:re|er)s|kg|kilograms|pounds|acres"
    r"|hectares|(?:kilometers|kilometres|miles) per hour|degrees [a-z]+)\)"
)
_UNIT_BEFORE = late(
    r"[\d%]|(?:miles|kilomet(?:re|er)s|km|feet|met(?:re|er)s|kg|pounds|mph|kph|acres|hour"
    r"|hectares|fahrenheit|celsius|tall|high|long|wide)"
)
_SPEEDED = frozenset({"of", "at", "to", "by", "from"})
_SHORT_NOUN = late(
    r" (?!of\b|or\b|and\b|away\b|from\b|to\b|per\b|in\b|on\b|at\b|a\b|is\b|for\b|was\b|later\b"
    r"|behind\b|north|south|east|west)[a-z]{3,}"
)
_SHORT = ("km", "mph", "kph", "cm", "mm", "kg", "sq ft", "sq km", "mw", "gw")
_SPEEDS = ("mph", "kph", "km/h", "miles per hour", "miles an hour", "degrees celsius")


def of_measure(slots: Slots, bound: str, lead: Word, end: int) -> Span | None:
    """“For nearly years”, “about years ago”, “about miles from”, “up to feet”."""
    start = end - len(bound)
    if bound not in _NEVER and bound not in _LOOSE:
        match = _TIME.match(slots.folded, end) or _MEASURE.match(slots.folded, end)
        return Span(start, match.end()) if match else None
    if bound == "a total of":
        return None
    time = _TIME.match(slots.folded, end)
    if time is None:
        far = _WAY.match(slots.folded, end) if bound == "about" else None
        return Span(start, far.end()) if far else None
    if lead.text in _TIMED and not slots.folded.startswith(" of ", time.end()) and bound != "over":
        return Span(start, time.end())
    ending = _TIME_END.match(slots.folded, time.end())
    return Span(start, ending.end()) if ending else None


def _joined(slots: Slots, start: int, end: int) -> Span | None:
    """“A -mile road”."""
    match = _JOINED.match(slots.folded, end)
    before = slots.before(start + 1)
    if match is None or slots.folded[max(0, start - 1) : start] in ("-", "–"):
        return None
    if not before.text or before.is_mark:
        return None
    return Span(before.span.start, match.end())


def _every(slots: Slots, start: int, end: int) -> Span | None:
    """“Every months”."""
    match = _EVERY.match(slots.folded, end)
    return Span(start + 1, match.end()) if match else None


def _bracketed(slots: Slots, start: int, end: int) -> Span | None:
    """“785 miles ( kilometres)”."""
    match = _BRACKETED.match(slots.folded, end)
    if match is None:
        return None
    word = slots.before(start)
    if _UNIT_BEFORE.fullmatch(word.text):
        return Span(word.span.start, match.end())
    return None


def _speed(slots: Slots, start: int, end: int) -> Span | None:
    """“Winds of miles per hour”."""
    word = slots.before(start)
    if word.text not in _SPEEDED or slots.folded[end : end + 1].isalnum():
        return None
    before = slots.before(word.span.start)
    if word.text == "of" and (before.text.endswith("s") and before.text != "winds"):
        return None
    return Span(word.span.start, end)


def _short_unit(slots: Slots, start: int, end: int) -> Span | None:
    """“A km run”."""
    match = _SHORT_NOUN.match(slots.folded, end)
    return Span(start + 1, match.end()) if match else None


MEASURES: tuple[tuple[str, Judge], ...] = (
    (" -", _joined),
    (" every", _every),
    (" (", _bracketed),
    *((f" {unit}", _speed) for unit in _SPEEDS),
    *((f" a {unit}", _short_unit) for unit in _SHORT),
)
"""What opens such a slot, and who judges whether the figure is there."""
