"""Dates of a story, in every order and form, found from the words and figures that open them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from newslint.analysis.calendar import MONTHS, WEEKDAYS, month_number, weekday_number
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.analysis.tokens import find_words
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_NAMES = {
    name: DateKind.MONTH for month in MONTHS for name in (month, month.upper(), month[:3], "Sept")
} | {name: DateKind.WEEKDAY for day in WEEKDAYS for name in (day, day.upper())}
_ENDINGS = ("", "'s", "’s")
_NAMED = {f"{name}{ending}": name for name in _NAMES for ending in _ENDINGS}
_WEEKDAY = r"[A-Z][A-Za-z]{2,8}\b[.]?"  # or another name, which is left out afterwards
_PART = r"(?:morning|afternoon|evening|night)"
_GAP = r"[ \n\u00a0]"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = rf"(?:{_GAP}?[-–—/]{_GAP}?|{_GAP}(?:to|and|or|through|until){_GAP}(?:the{_GAP})?)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\w%]|[.,]\d|[-–]year)"
_LEAD = rf"(?P<weekday>{_WEEKDAY})(?:{_GAP}{_PART})?(?:,?{_GAP}(?:the{_GAP})?|{_GAP}\()"
_WEEKDAY_BEHIND = late(rf"(?:,{_GAP}an?{_GAP}|{_GAP}\((?:an?{_GAP})?)(?P<behind>{_WEEKDAY})\b")
_BEFORE_MONTH = late(
    rf"(?:(?<![\w’'-]){_LEAD})?"
    rf"(?:(?<![\d.,:/$£€-])(?:(?P<first>{_DAY}){_TO})?(?P<day>{_DAY})(?:{_GAP}of)?[ \n\u00a0-])?\Z"
)
_AFTER_MONTH = late(
    rf"(?:{_GAP}(?P<day>{_DAY})(?:{_TO}(?P<last>{_DAY})(?![\w:]|[.,]\d))?(?![\w:%–-]|[.,]\d)"
    rf"(?:,?{_GAP}(?P<year>{_YEAR}))?|,?{_GAP}(?:of{_GAP})?(?P<year_only>{_YEAR}))?"
)
_YEAR_BEHIND = late(rf"(?:(?:,?{_GAP}|-)(?P<year>{_YEAR}))?")
# The figure comes before what may not stand before it: a search by figures is quick.
_FIGURES = late(
    r"[0-9](?:(?<=[0-9]{4}[–-][0-9])|(?<![\w.,/:#£$€@–-][0-9]))(?:(?P<iso>\d{3}-\d\d-\d\d)(?![\w-])"
    r"|(?P<numeric>\d?/\d{1,2}/(?:\d{4}|\d\d))(?![\w/-])"
    r"|(?P<decade>(?<=[12])\d\d0[’']?s)\b"
    r"|(?P<year>(?:(?<=1)[5-9]|(?<=2)0)\d\d)(?![\w%:/]|[.,]\d|-(?!(?:1[5-9]|20)\d\d\b)\w))"
)
_SEASONS = ("spring", "summer", "autumn", "winter", "fall")
_PERIOD = late(
    rf"(?i)(?:last|next|this){_GAP}"
    rf"(?:week|weekend|month|year|decade|{'|'.join(_SEASONS)})(?![\w-])"
)
_DAYS = ("today", "yesterday", "tomorrow", "tonight")
_PERIODS = ("last", "next", "this")
# By the words that the story then has.
_RELATIVE = {
    f"{form}{ending}": (form,)
    for word in _DAYS
    for form in (word, word.capitalize())
    for ending in _ENDINGS
} | {form: (f"{form} ", f"{form}\n") for word in _PERIODS for form in (word, word.capitalize())}
_SEASON_YEAR = late(rf"{_GAP}(?:of{_GAP})?({_YEAR})")
_WHEN = late(
    r"(?i)\b(?:in|since|until|till|from|to|by|of|early|late|mid|last|next|this|between|and|through"
    r"|during|before|after)[ \n-]\Z"
)
_LONGEST = 48  # characters of what may stand before the month
_ISO = late(r"\s*\d{4}-\d\d-\d\d(?=T)")
_AHEAD = 40  # characters to look behind a date for its year or weekday


def find_dates(prose: str, blocks: Sequence[Block], vocabulary: frozenset[str]) -> tuple[Date, ...]:
    """All dates, in order; none lies within another."""
    places = [block.span for block in blocks if block.kind is not BlockKind.CODE]
    ways = (
        _with_names(prose, places, vocabulary),
        _figures(prose, places),
        _seasons(prose, places, vocabulary),
        _relative(prose, places, vocabulary),
    )
    return tuple(_apart(chain.from_iterable(ways)))


def read_date(text: str) -> Date | None:
    """The full date that a short text states first, such as that of front matter."""
    iso = _ISO.match(text)  # the time behind it would hide its end
    shown = iso[0] if iso else text
    block = Block(BlockKind.BODY, Span(0, len(shown)))
    dates = find_dates(shown, (block,), frozenset(find_words(shown)))
    return next((date for date in dates if date.is_full), None)


def _with_names(prose: str, places: Sequence[Span], vocabulary: frozenset[str]) -> Iterator[Date]:
    names = {_NAMED[form] for form in _NAMED.keys() & vocabulary}
    for at, name, place in _occurrences(prose, names, places):
        span = Span(at, at + len(name))
        if prose[span.end : span.end + 1].isalnum():
            continue
        if _NAMES[name] is DateKind.WEEKDAY:
            number = weekday_number(name)
            yield Date(span, DateKind.WEEKDAY, weekday=number, weekday_span=span)
            continue
        date = _at_month(prose, span, place)
        if date is not None:
            yield date


def _at_month(prose: str, name: Span, place: Span) -> Date | None:
    """The date that the name of a month belongs to."""
    text = prose[name.start : name.end]
    month = month_number(text)
    if prose[name.end : name.end + 1] == "." and text.title() not in MONTHS:
        name = Span(name.start, name.end + 1)  # “Jan.”
    before = _BEFORE_MONTH.search(prose, max(place.start, name.start - _LONGEST), name.start)
    if before and before["day"]:
        return _with_weekday(prose, place, _day_first(prose, name, month, before), before)
    date = _month_first(prose, name, month, place)
    return _with_weekday(prose, place, date, before) if date and date.day else date


def _day_first(prose: str, name: Span, month: int, before: re.Match[str]) -> Date:
    after = _YEAR_BEHIND.match(prose[name.end : name.end + _AHEAD])
    year = int(after["year"]) if after and after["year"] else None
    span = Span(
        before.start("first" if before["first"] else "day"),
        name.end + (after.end() if after else 0),
    )
    days = (_figure(before["first"] or before["day"]), _figure(before["day"]))
    last = days[1] if before["first"] else None
    return Date(span, DateKind.DAY, year, month, days[0], last)


def _month_first(prose: str, name: Span, month: int, place: Span) -> Date | None:
    after = _AFTER_MONTH.match(prose, name.end, place.end)
    stated = after and (after["year"] or after["year_only"])
    year = int(stated) if stated else None
    span = Span(name.start, after.end() if after else name.end)
    if after is None or not after["day"]:
        # “May” and “March” open sentences too.
        lead = prose[max(place.start, name.start - 10) : name.start]
        return Date(span, DateKind.MONTH, year, month) if year or _WHEN.search(lead) else None
    last = _figure(after["last"]) if after["last"] else None
    day = _figure(after["day"])
    return Date(span, DateKind.DAY, year, month, day, last, day_first=False)


def _with_weekday(prose: str, place: Span, date: Date, before: re.Match[str] | None) -> Date:
    """The date with the weekday before or behind it."""
    number = weekday_number(before["weekday"]) if before and before["weekday"] else 0
    if before and number:
        whole = _closed(prose, Span(before.start("weekday"), date.span.end))
        found = Span(*before.span("weekday"))
        return date._replace(span=whole, weekday=number, weekday_span=found)
    start = date.span.end
    behind = _WEEKDAY_BEHIND.match(prose[start : min(place.end, start + _AHEAD)])
    number = weekday_number(behind["behind"]) if behind else 0
    if behind is None or not number:
        return date
    found = Span(start + behind.start("behind"), start + behind.end("behind"))
    whole = _closed(prose, Span(date.span.start, start + behind.end()))
    return date._replace(span=whole, weekday=number, weekday_span=found)


def _closed(prose: str, span: Span) -> Span:
    """The span with the bracket that closes one opened in it."""
    start, end = span
    is_open = prose.count("(", start, end) > prose.count(")", start, end)
    return Span(start, end + 1) if is_open and prose[end : end + 1] == ")" else span


def _figures(prose: str, places: Sequence[Span]) -> Iterator[Date]:
    for place in places:
        for found in _FIGURES.finditer(prose, *place):
            yield _from_figures(found)


def _from_figures(found: re.Match[str]) -> Date:
    span, text = Span(*found.span()), found[0]
    match found.lastgroup:
        case "iso":
            year, month, day = map(int, text.split("-"))
            return Date(span, DateKind.DAY, year, month, day)
        case "decade":
            return Date(span, DateKind.DECADE, int(text[:4]))
        case "year":
            return Date(span, DateKind.YEAR, int(text))
    one, other, last = map(int, text.split("/"))
    full = last if last > 99 else None
    if one > 12 >= other:
        return Date(span, DateKind.DAY, full, other, one)
    if other > 12 >= one:
        return Date(span, DateKind.DAY, full, one, other, day_first=False)
    return Date(span, DateKind.NUMERIC, full)


def _seasons(prose: str, places: Sequence[Span], vocabulary: frozenset[str]) -> Iterator[Date]:
    for at, name, place in _occurrences(prose, vocabulary.intersection(_SEASONS), places):
        year = _SEASON_YEAR.match(prose[at + len(name) : min(place.end, at + _AHEAD)])
        if year:
            end = at + len(name) + year.end()
            yield Date(Span(at, end), DateKind.SEASON, int(year[1]))


def _relative(prose: str, places: Sequence[Span], vocabulary: frozenset[str]) -> Iterator[Date]:
    said = {form for word in _RELATIVE.keys() & vocabulary for form in _RELATIVE[word]}
    for at, word, place in _occurrences(prose, said, places):
        period = (
            None if word[-1].isalpha() else _PERIOD.match(prose[at : min(place.end, at + _AHEAD)])
        )
        if period:
            yield Date(Span(at, at + period.end()), DateKind.RELATIVE)
        elif word[-1].isalpha() and not prose[at + len(word) : at + len(word) + 1].isalnum():
            yield Date(Span(at, at + len(word)), DateKind.RELATIVE)


def _occurrences(
    prose: str, names: Iterable[str], places: Sequence[Span]
) -> Iterator[tuple[int, str, Span]]:
    """Where the names open a word, each with the place that holds it."""
    starts = [place.start for place in places]
    for name in names:
        at = prose.find(name)
        while at >= 0:
            end = at + len(name)
            inside = bisect_right(starts, at) - 1
            if not prose[at - 1 : at].isalnum() and inside >= 0 and end <= places[inside].end:
                yield at, name, places[inside]
            at = prose.find(name, end)


def _apart(found: Iterable[Date]) -> Iterator[Date]:
    """The dates in order, the longest of those that begin or lie together."""
    end = -1
    for date in sorted(found, key=lambda date: (date.span.start, -date.span.end)):
        if date.span.start >= end:
            end = date.span.end
            yield date


def _figure(text: str) -> int:
    return int(text.rstrip("stndrh"))
