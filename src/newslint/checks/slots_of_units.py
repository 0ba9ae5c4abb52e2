"""Slots before what only a figure can come before: “by per cent”, “set aside million”, “a £ fine”."""

from __future__ import annotations

import re

from newslint.checks.slots import Judge, Slots, Word
from newslint.checks.slots_of_change import is_of_change
from newslint.model.span import Span

_REACH = 60
_WORDS = re.compile(r"[a-z]+")
_BOUND = frozenset(
    {"least", "than", "nearly", "almost", "approximately", "roughly", "around", "about", "over"}
)
_MOVED = frozenset({"by", "to", "at", "from"})
_HALF_RANGE = re.compile(r"\d(?: ?(?:%|per cent|percent))? (?:and|to|or) \Z")
_FROM_FIGURE = re.compile(r"\b(?:from|between) [^a-z]*\d[^a-z]*(?:per cent |percent |million |billion )?(?:and|to) \Z")
_GOES_ON = re.compile(r" [a-z]|[.,;]")
_SIGN_NEXT = re.compile(r" (?!\d)([a-z]+)|[.,;:](?!\d)|(?= )(?! ?\d)")
_BEFORE_SIGN = frozenset(
    {"a", "an", "than", "about", "over", "nearly", "to", "by", "for", "of", "cost", "costs", "costing",
     "least", "paid", "pay", "paying", "worth", "around", "almost", "up", "from", "spent", "raised"}
)
_SHORT_UNIT = re.compile(r" (?!of\b|or\b|and\b|away\b|from\b|to\b|per\b|in\b|on\b|at\b|a\b|is\b|for\b|was\b|later\b|behind\b|north|south|east|west)[a-z]{3,}")


def _percent(slots: Slots, start: int, end: int) -> Span | None:
    """“Rose by per cent”, “a fall of % in May”."""
    folded = slots.folded
    if folded[end : end + 1].isalnum() or folded.startswith(("age", "ile"), end):
        return None
    word = slots.before(start)
    if word.text in _BOUND:
        if slots.before(word.span.start).text in ("rather", "other", "think", "talk", "talking"):
            return None
        return Span(word.span.start, end)
    moved = slots.has("slot-reach", word) or word.text in ("up", "down")
    if word.text in _MOVED:
        moved = _changes(slots, word.span.start) or _FROM_FIGURE.search(folded, max(0, start - 40), start + 1) is not None
    elif word.text == "of":
        moved = slots.has("slot-change", slots.before(word.span.start))
    elif word.text == "and":
        moved = _FROM_FIGURE.search(folded, max(0, start - 40), start + 1) is not None
    return Span(word.span.start, end) if moved else None


def _changes(slots: Slots, at: int) -> bool:
    """Whether one of the last words before a place is a change."""
    near = _WORDS.findall(slots.opening(at, _REACH))[-4:]
    reach, nouns = slots.measures.words("slot-reach"), slots.measures.words("slot-change")
    return is_of_change(slots, at) or any(word in reach or word in nouns for word in near)


def _scale(slots: Slots, start: int, end: int) -> Span | None:
    """“Set aside million pesos”."""
    word = slots.before(start)
    if not word.text or word.is_mark or not slots.prose[start + 1].islower():
        return None
    if not _GOES_ON.match(slots.folded, end) or _is_figure(slots, word):
        return None
    return Span(word.span.start, end)


def _is_figure(slots: Slots, word: Word) -> bool:
    """Whether the word counts, or says which: “a hundred million”, “the million”."""
    if slots.has("slot-scale", word) or word.text in slots.measures.numerals:
        return True
    parts = word.text.split("-")
    if any(part in slots.measures.numerals for part in parts) or slots.prose[word.span.start].isupper():
        return True
    before = slots.before(word.span.start)
    return word.text == "of" and (slots.has("slot-scale", before) or before.text in slots.measures.numerals or before.text.endswith("s"))


def _money(slots: Slots, start: int, end: int) -> Span | None:
    """“A £ fine”."""
    if not _SIGN_NEXT.match(slots.folded, end):
        return None
    word, after = slots.before(start), slots.after(end)
    if word.text not in _BEFORE_SIGN or slots.has("slot-sign", after):
        return None
    return Span(word.span.start, after.span.end if after.text else end)


def _short_unit(slots: Slots, start: int, end: int) -> Span | None:
    """“A km run”."""
    match = _SHORT_UNIT.match(slots.folded, end)
    return Span(start + 1, match.end()) if match else None


_SHORT = ("km", "mph", "kph", "cm", "mm", "kg", "sq ft", "sq km", "mw", "gw")

UNITS: tuple[tuple[str, Judge], ...] = (
    (" per cent", _percent),
    (" percent", _percent),
    (" %", _percent),
    (" million", _scale),
    (" billion", _scale),
    (" trillion", _scale),
    ("£", _money),
    ("$", _money),
    ("€", _money),
    *((f" a {unit}", _short_unit) for unit in _SHORT),
)
"""What opens such a slot, and who judges whether the figure is there."""
