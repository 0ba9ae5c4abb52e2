"""Datelines (“PARIS (Reuters) —”) and lines that hold nothing but a date."""

from __future__ import annotations

import re

# The others are strings, compiled by `re` when a text first needs them: a start costs less.
_DASH = re.compile(r"\s*(?:[—–]|--)\s*|\s+-\s+")
_OPENING = r"[“\"‘'(]?[^\W_a-z]"
_AGENCY = r"\s*\((?P<name>[A-Z][^()]{1,30})\)"
_PLACE = r"[^\W\d_][\w’'ʼ‘./ -]+"
_AGENCIES = r"afp|ani|ansa|ap|cnn|dpa|efe|ians|pa|pti|reuters|tass|upi|xinhua"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?,? )?"
_NAMED = rf"(?:{_MONTH} {_DAY}(?:,? \d{{4}})?|{_DAY} {_MONTH}(?:,? \d{{4}})?)"
_FIGURES = r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
_DATE_LINE = (
    r"(?:(?:first )?(?:published|updated|posted|issued|date)\b:?(?: on)? ?)?"
    rf"(?P<date>{_WEEKDAY}(?:{_NAMED}|{_FIGURES}))"
    r"(?:[,|•· ]+(?:at )?\d{1,2}[:.]\d{2}[\w.: +()-]{0,20})?[.]?"
)
_FURTHEST = 90  # characters before the dash
_LONGEST_DATE = 70
_DATE_WORD = (
    r"\d+|st|nd|rd|th|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|first|published|updated|posted|issued|date|at|on|[ap]?m?|[a-z]{2,3}t|utc"
)
_WORD = r"[^\W\d_]+|\d+"


def dateline_end(text: str) -> int:
    """Where the dateline that opens `text` ends, its dash included; 0 if there is none."""
    dash = _DASH.search(text, 0, _FURTHEST)
    if not dash or not re.match(_OPENING, text[dash.end() : dash.end() + 2]):
        return 0
    return dash.start() + len(dash[0].rstrip()) if _is_origin(text[: dash.start()]) else 0


def dateline_date(text: str) -> str:
    """The date in a dateline or in a line that is only a date; empty where there is none."""
    if stands_as_date(text):
        found = re.fullmatch(_DATE_LINE, text, re.I)
        return found["date"] if found else ""
    origin = re.sub(_AGENCY, "", _DASH.split(text, maxsplit=1)[0])
    return ", ".join(part for part in origin.split(", ")[1:] if any(map(str.isdigit, part)))


def stands_as_date(text: str) -> bool:
    """Whether a line is a date and nothing else."""
    if len(text) > _LONGEST_DATE or not any(map(str.isdigit, text)):
        return False
    words = re.findall(_WORD, text.lower())
    return (
        all(re.fullmatch(_DATE_WORD, word) for word in words)
        and re.fullmatch(_DATE_LINE, text, re.I) is not None
    )


def _is_origin(text: str) -> bool:
    """Whether `text` is a place with its region, date and agency."""
    agency = re.search(_AGENCY, text)
    place, *rest = (part.strip() for part in re.sub(_AGENCY, "", text, count=1).split(","))
    if len(rest) > 3 or len(place.split()) > 5 or not re.fullmatch(_PLACE, place):
        return False
    if any(not part or part[0].islower() or len(part.split()) > 4 for part in rest):
        return False
    if place.replace("Mc", "MC").isupper():
        return sum(map(str.isalpha, place)) > 2
    return agency is not None and re.fullmatch(_AGENCIES, agency["name"], re.I) is not None
