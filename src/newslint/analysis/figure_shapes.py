"""Digits whose shape says what they are: times, dates, telephone numbers and names of things."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.analysis.calendar import MONTHS
from newslint.analysis.figure import Figure, Text
from newslint.analysis.late import late
from newslint.analysis.quantity import QuantityKind
from newslint.knowledge.measures import Measures

MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?"
    r"|aug(?:ust|\.)?|sep(?:tember|t\.?|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_NOON = r"[ap]\.?m\b\.?"
_ZONE = r"(?:gmt|utc|bst|est|edt|cet|cest|z)\b"
_SHAPES = late(
    rf"""(?P<clock>(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?[ ]?(?:{_NOON}|{_ZONE})
            |(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:.])
            |(?:1[0-2]|0?[1-9])[ ]?{_NOON}
            |(?:[01]\d|2[0-4])[0-5]\d[ ]?(?:hrs?\b|hours\b|{_ZONE}|local[ ]time))
        |(?P<date>\d{{4}}-\d\d-\d\d(?!\d)|\d{{1,2}}([/.])\d{{1,2}}\3(?:\d{{4}}|\d\d)(?!\d))
        |(?P<label>24/7|(?!\d{{1,3}}(?:\.\d{{3}}){{1,9}}(?![\d.]))\d{{1,4}}(?:\.\d+){{2,9}}(?!\d)
            |(?:\d{{2,5}}[ -]){{2,9}}\d{{3,6}}(?![ -]?\d)
            |\d{{1,3}}(?:,\d{{3}}){{0,9}},(?:\d{{4,}}|\d\d?)(?![\d,.]|\w)
            |0\d{{3,}}(?:[ -]\d+){{0,9}}|\d{{3}}-\d{{4}}(?!\d)|\d{{11,}}(?![\d,.]))""",
    re.VERBOSE,
)
_DATE = late(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:[ ]?[-–/][ ]?| to | and | or )\d{1,2}(?:st|nd|rd|th)?)?"
    rf"[ \n\u00a0](?:of )?{MONTH}(?!\w)"
)
_MONTH_BEFORE = late(rf"(?<!\w){MONTH}[ \n\u00a0](?:the )?\Z")
_DAY = late(r"\d{1,2}(?:st|nd|rd|th)?(?:[ ]?[-–][ ]?\d{1,2})?(?![\w%]|[.,:]\d)")
_MONTHS_LONGEST = 15
_MONTHS = frozenset(
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
)
_JOINED_BEFORE = frozenset(
    {"mid", "pre", "post", "early", "late", "under", "over", "sub", "then", "non", "now", "to", "a"}
)
_BEHIND = late(r"[.,;)](?=[\s\"”’]|\Z)| ([a-z]+)(?=[ ,;)\n]|\.(?!\w)|\Z)")
MONTH_WORDS = frozenset(
    {"sept", *(form for month in MONTHS for form in (month.lower(), month[:3].lower()))}
)
_JOINING = MONTH_WORDS.union(
    {
        *("a", "p", "am", "pm", "gmt", "utc", "bst", "est", "edt", "cet", "cest", "z"),
        *("hr", "hrs", "hours", "local", "to", "and", "or", "of", "in", "out", "for", "per"),
        *("an", "each", "every", "time", "times", "fold", "x"),
        *("mn", "bn", "tn", "m", "b", "t", "k"),
    }
)
_WORD_BEFORE = late(r"([^\W\d_]+)[-–‑]\Z")
_ORDINAL = late(r"(?:st|nd|rd|th)(?!\w)")
_DECADE = late(r"['’]?s(?!\w)")
_JOINED_AFTER = late(r"[^\W\d_]|[-–](?=\d{3}\b(?! \w+s\b))|[/@_]")


def read_shape(text: Text, at: int) -> Figure | None:
    """The figure at `at` that no unit or noun behind it can change, if it is one."""
    match = _SHAPES.match(text.folded, at)
    if match is not None and match.lastgroup:
        kind = QuantityKind(match.lastgroup)
        return Figure(at, match.end(), kind)
    return _date(text, at)


def stands_alone(text: Text, end: int) -> bool:
    """Whether nothing behind a number belongs to it: no unit, rate, month or second number."""
    match = _BEHIND.match(text.folded, end)
    return match is not None and match[1] not in joining_words(text.measures)


@lru_cache(maxsize=1)
def joining_words(measures: Measures) -> frozenset[str]:
    """The words behind a number that may make more of it."""
    return _JOINING.union(measures.numerals, measures.unit_openers)


def is_name_part(text: Text, at: int) -> bool:
    """Whether the digits at `at` are joined to letters before them: “Covid-19”, “G7”."""
    if at == 0:
        return False
    before = text.prose[at - 1]
    if before.isalpha() or before in "_#@/\\":
        return True
    if before in "-–‑" and at > 1 and text.prose[at - 2].isalnum():
        match = _WORD_BEFORE.search(text.folded, max(0, at - 20), at)
        return match is not None and match[1] not in _JOINED_BEFORE
    return before in ".,:" and at > 1 and text.prose[at - 2].isdigit()


def ordinal_end(text: Text, end: int) -> int:
    """Where the ending of an ordinal ends, or 0."""
    match = _ORDINAL.match(text.folded, end)
    return match.end() if match else 0


def decade_end(text: Text, end: int) -> int:
    """Where the “s” of a decade ends, or 0."""
    match = _DECADE.match(text.folded, end)
    return match.end() if match else 0


def goes_on(text: Text, end: int) -> bool:
    """Whether something is joined to the digits behind them that is no unit: “4x4”, “5G”."""
    return _JOINED_AFTER.match(text.prose, end) is not None


def label_end(text: Text, end: int) -> int:
    """Where the letters and digits joined to a label end."""
    while end < len(text.prose) and (text.prose[end].isalnum() or text.prose[end] in "-/_"):
        end += 1
    return end


def _date(text: Text, at: int) -> Figure | None:
    """A day of a month, before or behind its name."""
    match = _DATE.match(text.folded, at)
    if match is not None and int(match["day"]) <= 31 and _is_month(text, match.end()):
        return Figure(at, match.end(), QuantityKind.DATE)
    return read_day(text, at)


def read_day(text: Text, at: int) -> Figure | None:
    """A day behind the name of its month."""
    word = text.last_word(max(0, at - _MONTHS_LONGEST), at)
    if word and word[:3] not in _MONTHS and word != "the":
        return None
    before = text.folded[max(0, at - _MONTHS_LONGEST) : at].split()
    if not before or _MONTHS.isdisjoint(word[:3] for word in before[-2:]):
        return None
    month = _MONTH_BEFORE.search(text.folded, max(0, at - _MONTHS_LONGEST), at)
    if month is None or not text.prose[month.start()].isupper():
        return None
    day = _DAY.match(text.folded, at)
    if day is not None:
        return Figure(at, day.end(), QuantityKind.DATE)
    return None


def _is_month(text: Text, end: int) -> bool:
    """Whether the word that ends there has a capital, as months have: not “3 may”."""
    start = max(text.prose.rfind(" ", 0, end), text.prose.rfind("\n", 0, end)) + 1
    return text.prose[start : start + 1].isupper()
