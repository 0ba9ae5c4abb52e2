"""Dates of a story, in every order and form, found from the words and figures that open them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newslint.analysis.calendar import MONTHS, WEEKDAYS, month_number, weekday_number
from newslint.analysis.date import Date, DateKind
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b[.]?)"
)
_NAMES = {
    name: DateKind.MONTH for month in MONTHS for name in (month, month.upper(), month[:3], "Sept")
} | {name: DateKind.WEEKDAY for day in WEEKDAYS for name in (day, day.upper())}
_NAME = re.compile(r"[ADFJMNOSTW](?<![^\W_][A-Z])[a-zA-Z]{2,8}(?![^\W_])")
_WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
    r"|(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\b[.]?)"
)
_PART = r"(?:morning|afternoon|evening|night)"
_GAP = r"[ \n\u00a0]"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TO = rf"(?:{_GAP}?[-–—/]{_GAP}?|{_GAP}(?:to|and|or|through|until){_GAP}(?:the{_GAP})?)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\w%]|[.,]\d|[-–]year)"
_LEAD = rf"(?P<weekday>{_WEEKDAY})(?:{_GAP}{_PART})?(?:,?{_GAP}(?:the{_GAP})?|{_GAP}\()"
_BEHIND = rf"(?:,{_GAP}an?{_GAP}|{_GAP}\((?:an?{_GAP})?)(?P<behind>{_WEEKDAY})\b"
_BEFORE_MONTH = re.compile(
    rf"(?:(?<![\w’'-]){_LEAD})?"
    rf"(?:(?<![\d.,:/$£€-])(?:(?P<first>{_DAY}){_TO})?(?P<day>{_DAY})(?:{_GAP}of)?[ \n\u00a0-])?\Z"
)
_AFTER_MONTH = re.compile(
    rf"{_MONTH}(?:{_GAP}(?P<day>{_DAY})(?:{_TO}(?P<last>{_DAY})(?![\w:]|[.,]\d))?(?![\w:%–-]|[.,]\d)"
    rf"(?:,?{_GAP}(?P<year>{_YEAR}))?|,?{_GAP}(?:of{_GAP})?(?P<year_only>{_YEAR}))?",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(rf"{_MONTH}(?:(?:,?{_GAP}|-)(?P<year>{_YEAR}))?", re.IGNORECASE)
_WEEKDAY_BEHIND = re.compile(_BEHIND)
# The figure comes before what may not stand before it: a search by figures is quick.
_FIGURES = re.compile(
    r"[0-9](?:(?<=[0-9]{4}[–-][0-9])|(?<![\w.,/:#£$€@–-][0-9]))(?:(?P<iso>\d{3}-\d\d-\d\d)(?![\w-])"
    r"|(?P<numeric>\d?/\d{1,2}/(?:\d{4}|\d\d))(?![\w/-])"
    r"|(?P<decade>(?<=[12])\d\d0[’']?s)\b"
    r"|(?P<year>(?:(?<=1)[5-9]|(?<=2)0)\d\d)(?![\w%:/]|[.,]\d|-(?!(?:1[5-9]|20)\d\d\b)\w))"
)
_SEASONS = ("spring", "summer", "autumn", "winter", "fall")
_PERIOD = re.compile(
    rf"(?:last|next|this){_GAP}(?:week|weekend|month|year|decade|{'|'.join(_SEASONS)})(?![\w-])",
    re.IGNORECASE,
)
_DAYS = ("today", "yesterday", "tomorrow", "tonight")
_RELATIVE = tuple(
    form
    for word in (*_DAYS, "last ", "next ", "this ", "last\n", "next\n", "this\n")
    for form in (word, word.capitalize())
)
_SEASON_YEAR = re.compile(rf"{_GAP}(?:of{_GAP})?({_YEAR})")
_WHEN = re.compile(
    r"\b(?:in|since|until|till|from|to|by|of|early|late|mid|last|next|this|between|and|through"
    r"|during|before|after)[ \n-]\Z",
    re.IGNORECASE,
)
_LONGEST = 48  # characters of what may stand before the month
_ISO = re.compile(r"\s*\d{4}-\d\d-\d\d(?=T)")


def find_dates(prose: str, blocks: Sequence[Block]) -> tuple[Date, ...]:
    """All dates, in order; none lies within another."""
    places = [block.span for block in blocks if block.kind is not BlockKind.CODE]
    ways = (_with_names, _figures, _seasons, _relative)
    return tuple(_apart(date for find in ways for date in find(prose, places)))


def read_date(text: str) -> Date | None:
    """The full date that a short text states first, such as that of front matter."""
    iso = _ISO.match(text)  # the time behind it would hide its end
    shown = iso[0] if iso else text
    dates = find_dates(shown, (Block(BlockKind.BODY, Span(0, len(shown))),))
    return next((date for date in dates if date.is_full), None)


def _with_names(prose: str, places: Sequence[Span]) -> Iterator[Date]:
    for place in places:
        for found in _NAME.finditer(prose, *place):
            kind = _NAMES.get(found[0])
            if kind is DateKind.WEEKDAY:
                span = Span(*found.span())
                yield Date(span, kind, weekday=weekday_number(found[0]), weekday_span=span)
            elif kind is DateKind.MONTH:
                date = _at_month(prose, found.start(), place)
                if date is not None:
                    yield date


def _at_month(prose: str, at: int, place: Span) -> Date | None:
    before = _BEFORE_MONTH.search(prose, max(place.start, at - _LONGEST), at)
    if before and before["day"]:
        return _day_first(prose, at, place, before)
    return _month_first(prose, at, place, before)


def _day_first(prose: str, at: int, place: Span, before: re.Match[str]) -> Date | None:
    after = _YEAR_BEHIND.match(prose, at, place.end)
    if after is None:
        return None
    year = int(after["year"]) if after["year"] else None
    days = (_figure(before["first"] or before["day"]), _figure(before["day"]))
    date = Date(
        Span(before.start("weekday" if before["weekday"] else _first_group(before)), after.end()),
        DateKind.DAY,
        year,
        month_number(after[0][: _name_end(after[0])]),
        days[0],
        days[1] if before["first"] else None,
    )
    return _with_weekday(prose, place, date, before)


def _month_first(prose: str, at: int, place: Span, before: re.Match[str] | None) -> Date | None:
    after = _AFTER_MONTH.match(prose, at, place.end)
    if after is None:
        return None
    month = month_number(after[0][: _name_end(after[0])])
    year = after["year"] or after["year_only"]
    if not after["day"]:
        if not year and not _WHEN.search(prose, max(place.start, at - 10), at):
            return None  # “may” and “march” open sentences too
        return Date(Span(at, after.end()), DateKind.MONTH, int(year) if year else None, month)
    date = Date(
        Span(before.start("weekday") if before and before["weekday"] else at, after.end()),
        DateKind.DAY,
        int(year) if year else None,
        month,
        _figure(after["day"]),
        _figure(after["last"]) if after["last"] else None,
        day_first=False,
    )
    return _with_weekday(prose, place, date, before)


def _with_weekday(prose: str, place: Span, date: Date, before: re.Match[str] | None) -> Date:
    if before and before["weekday"]:
        return _closed(prose, date)._replace(
            weekday=weekday_number(before["weekday"]), weekday_span=Span(*before.span("weekday"))
        )
    behind = _WEEKDAY_BEHIND.match(prose, date.span.end, place.end)
    if behind is None:
        return date
    return _closed(prose, date._replace(span=Span(date.span.start, behind.end())))._replace(
        weekday=weekday_number(behind["behind"]),
        weekday_span=Span(*behind.span("behind")),
    )


def _closed(prose: str, date: Date) -> Date:
    """The date with the bracket that closes one opened in it."""
    start, end = date.span
    opened = prose.count("(", start, end) > prose.count(")", start, end)
    return (
        date._replace(span=Span(start, end + 1)) if opened and prose[end : end + 1] == ")" else date
    )


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


def _seasons(prose: str, places: Sequence[Span]) -> Iterator[Date]:
    for at, name, place in _occurrences(prose, _SEASONS, places):
        year = _SEASON_YEAR.match(prose, at + len(name), place.end)
        if year:
            yield Date(Span(at, year.end()), DateKind.SEASON, int(year[1]))


def _relative(prose: str, places: Sequence[Span]) -> Iterator[Date]:
    for at, word, place in _occurrences(prose, _RELATIVE, places):
        period = None if word[-1].isalpha() else _PERIOD.match(prose, at, place.end)
        if period:
            yield Date(Span(*period.span()), DateKind.RELATIVE)
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


def _first_group(before: re.Match[str]) -> str:
    return "first" if before["first"] else "day"


def _name_end(text: str) -> int:
    """Where the name that opens `text` ends."""
    return next((at for at, char in enumerate(text) if not char.isalpha()), len(text))
