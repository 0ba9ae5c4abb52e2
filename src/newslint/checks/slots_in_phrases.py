"""Slots of set phrases: “aged , of Leeds”, “in of 2023”, “between 40 and people”, “including.”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.checks.slots import Judge, Slots
from newslint.model.span import Span

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_AGED = late(r"(?: ?,)? (?:of (?=[^\W\d_])|who\b|was\b|were\b|has\b|had\b|and (?=\d))| ,")
_AGED_COMMA = late(r" ?, (?:of|from|who|was|has|had|a|an|is)\b")
_AGE_OF = late(r"[.,;]| (?:in|on|after|from|and|while|when|following|with)\b(?!-)")
_AGE_BEFORE = late(r"\b(?:at|by|until|before|reached|under|over|from|after|since|past|turned) \Z")
_GROWN = late(r" ([a-z]+)")
_YEAR_END = late(r"\d\d\b")
_WHEN = frozenset({"in", "on", "since", "until", "by", "from", "after", "before"})
_LEADS = frozenset({"to", "by", "of", "about", "between", "at"})
_OF_MONTH = late(rf"(?:{_MONTHS})\b(?! (?:and|[a-z]+ (?:of|was)))")
_NUMBER = (
    r"[$£€]?\d[\d.,]*(?: ?(?:m|bn|k|%)\b| (?:per cent|percent|million|billion))?|[a-z]+(?:-[a-z]+)?"
)
_BETWEEN = late(rf" ({_NUMBER}) and(?: ([a-z]+)|([.,;]))")
_AND_FIGURE = late(r" and [$£€]?\d")
_INCLUDING = late(r" ?[.;!](?![.\w])")
_PERSON_ON = late(r" (?:a|an|the|who|of|from|said|was|is|has)\b")
_FIGURE = late(r"[$£€]?\d[\d.,]*")
_VOTES = late(r" (?:to|[-–]) ?\d+|\d+ ?(?:to|[-–])[ ,.](?!\d)")
_UNITS = frozenset(
    {
        "years",
        "months",
        "weeks",
        "days",
        "hours",
        "minutes",
        "miles",
        "kilometres",
        "kilometers",
        "metres",
        "meters",
        "per",
        "percent",
        "million",
        "billion",
        "times",
    }
)
_PREPOSITIONS = frozenset({"in", "on", "since", "from", "after", "during", "at", "by"})


def _aged(slots: Slots, start: int, end: int) -> Span | None:
    """“Anna Berg, aged, of Leeds”, “a man aged of Leeds”."""
    before = slots.before(start)
    who = slots.before(before.span.start) if before.text == "," else before
    named = slots.prose[who.span.start : who.span.end][:1].isupper()
    person = slots.has("counts-people", who) and not who.text.endswith("s")
    if not (named or person):
        return None
    after = (_AGED_COMMA if before.text == "," and named else _AGED).match(slots.folded, end)
    if after is None and before.text == "," and named:
        after = _AGED.match(slots.folded, end)
    return Span(start + 1, max(after.end(), end)) if after else None


def _age_of(slots: Slots, start: int, end: int) -> Span | None:
    """“Died at the age of” and no more."""
    after = _AGE_OF.match(slots.folded, end)
    before = _AGE_BEFORE.search(slots.folded, max(0, start - 10), start)
    return Span(before.start(), after.end()) if after and before else None


def _year_old(slots: Slots, start: int, end: int) -> Span | None:
    """“A year-old man was held”."""
    after = _GROWN.match(slots.folded, end)
    if after is None or after[1] not in slots.measures.words("slot-grown"):
        return None
    before = slots.before(start + 1)
    if before.text not in ("a", "an", "the", "his", "her", "this", "that", "another"):
        return None
    return Span(before.span.start, after.end())


def _of_year(slots: Slots, start: int, end: int) -> Span | None:
    """“In of 2023”."""
    after = _YEAR_END.match(slots.folded, end)
    word = slots.before(start)
    if after is None or word.text not in _WHEN:
        return None
    return Span(word.span.start, after.end())


def _of_month(slots: Slots, start: int, end: int) -> Span | None:
    """“On of May”."""
    after = _OF_MONTH.match(slots.folded, end)
    return Span(start + 1, after.end()) if after else None


def _between(slots: Slots, start: int, end: int) -> Span | None:
    """“Between 40 and people”, “between and 40”."""
    folded = slots.folded
    if start and folded[start - 1].isalpha():
        return None
    half = _AND_FIGURE.match(folded, end)
    if half is not None:
        return None if slots.before(start).text == "in" else Span(start, half.end())
    match = _BETWEEN.match(folded, end)
    if match is None or not _is_number(slots, match[1]):
        return None
    word = match[2]
    if word is None or word in _UNITS or word in _PREPOSITIONS:
        return Span(start, match.end())
    plural = word.endswith("s") or word in ("people", "men", "women", "children")
    if plural and word in slots.measures.words("counts-people"):
        return Span(start, match.end())
    return None


def _is_number(slots: Slots, word: str) -> bool:
    if not word[0].isalpha():
        return True
    numeral = slots.measures.numerals.get(word)
    return (
        numeral is not None
        and numeral.sort in ("small", "ten")
        and numeral.low not in ("0", "1", "2")
    )


def _including(slots: Slots, start: int, end: int) -> Span | None:
    """“Five people, including” and no more."""
    after = _INCLUDING.match(slots.folded, end)
    if after is None or slots.prose[start + 1].isupper():
        return None
    return Span(start + 1, after.end())


def _gap(slots: Slots, start: int, end: int) -> Span | None:
    """“Anna Berg, , a nurse”."""
    before, after = slots.before(start), _PERSON_ON.match(slots.folded, end)
    if after is None or not slots.prose[before.span.start : before.span.end][:1].isupper():
        return None
    return Span(before.span.start, after.end())


def _or_figure(slots: Slots, start: int, end: int) -> Span | None:
    """“Cut it to or 18 per cent”."""
    after = _FIGURE.match(slots.folded, end)
    if after is None:
        return None
    word = slots.before(start)
    return Span(word.span.start, after.end()) if word.text in _LEADS else None


def _vote_of(slots: Slots, start: int, end: int) -> Span | None:
    """“By a vote of to 40”."""
    after = _VOTES.match(slots.folded, end)
    return Span(start + 1, after.end()) if after else None


PHRASES: tuple[tuple[str, Judge], ...] = (
    (" aged", _aged),
    ("the age of", _age_of),
    (" year-old", _year_old),
    (" of 20", _of_year),
    (" of 19", _of_year),
    (" on of ", _of_month),
    (" in of ", _of_month),
    ("between", _between),
    (" including", _including),
    (", ,", _gap),
    (" or ", _or_figure),
    (" a vote of", _vote_of),
    (" by votes of", _vote_of),
)
"""What opens such a slot, and who judges whether the figure is there."""
