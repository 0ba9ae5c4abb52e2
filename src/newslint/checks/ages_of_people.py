"""A person who has two ages in one story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_NAME = r"(?P<given>(?:[A-Z][\w’'.-]*[ \n]){0,3})(?P<surname>[A-Z][a-zà-ÿ][\w’'-]+)"
_BEHIND = late(rf"{_NAME}(?:,[ \n](?:aged[ \n])?|[ \n]\()(?P<age>[1-9][0-9]?)(?=[,)][ \n])")
_BEFORE = late(rf"\b(?P<age>[1-9][0-9]?)-year-old[ \n](?:[a-z][\w’-]+[ \n]){{0,3}}{_NAME}\b")
_SIGNS = late(r"-year-old|, (?:aged )?[1-9][0-9]?,|\([1-9][0-9]?\)")
_OTHER_TIME = late(r"\b(?:1[89]|20)[0-9]{2}\b|\bago\b|\bthen\b|\bwhen\b|\bwas an?\b")
_MONTHS = frozenset(
    {"January", "February", "March", "April", "May", "June", "July", "August", "September"}
    | {"October", "November", "December", "Sept", "Oct", "Nov", "Dec", "Jan", "Feb", "Aug"}
    | {"Chapter", "Page", "Section", "Article", "Route", "Highway", "Flight", "Lap", "Hole"}
)
_GENERATION = frozenset({"Jr", "Sr", "Mr", "Mrs", "Ms", "Miss"})


class _Aged(NamedTuple):
    given: str
    surname: str
    age: int
    span: Span


def two_ages(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Ages that differ from the one that the story gave the same person before."""
    if len(_SIGNS.findall(article.prose)) < 2:
        return
    people: dict[str, list[_Aged]] = {}
    for aged in sorted(_aged(article, where), key=lambda aged: aged.span):
        people.setdefault(aged.surname, []).append(aged)
    for same in people.values():
        first = same[0]
        for later in same[1:]:
            if later.age != first.age and _is_one(first, later, same):
                fields = {"name": later.surname, "age": str(first.age)}
                yield Match(later.span, fields, related=(Related(first.span, "the age before"),))


def _aged(article: Article, where: Sequence[Span]) -> Iterator[_Aged]:
    for place in where:
        for expression in (_BEHIND, _BEFORE):
            for found in expression.finditer(article.prose, *place):
                if found["surname"] not in _MONTHS and not _is_past(article, place, found):
                    given = [
                        word for word in found["given"].split() if word[:-1] not in _GENERATION
                    ]
                    span = Span(*found.span("age"))
                    yield _Aged(" ".join(given), found["surname"], int(found["age"]), span)


def _is_past(article: Article, place: Span, found: re.Match[str]) -> bool:
    """Whether the sentence speaks of another time."""
    start = max(place.start, article.prose.rfind(". ", place.start, found.start()))
    end = article.prose.find(". ", found.end(), place.end)
    return _OTHER_TIME.search(article.prose, start, end if end >= 0 else place.end) is not None


def _is_one(first: _Aged, later: _Aged, same: Sequence[_Aged]) -> bool:
    """Whether both are the same person, as far as the given names tell."""
    if later.given:
        return later.given == first.given
    return bool(first.given) and len({aged.given for aged in same if aged.given}) == 1
