"""Words that form one idea before a noun and want hyphens there: “a long term plan”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.analysis.article import Article
from newslint.checks.places import lies_in
from newslint.checks.surroundings import Surroundings, may_describe, stands_alone, surroundings
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_JOINED = "hyphens-joined"  # one word before a noun: “citywide”
_ADVERBIAL = frozenset(",:NSPQ")  # “shops closed, one by one”, “they met face to face”
_PERFECT = frozenset({"has", "have", "had", "having", "ve"})  # “they have long held power”
_THOUSANDS = frozenset({"thousand", "million", "billion", "trillion"})


def before_noun(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Fixed compounds written open before a noun."""
    for span, phrase in _open_compounds(article, "hyphens-before-noun"):
        if not lies_in(span, where):
            continue
        place = surroundings(article, span)
        if place is not None and _modifies(place, article):
            yield _match(article, span, phrase)


def _open_compounds(article: Article, group: str) -> Iterator[tuple[Span, str]]:
    """Where phrases of a class stand in small letters, a word behind them."""
    firsts = _by_first_words(article.knowledge.classes.get(group, frozenset()))
    numbers, folded, behind = article.numbers, article.folded, [*article.small[1:], ""]
    for first in filter(firsts.__contains__, numbers):
        seconds = firsts[first]
        for at in numbers[first]:
            for phrase in seconds.get(behind[at], ()):
                span = Span(article.starts[at], article.starts[at] + len(phrase))
                is_there = folded.startswith(phrase, span.start) and stands_alone(folded, span)
                if is_there and may_describe(folded, span.end) and _is_small(article, span):
                    yield span, phrase


@cache
def _by_first_words(phrases: frozenset[str]) -> Mapping[str, Mapping[str, Sequence[str]]]:
    """The phrases by their first word and by their second."""
    firsts: dict[str, dict[str, list[str]]] = {}
    for phrase in phrases:
        first, _, others = phrase.partition(" ")
        seconds = firsts.setdefault(first, {})
        seconds.setdefault(others.partition(" ")[0], []).append(phrase)
    return firsts


def _is_small(article: Article, span: Span) -> bool:
    """Whether it stands there in small letters but for the first."""
    return article.prose[span.start + 1 : span.end].islower()


def _modifies(place: Surroundings, article: Article) -> bool:
    """Whether a noun follows that the compound can belong to."""
    head = place.head()
    following = place.behind()
    no_heads = article.knowledge.classes.get("hyphens-not-described", frozenset())
    return (
        bool(head.text)
        and head.text.islower()
        and following.low not in no_heads
        and "-" not in following.text
        and not _is_led_in(place, article)
    )


def _is_led_in(place: Surroundings, article: Article) -> bool:
    """Whether the word before takes the first part of the compound for itself, or opens a verb."""
    before = place.before()
    led_in = article.knowledge.classes.get("hyphens-leads-in", frozenset())
    if before.low in led_in or (before.part in "U-" and before.text):
        return True
    if before.part == "Q" and place.words[place.first].low in _THOUSANDS:
        return True
    if before.low in _PERFECT and place.words[place.last].part in "DT":
        return True
    is_long = place.last - place.first > 1
    return is_long and (not before.text or before.part in _ADVERBIAL)


def _match(article: Article, span: Span, phrase: str) -> Match:
    joined = article.knowledge.classes.get(_JOINED, frozenset())
    mark = "" if phrase in joined else "-"
    better = mark.join(article.prose[span.start : span.end].split())
    return Match(span, edits=(Edit(span, better).shrunk(article.prose),), suggestions=(better,))
