"""Whole numbers in words or figures: “three”, “twenty-fifth”, “12”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.knowledge import Knowledge

COUNT = r"(?:[0-9]{1,4}(?:st|nd|rd|th)?|[A-Za-z]+(?:-[a-z]+)?)"  # what `count_of` can read
_FIGURES = late(r"([0-9]+)(?:st|nd|rd|th)?")
_WHOLE = frozenset({"small", "ten", "ordinal", "hundred"})


def count_of(text: str, knowledge: Knowledge) -> int | None:
    """The number that a word or figure names; “a” is one."""
    figures = _FIGURES.fullmatch(text)
    if figures:
        return int(figures[1])
    small = text.lower()
    if small in {"a", "an"}:
        return 1
    values = [_value(part, knowledge) for part in small.split("-")]
    if None in values or (len(values) > 1 and values[0] not in range(20, 100, 10)):
        return None
    return sum(value for value in values if value is not None)


def _value(word: str, knowledge: Knowledge) -> int | None:
    sort, low, _ = knowledge.measures.numerals.get(word, ("", "", ""))
    return int(low) if sort in _WHOLE else None
