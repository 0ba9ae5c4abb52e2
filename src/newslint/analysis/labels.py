"""Figures that name a year or a thing and count nothing."""

from __future__ import annotations

import re

from newslint.analysis.figure import Text
from newslint.analysis.figure_shapes import MONTH
from newslint.analysis.late import late
from newslint.analysis.numerals import Number

_FIRST_YEAR, FIRST_SURE_YEAR, FIRST_COMMON_YEAR, LAST_YEAR = 1000, 1500, 1900, 2100
_WORD_BEFORE = late(r"([^\W\d_]+\.?|[§#№])[ \u00a0]?\Z")
_SEASON = r"summer|autumn|fall|spring|winter|early|late|mid|fiscal|year"
_BEFORE = (
    r"in|since|by|of|until|till|from|during|before|after|and|or|to|circa|the|his|her|its|their|for"
    r"|between|through"
)
_YEAR_BEFORE = late(rf"(?:(?<![\w'’])(?:{_BEFORE}|{_SEASON}|{MONTH})|[’']s|[(,;–-])[ \n\u00a0]?\Z")
NUMBER_SIGNS = frozenset({"no", "no.", "nos", "nos.", "§", "#", "№"})
_FURTHEST = 24
_LIST_NUMBER = late(r"[.):](?:\s|$)")
_WORD = late(r"[ \n]([a-z]+(?:[-'’][a-z]+)*)")


def is_year(text: Text, number: Number) -> bool:
    """Whether four plain digits are a year."""
    if number.end - number.start != 4 or not _FIRST_YEAR <= number.value <= LAST_YEAR:
        return False
    before = max(0, number.start - _FURTHEST)
    counts = _noun_follows(text, number.end, 1 if number.value >= FIRST_COMMON_YEAR else 3)
    if counts:
        last = _WORD_BEFORE.search(text.folded, _word_start(text, number.start), number.start)
        if last is not None and (last[1] == "to" or last[1] in text.measures.bound_ends):
            return False
    elif number.value >= FIRST_SURE_YEAR:
        return True
    return _YEAR_BEFORE.search(text.folded, before, number.start) is not None


def is_list_number(text: Text, number: Number) -> bool:
    """Whether a figure numbers a line: “2. At dissolution”, or the base of a rate: “per 1,000”."""
    if text.folded.endswith((" per ", " for every "), 0, number.start):
        return True
    if number.start and text.prose[number.start - 1] != "\n":
        return False
    return _LIST_NUMBER.match(text.prose, number.end) is not None


def is_labelled(text: Text, number: Number) -> bool:
    """Whether the word before says that the figure names something: “Route 66”, “Boeing 737”."""
    start = _word_start(text, number.start)
    if _is_plain_word(text, start, number.start):
        return False
    match = _WORD_BEFORE.search(text.prose, start, number.start)
    if match is None or number.scaled:
        return False
    word, low = match[1], match[1].lower()
    if low in NUMBER_SIGNS:
        return not (number.is_words and low in ("no", "nos"))
    if low.rstrip(".") in text.measures.words("label-before"):
        return word[0].isupper() or not _noun_follows(text, number.end)
    if number.is_words or not word[0].isupper() or low in text.measures.words("counts-stop"):
        return False
    return _is_name(text, match.start()) and not _noun_follows(text, number.end)


def _is_plain_word(text: Text, start: int, end: int) -> bool:
    """Whether the word there, in small letters, is none that a label follows."""
    word = text.last_word(start, end)
    if not word or word in NUMBER_SIGNS or word in text.measures.words("label-before"):
        return False
    return not text.prose[end - 1 - len(word)].isupper()


def _word_start(text: Text, at: int) -> int:
    """Where to look for the word before a place: behind the space before it, not far away."""
    first = max(0, at - _FURTHEST)
    return max(first, text.prose.rfind(" ", first, max(first, at - 1)) + 1)


def _is_name(text: Text, at: int) -> bool:
    """Whether the capital at `at` is not that of a sentence or of a headline."""
    line = text.prose.rfind("\n", 0, at) + 1
    if at == line or text.prose[at - 2 : at - 1] in '.!?:“"‘':
        return False
    end = text.prose.find("\n", at)
    words = re.findall(r"[^\W\d_]{4,}", text.prose[line : end if end >= 0 else len(text.prose)])
    return sum(word[0].isupper() for word in words) * 2 <= len(words) or len(words) > 25


def _noun_follows(text: Text, end: int, words: int = 3) -> bool:
    """Whether a plural follows, next or after an adjective or two."""
    at = end
    stop = text.measures.words("counts-stop")
    for _ in range(words):
        match = _WORD.match(text.folded, at)
        if match is None or match[1] in stop:
            return False
        word = match[1]
        if word in text.measures.words("counts-plural"):
            return True
        if word.endswith("s") and word not in text.measures.words("counts-no-noun"):
            return not word.endswith(("'s", "’s", "ss"))
        at = match.end()
    return False
