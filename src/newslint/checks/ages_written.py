"""Ages with too few hyphens or too many: “a five year old boy”, “is one-month old”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.checks.surroundings import Surroundings, surroundings, word_before
from newslint.checks.unit_compounds import NUMBER
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_BEFORE = late(
    rf"(?<![\w$£€.,/–-])(?P<number>{NUMBER})(?P<first>[ \n-])"
    r"(?P<unit>year|month|week|day|hour)(?P<plural>s?)(?P<second>[ \n-])\Z",
    flags=2,  # re.IGNORECASE
)
_REACH = 40
_SINGLE = frozenset({"a", "an"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "’s", "'s", "turns", "turned"})
_ADVERBS = frozenset("RI")
_LARGE = frozenset({"hundred", "thousand", "million", "billion", "and", "half"})


def age(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each age that is joined where it should stand open, or open where it should be joined."""
    for span, number, unit, style in _ages(article):
        if style == "--" or not lies_in(span, where):
            continue
        if style == " s " and word_before(article.folded, span.start) not in _SINGLE:
            continue
        place = surroundings(article, span)
        if place is None or place.before().low in _LARGE:
            continue
        written = article.prose[span.start : span.end]
        better = _better(place, number, unit, style)
        better = better.upper() if written.isupper() else better
        if better and better.lower() != written.lower():
            edit = Edit(span, better).shrunk(article.prose)
            yield Match(span, edits=(edit,), suggestions=(better,))


def _ages(article: Article) -> Iterator[tuple[Span, str, str, str]]:
    """Every age, with its number, its unit and how it is joined: “- s ” for “five- years old”."""
    text = article.folded
    at = text.find("old")
    while at >= 0:
        end = at + 3 + text.startswith("s", at + 3)
        if text[at - 1 : at] in {" ", "-"} and not text[end : end + 1].isalnum():
            start = max(0, at - _REACH)
            found = _BEFORE.search(article.prose[start:at])
            if found:
                style = f"{found['first']}{found['plural']}{found['second']}".replace("\n", " ")
                style += "s" if end > at + 3 else ""
                yield Span(start + found.start(), end), found["number"], found["unit"], style
        at = text.find("old", at + 3)


def _better(place: Surroundings, number: str, unit: str, style: str) -> str:
    """How the age is written where it stands; nothing where that cannot be told."""
    number = "-".join(number.split())
    joined = f"{number}-{unit}-old"
    is_one = number.lower() in {"one", "1"}
    if style.startswith(("--s", " -s", "- s", "  s")):
        return f"{joined}s"
    if style == " s ":
        return joined if place.behind().part in {"N", "J"} else ""
    if is_one and style == "  ":
        return joined if place.before().low in _SINGLE and place.behind().text else ""
    if _is_said_of(place):
        return f"{number} {unit}{'' if is_one else 's'} old"
    return joined


def _is_said_of(place: Surroundings) -> bool:
    """Whether the age stands behind a form of “be” or a comma, and no noun behind the age."""
    distance = 1
    while place.before(distance).text and place.before(distance).part in _ADVERBS:
        distance += 1
    before = place.before(distance)
    return (before.low in _BE or before.text == ",") and not (
        place.head().text or place.behind().part == "P"
    )
