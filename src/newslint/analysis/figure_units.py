"""Signs before a figure and units behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.analysis.figure import Text
from newslint.analysis.late import late
from newslint.analysis.numerals import Number, exact
from newslint.knowledge.measures import Unit

_SIGN = late(r"(?:(?<![\w$])(?:[A-Z][A-Za-z.]{0,3}\$?)|[$£€¥₹₽₩₪₺₴₦₫₱฿₿])[ \u00a0]?\Z")
_UNIT_WORD = late(r"[^\W\d_]+(?:\.[^\W\d_]\.)*\$?[²³23]?(?:/[^\W\d_]+)?|[%°º£€¢]+(?: ?[CF]\b)?")
_GAP = late(r"\+?[ \u00a0\u2009\u202f\n-]?")
_OLD = late(r"[ -]olds?\b| of age\b")
_PER = late(r"(?: per |/| for every )(\d[\d,]*(?: (?:million|thousand))?|[^\W\d_]+)")
_EACH = late(r" (?:an?|each|every) ([a-z]+)\b")
_OPEN_RATE = (" per ", "/", " for every ", " a ", " an ", " each ", " every ")
_SUFFIX = late(r" ?(mn|bn|tn|m|b|t|k)(?![\w'’])", re.IGNORECASE)
_NEXT_WORDS = late(r"[ -]([a-z]+)(?: ([a-z]+))?")
_SYMBOL = 2  # letters of a symbol at most
_NO_SPACE = frozenset({"in", "c", "p", "f", "k", "w"})  # “40p”, but not “40 p”
_ALSO_WORDS = frozenset({"won", "stone", "real", "reals", "league", "leagues", "lei", "so"})
_ENDS_PHRASE = late(r"[.,;)\n]|\Z| (?:in|of|per|from|for|and|to|lost|heavier|lighter|after|\()")


class Measured(NamedTuple):
    """A unit where it stands."""

    end: int
    unit: Unit
    is_joined: bool  # with a hyphen
    form: str


def sign_before(text: Text, at: int) -> tuple[int, str]:
    """Where the sign of a currency before `at` begins, and the currency; `at` and nothing else."""
    before = text.last_word(max(0, at - 8), at)
    if before and text.prose[at - 1 - len(before)].islower():
        return at, ""
    match = _SIGN.search(text.prose, max(0, at - 6), at)
    if match is None:
        return at, ""
    form = match[0].rstrip(" \u00a0")
    while form and form not in text.measures.signs and not form[0].isalpha():
        form = form[1:]
    if form not in text.measures.signs:
        return at, ""
    if form == "Euro" or (len(form) == 1 and form.isalpha() and match[0] != form):
        return at, ""  # “Euro 2024”, “R 5”
    return match.end() - (len(match[0]) - match[0].rfind(form)), text.measures.currency(form)


def with_suffix(text: Text, number: Number) -> Number:
    """The number of an amount times the letter behind it: “$5m”, “£2.3 bn”."""
    match = None if number.scaled else _SUFFIX.match(text.prose, number.end)
    numeral = text.measures.numerals.get(match[1].lower()) if match else None
    if match is None or numeral is None:
        return number
    return number.times(exact(numeral.low), match.end())


def with_letter(text: Text, number: Number) -> Number:
    """The number times the letter behind it, where it counts: “5m people”, not “5m wide”."""
    suffixed = with_suffix(text, number)
    if suffixed.end == number.end or number.end + 1 < suffixed.end:
        return suffixed if text.prose[number.end : number.end + 1] != " " else number
    match = _NEXT_WORDS.match(text.folded, suffixed.end)
    if match is None or match[1] in text.measures.words("metres-of"):
        return number
    plural = text.measures.words("counts-plural")
    words = [word for word in match.groups() if word]
    unit = text.measures.unit(match[1])
    if unit is not None and unit.dimension == "money":
        return suffixed
    if match[1] in text.measures.words("counts-stop") or text.prose[suffixed.end] == "-":
        return number
    counts = any(word in plural or (len(word) > 3 and word.endswith("s")) for word in words)
    return suffixed if counts and text.measures.words("metres-of").isdisjoint(words) else number


def unit_after(text: Text, end: int, *, is_words: bool = False) -> Measured | None:
    """The unit that follows a number."""
    gap = _GAP.match(text.prose, end)
    at = gap.end() if gap else end
    first = _UNIT_WORD.match(text.prose, at)
    if first is None:
        return None
    longest = text.measures.unit_openers.get(first[0].lower().partition(" ")[0], 0)
    if not longest:
        return None
    between = text.prose[end:at].lstrip("+")
    for form, stop in reversed(_forms(text.prose, first, longest)):
        unit = text.measures.unit(form)
        if unit is not None and _is_meant(text, form, unit, between, stop, is_words=is_words):
            return Measured(stop, unit, between == "-", form)
    return None


def age_end(text: Text, end: int) -> int:
    """Where “-old” or “of age” behind a unit of time ends, or 0."""
    match = _OLD.match(text.folded, end)
    return match.end() if match else 0


def rate_after(text: Text, end: int) -> tuple[int, str]:
    """Where “per 100,000” or “a day” behind a figure ends, and its word."""
    if not text.folded.startswith(_OPEN_RATE, end):
        return end, ""
    match = _PER.match(text.folded, end)
    if match is None:
        match = _EACH.match(text.folded, end)
        if match is None or match[1] not in text.measures.words("rate-of"):
            return end, ""
    return (end, "") if match[1] == "cent" else (match.end(), match[1].replace(",", ""))


def _forms(prose: str, first: re.Match[str], longest: int) -> list[tuple[str, int]]:
    """The first word of a unit, the first two, … as far as words follow one another."""
    forms = [(first[0], first.end())]
    while len(forms) < longest and prose[forms[-1][1] : forms[-1][1] + 1] in (" ", "-", "\u00a0"):
        word = _UNIT_WORD.match(prose, forms[-1][1] + 1)
        if word is None:
            break
        forms.append((f"{forms[-1][0]} {word[0]}", word.end()))
    return forms


def _is_meant(
    text: Text, form: str, unit: Unit, between: str, stop: int, *, is_words: bool
) -> bool:
    """Whether a word that can be a unit is one here."""
    if text.prose[stop : stop + 1].isalnum():
        return False
    if len(form) <= _SYMBOL and form.isalpha():
        if form.lower() in _NO_SPACE:
            return between == "" and not is_words
        return not is_words and between != "-"
    if form in _ALSO_WORDS and between == " ":
        return _ENDS_PHRASE.match(text.folded, stop) is not None
    return between != "\n" or unit.dimension != "money"
