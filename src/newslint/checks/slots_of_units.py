"""Slots before “per cent”, “million” and behind “£”: “by per cent”, “a £ fine”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.checks.slots import Judge, Slots, Word
from newslint.checks.slots_of_change import is_of_change
from newslint.model.span import Span

_REACH = 60
_WORDS = late(r"[a-z]+")
_FROM_FIGURE = late(
    r"\b(?:from|between) [^a-z]*\d[^a-z]*(?:(?:per cent|percent|million|billion) )?(?:and|to) \Z"
)
_GOES_ON = late(r" [a-z]|[.,;]")
_EMPTY = late(r" (?!\d)[a-z(]|[.,;:)](?!\d)| ?\Z|\n")
_PREFIX = late(r"(?:\A|[\s(])((?:US|AU?|CA?|NZ|HK|S)?)\Z")
_SCALES = late(r" ?(?:million|billion|trillion)\b")
_RATE = late(r" (?:an?|per|each|every) (?:hour|day|week|month|year|person|head|barrel|share)\b")


def _percent(slots: Slots, start: int, end: int) -> Span | None:
    """“Rose by per cent”, “a fall of % in May”."""
    folded = slots.folded
    if folded[end : end + 1].isalnum() or not slots.prose[start + 1 : start + 2].strip("P"):
        return None
    word = slots.before(start)
    if not word.text or _is_counted(slots, word) or word.text in ("rather", "other"):
        return None
    if word.is_mark:
        moved = word.text in (",", ";") and folded.startswith(" of ", end)
    elif word.text in ("to", "by"):
        moved = _changes(slots, word.span.start) or _is_from(slots, start)
    elif word.text == "of":
        moved = slots.has("slot-change", slots.before(word.span.start))
    elif word.text == "and":
        moved = _is_from(slots, start)
    else:
        moved = not slots.has("slot-percent", word)
    return Span(word.span.start, end) if moved else None


def _is_counted(slots: Slots, word: Word) -> bool:
    """Whether the word is a number: “sixty-seven”."""
    if any(mark.isdigit() for mark in word.text):
        return True
    return any(part in slots.measures.numerals for part in word.text.split("-"))


def _is_from(slots: Slots, start: int) -> bool:
    """Whether the lower end of a range stands before a place."""
    return _FROM_FIGURE.search(slots.folded, max(0, start - 40), start + 1) is not None


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
    if slots.has("slot-scale", word) or _is_counted(slots, word):
        return True
    if slots.prose[word.span.start].isupper():
        return True
    before = slots.before(word.span.start)
    if word.text != "of":
        return False
    return slots.has("slot-scale", before) or _is_counted(slots, before) or before.text[-1:] == "s"


def _money(slots: Slots, start: int, end: int) -> Span | None:
    """“A £ fine”, “$ million”, “$ an hour”."""
    folded = slots.folded
    prefix = _PREFIX.search(slots.prose, max(0, start - 4), start)
    if prefix is None:
        return None
    word = slots.before(prefix.start(1))
    scale = _SCALES.match(folded, end)
    if scale is not None:
        fits = folded[end] == " " or word.text not in ("a", "the", "multi", "an")
        return Span(start, scale.end()) if fits else None
    rate = _RATE.match(folded, end)
    if rate is not None:
        return Span(start, rate.end())
    if not _EMPTY.match(folded, end) or not slots.has("slot-pay", word):
        return None
    after = slots.after(end)
    if slots.has("slot-sign", after):
        return None
    return Span(word.span.start, after.span.end if after.text else end)


UNITS: tuple[tuple[str, Judge], ...] = (
    (" per cent", _percent),
    (" percent", _percent),
    (" percentage points", _percent),
    (" %", _percent),
    (" million", _scale),
    (" billion", _scale),
    (" trillion", _scale),
    ("£", _money),
    ("$", _money),
    ("€", _money),
)
"""What opens such a slot, and who judges whether the figure is there."""
