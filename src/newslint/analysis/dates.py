"""Dates of a story, in every order and form, found from the words and figures that open them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newslint.analysis.calendar import MONTHS, WEEKDAYS, month_number, weekday_number
from newslint.analysis.date import Date, DateKind
from newslint.analysis.late import late
from newslint.analysis.tokens import Places, find_digits, find_words
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

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
_SEASON_YEAR = late(rf"{_GAP}(?:of{_GAP})?({_YEAR})")
_WHEN = late(
    r"(?i)\b(?:in|since|until|till|from|to|by|of|early|late|mid|last|next|this|between|and|through"
    r"|during|before|after)[ \n-]\Z"
)
_BETWEEN = frozenset({"of", "the", "morning", "afternoon", "evening", "night"})
_LONGEST = 48  # characters of what may stand before the month
_ISO = late(r"\s*\d{4}-\d\d-\d\d(?=T)")
_AHEAD = 40  # characters to look behind a date for its year or weekday


def find_dates(
    prose: str, blocks: Sequence[Block], places: Places, numbers: Mapping[str, Sequence[int]]
) -> tuple[Date, ...]:
    """All dates, in order; none lies within another."""
    within = [block.span for block in blocks if block.kind is not BlockKind.CODE]
    openers = [number for word in _SMALL.intersection(numbers) for number in numbers[word]]
    named = _with_names(prose, places, openers, within)
    return tuple(_apart((*named, *_figures(prose, places, within))))


def read_date(text: str) -> Date | None:
    """The full date that a short text states first, such as that of front matter."""
    if not text:
        return None
    iso = _ISO.match(text)  # the time behind it would hide its end
    shown = iso[0] if iso else text
    block = Block(BlockKind.BODY, Span(0, len(shown)))
    places = Places(*find_words(shown), find_digits(shown))
    numbers: dict[str, list[int]] = {}
    for number, word in enumerate(places.words):
        numbers.setdefault(word.lower(), []).append(number)
    dates = find_dates(shown, (block,), places, numbers)
    return next((date for date in dates if date.is_full), None)


def _with_names(
    prose: str, places: Places, openers: Iterable[int], within: Sequence[Span]
) -> Iterator[Date]:
    """The dates that words open."""
    starts = [span.start for span in within]
    for number in openers:
        if places.words[number] not in _OPENERS:
            continue
        at = places.starts[number]
        name, read = _OPENERS[places.words[number]]
        end = at + len(name)
        inside = bisect_right(starts, at) - 1
        if inside < 0 or end > within[inside].end:
            continue
        if not prose[at - 1 : at].isalnum() and not prose[end : end + 1].isalnum():
            date = read(prose, Span(at, end), within[inside])
            if date is not None:
                yield date


def _at_weekday(prose: str, name: Span, _: Span) -> Date:
    number = weekday_number(prose[name.start : name.end])
    return Date(name, DateKind.WEEKDAY, weekday=number, weekday_span=name)


def _at_month(prose: str, name: Span, place: Span) -> Date | None:
    """The date that the name of a month belongs to."""
    text = prose[name.start : name.end]
    month = month_number(text)
    if prose[name.end : name.end + 1] == "." and text.title() not in MONTHS:
        name = Span(name.start, name.end + 1)  # “Jan.”
    before = _before_month(prose, max(place.start, name.start - _LONGEST), name.start)
    if before and before["day"]:
        return _with_weekday(prose, place, _day_first(prose, name, month, before), before)
    date = _month_first(prose, name, month, place)
    return _with_weekday(prose, place, date, before) if date and date.day else date


def _before_month(prose: str, first: int, at: int) -> re.Match[str] | None:
    """The weekday and the day before the name of a month, which mostly has neither."""
    if prose[at - 1 : at] == " ":
        word = prose[prose.rfind(" ", first, at - 1) + 1 or first : at - 1]
        if word.isalpha() and word.islower() and word not in _BETWEEN:
            return None
    return _BEFORE_MONTH.search(prose, first, at)


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


def _figures(prose: str, places: Places, within: Sequence[Span]) -> Iterator[Date]:
    """The dates that digits open."""
    starts = [span.start for span in within]
    for at in places.digits:
        inside = bisect_right(starts, at) - 1
        found = _FIGURES.match(prose, at, within[inside].end) if inside >= 0 else None
        if found is not None:
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


def _at_season(prose: str, name: Span, place: Span) -> Date | None:
    year = _SEASON_YEAR.match(prose, name.end, min(place.end, name.start + _AHEAD))
    if year is None:
        return None
    return Date(Span(name.start, year.end()), DateKind.SEASON, int(year[1]))


def _at_day(_: str, name: Span, __: Span) -> Date:
    return Date(name, DateKind.RELATIVE)


def _at_period(prose: str, name: Span, place: Span) -> Date | None:
    if prose[name.end : name.end + 1] not in (" ", "\n"):
        return None
    period = _PERIOD.match(prose[name.start : min(place.end, name.start + _AHEAD)])
    return Date(Span(name.start, name.start + period.end()), DateKind.RELATIVE) if period else None


def _apart(found: Iterable[Date]) -> Iterator[Date]:
    """The dates in order, the longest of those that begin or lie together."""
    end = -1
    for date in sorted(found, key=lambda date: (date.span.start, -date.span.end)):
        if date.span.start >= end:
            end = date.span.end
            yield date


def _figure(text: str) -> int:
    return int(text.rstrip("stndrh"))


_Opener = tuple[str, Callable[[str, Span, Span], Date | None]]


def _openers() -> dict[str, _Opener]:
    """What may open a date: each word with the name in it and who reads the date."""
    months = {name for month in MONTHS for name in (month, month.upper(), month[:3], "Sept")}
    weekdays = {name for day in WEEKDAYS for name in (day, day.upper())}
    days = {name for day in _DAYS for name in (day, day.capitalize())}
    readers = ((months, _at_month), (weekdays, _at_weekday), (days, _at_day))
    found: dict[str, _Opener] = {
        f"{name}{ending}": (name, read)
        for names, read in readers
        for name in names
        for ending in ("", "'s", "’s")
    }
    found.update((name, (name, _at_season)) for name in _SEASONS)
    found.update((form, (form, _at_period)) for name in _PERIODS for form in (name, name.title()))
    return found


_OPENERS = _openers()
_SMALL = frozenset(word.lower() for word in _OPENERS)
