"""A number and a unit before a noun: “a three day hearing”, “a three-days hearing”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.checks.surroundings import (
    Surroundings,
    may_describe,
    stands_alone,
    surroundings,
    word_before,
)
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|dozen"
)
_NUMBERS = frozenset(f"{_TENS}|{_ONES}|{_TEENS}".split("|"))
NUMBER = (
    rf"(?:(?:{_TENS})(?:[ -](?:{_ONES}))?|{_TEENS}|{_ONES}"
    r"|[0-9]{1,3}(?:,[0-9]{3})*|[0-9]+[.][0-9]+|[0-9]{4})"
)
_BEFORE = late(
    rf"(?<![\w$£€.,/–-])(?:(?P<least>{NUMBER})[ \n](?P<to>or|to)[ \n])?(?P<number>{NUMBER})"
    r"(?P<gap>[ \n-])\Z",
    flags=2,  # re.IGNORECASE
)
_YEAR = late(r"(?:1[5-9]|20)[0-9]{2}\Z")
_REACH = 40
_SURE = frozenset({"a", "an"})
_DIMENSIONS = frozenset({"long", "tall", "high", "wide", "deep", "thick", "broad", "heavy"})


class _Count(NamedTuple):
    """A number before a unit; `start` is where the first of them begins."""

    start: int
    text: str
    least: str
    link: str
    gap: str

    @property
    def is_one(self) -> bool:
        return self.text.lower() in {"one", "1"}

    def with_unit(self, unit: str) -> str:
        """The compound, a range with a hyphen left hanging."""
        compound = f"{'-'.join(self.text.split())}-{unit}"
        return f"{self.least}- {self.link} {compound}" if self.least else compound


def open_unit(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """A number and a unit in the singular, with no hyphen, before a noun."""
    classes = article.knowledge.classes
    safe = classes.get("hyphens-unit-of-many", frozenset())
    for unit in classes.get("hyphens-unit", frozenset()) & article.vocabulary:
        for span in _standing(article, unit):
            count = _count(article, span)
            if count is None or count.gap == "-" or not stands_alone(article.folded, span):
                continue
            place = surroundings(article, Span(count.start, span.end))
            if place is None or not lies_in(span, where) or not _is_counted(place, article):
                continue
            end = _end(place, span, article, is_of_many=unit in safe, is_one=count.is_one)
            if end is not None:
                yield _match(article, Span(count.start, end), count, unit)


def plural_unit(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """A number and a unit in the plural, before a noun that needs the singular."""
    units = article.knowledge.classes.get("hyphens-unit-plural", frozenset())
    for plural in units & article.vocabulary:
        for span in _standing(article, plural):
            count = _count(article, span)
            if count is None or count.least or not lies_in(span, where):
                continue
            if count.gap != "-" and word_before(article.folded, count.start) not in _SURE:
                continue
            place = surroundings(article, Span(count.start, span.end))
            if place is None or not _is_plural_attribute(place, count):
                continue
            unit = "foot" if plural == "feet" else plural.removesuffix("s")
            yield _match(article, Span(count.start, span.end), count, unit)


def _standing(article: Article, unit: str) -> Iterator[Span]:
    """Where a unit stands, in small letters or not, behind a space or hyphen."""
    text, starts = article.folded, article.starts
    for number in article.numbers[unit]:
        at = starts[number]
        if text[at - 1 : at] in {" ", "-"}:
            yield Span(at, at + len(unit))


def _count(article: Article, unit: Span) -> _Count | None:
    """The number that stands before a unit, if something that it can describe stands behind."""
    if not may_describe(article.folded, unit.end):
        return None
    last = word_before(article.folded, unit.start)
    if not (last[-1:].isdigit() or last in _NUMBERS):
        return None
    start = max(0, unit.start - _REACH)
    found = _BEFORE.search(article.prose[start : unit.start])
    if found is None or _YEAR.match(found["number"]):
        return None
    least, link = found["least"] or "", found["to"] or ""
    return _Count(start + found.start(), found["number"], least, link, found["gap"])


def _is_counted(place: Surroundings, article: Article) -> bool:
    """Whether the number is a number of units, not the number of a thing: “Group 7 match”."""
    before = place.before()
    names = article.knowledge.classes.get("hyphens-numbered", frozenset())
    if before.low in names or before.text in {"-", "$", "£", "€"}:
        return False
    is_name = before.part == "P" or (before.part in "NS" and before.part)
    return not (is_name and place.words[place.first].part == "Q")


def _end(
    place: Surroundings, unit: Span, article: Article, *, is_of_many: bool, is_one: bool
) -> int | None:
    """Where the compound ends, if a noun follows that it describes."""
    heads = article.knowledge.classes.get("hyphens-unit-not-before", frozenset())
    following, then = place.behind(), place.behind(2)
    is_sure = place.before().low in _SURE
    if following.low in _DIMENSIONS:
        is_attribute = is_sure and then.part in {"N", "J"} and then.text.islower()
        return following.span.end if is_attribute else None
    if is_sure and following.part == "G" and following.low not in heads:
        return unit.end
    head = place.head()
    if not head.text or not head.text.islower() or following.low in heads or head.low in heads:
        return None
    if is_sure and head.part == "N":
        return unit.end
    if is_one or head is not following:
        return None
    is_single = head.part == "N" and (head.low.endswith("ss") or not head.low.endswith("s"))
    return unit.end if is_single or is_of_many else None


def _is_plural_attribute(place: Surroundings, count: _Count) -> bool:
    head = place.behind()
    if head.part != "N" or not head.text.islower():
        return False
    return count.gap == "-" or (place.before().low in _SURE and not count.is_one)


def _match(article: Article, span: Span, count: _Count, unit: str) -> Match:
    written = article.prose[span.start : span.end]
    dimension = written.rpartition(" ")[2] if written.split()[-1] in _DIMENSIONS else ""
    better = count.with_unit(unit) + (f"-{dimension}" if dimension else "")
    return Match(span, edits=(Edit(span, better).shrunk(article.prose),), suggestions=(better,))
