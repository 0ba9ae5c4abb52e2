"""A time given in two time zones whose distance is another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.span import Span
from newslint.rule import Match

_TWO = late(
    r"[0-9](?<![\w:.,/$£€-][0-9])[0-9]?(?:[:.]?[0-9]{2})?[ \n]?(?:[ap][.]?m[.]?|noon)?[ \n]"
    r"[A-Z]{2,4}[ \n]?[(/;,][ \n]?(?:or[ \n])?[0-9]{1,2}(?:[:.]?[0-9]{2})?"
    r"[ \n]?(?:[ap][.]?m[.]?)?[ \n][A-Z]{2,4}\b"
)
_TIME = late(
    r"(?P<hour>[0-9]{1,2})(?:[:.]?(?P<minute>[0-9]{2}))?[ \n]?(?P<half>[ap])?(?:[.]?m[.]?)?[ \n]"
    r"(?P<zone>[A-Z]{2,4})\b"
)
_TWO_ZONES = 2
_HALF_DAY = 12
_DAY = 24 * 60


class ZonedTime(NamedTuple):
    """A time of day as stated: the minutes it can be behind midnight, and its zone."""

    minutes: frozenset[int]
    zone: str


def time_zones(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each time in two zones, where no reading of the names makes them one moment."""
    if len(article.vocabulary.intersection(article.knowledge.measures.zones)) < _TWO_ZONES:
        return
    for place in where:
        for found in _TWO.finditer(article.prose, *place):
            times = [_read(time) for time in _TIME.finditer(found[0])]
            if len(times) == 2:
                yield from _clash(article, Span(*found.span()), times)


def _clash(article: Article, span: Span, times: Sequence[ZonedTime]) -> Iterator[Match]:
    offsets = article.knowledge.measures.zones
    one, other = times
    here, there = offsets.get(one.zone), offsets.get(other.zone)
    if not here or not there or one.zone == other.zone or not one.minutes or not other.minutes:
        return
    right = {(minutes + b - a) % _DAY for minutes in one.minutes for a in here for b in there}
    if right & other.minutes:
        return
    told = " or ".join(f"{time // 60}:{time % 60:02}" for time in sorted(right)[:2])
    told = f"In {other.zone} it is then {told}"
    yield Match(span, fields={"told": told}, evidence=told)


def _read(found: re.Match[str]) -> ZonedTime:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if hour > 24 or minute > 59:
        return ZonedTime(frozenset(), found["zone"])
    hours = {hour}
    if found["half"]:
        hours = {hour % _HALF_DAY + (_HALF_DAY if found["half"] == "p" else 0)}
    elif hour <= _HALF_DAY and found["minute"] is None:
        hours = {hour, (hour + _HALF_DAY) % 24}
    return ZonedTime(frozenset(one * 60 % _DAY + minute for one in hours), found["zone"])
