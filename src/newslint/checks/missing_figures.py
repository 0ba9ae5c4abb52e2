"""Figures that are missing: “killed to at least since April”, “rose by per cent”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, compress, count
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.figure import Text
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.checks.slots import Judge, Slots
from newslint.checks.slots_after_bounds import BOUNDS
from newslint.checks.slots_in_phrases import PHRASES
from newslint.checks.slots_of_change import AFTER_TO, CHANGES
from newslint.checks.slots_of_measures import MEASURES
from newslint.checks.slots_of_units import UNITS
from newslint.model.span import Span
from newslint.rule import Match

_WORD = late(r"[a-z]+")
_COMMON = frozenset({"at", "by", "to"})
_BEFORE_TIME = AFTER_TO | {"to"}  # may follow where a figure is missing
_MOST_COMMON = frozenset({"of"})  # is found more quickly than asked about


class _Opening(NamedTuple):
    """What opens a slot, how far into it its rarest word stands, and who judges the slot."""

    text: str
    offset: int
    judge: Judge


_Openings = tuple[_Opening, ...]


def _by_word() -> dict[str, _Openings]:
    """The openings of slots under their longest word, small and with a capital."""
    found: dict[str, _Openings] = {"": ()}
    for text, judge in (*BOUNDS, *CHANGES, *UNITS, *MEASURES, *PHRASES):
        word = max(reversed(_WORD.findall(text)), key=len, default="")
        if word in _MOST_COMMON:
            word = ""
        opening = _Opening(text, text.rindex(word), judge)
        for form in {word, word.capitalize()}:
            found[form] = (*found.get(form, ()), opening)
    return found


_OPENINGS = _by_word()
_PLAIN = _OPENINGS.pop("")


def missing_figure(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Slots that the grammar of their clause wants a figure in, and that have none."""
    slots = Slots(Text(article.prose, article.folded, article.knowledge.measures), article.prose)
    end = -1
    spans = chain(_at_words(slots, article), _elsewhere(slots))
    found = {span for span in spans if lies_in(span, where)}
    for span in sorted(found):
        if span.start >= end:
            end = span.end
            yield Match(span)


def _at_words(slots: Slots, article: Article) -> Iterator[Span]:
    """The empty slots whose opening has a rarer word."""
    folded, words, starts = slots.text.folded, article.words, article.starts
    for number in compress(count(), map(_OPENINGS.__contains__, words)):
        if words[number] in _COMMON and _leads_on(article, number):
            continue
        for text, offset, judge in _OPENINGS[words[number]]:
            start = starts[number] - offset
            if folded.startswith(text, start):
                span = judge(slots, start, start + len(text))
                if span is not None:
                    yield span


def _leads_on(article: Article, number: int) -> bool:
    """Whether a small word leads to one before which no figure is wanted: “to go”, “at home”."""
    end = article.starts[number] + len(article.words[number])
    following = number + 1
    if following == len(article.words) or article.starts[following] != end + 1:
        return False
    word = article.words[following].lower()
    people = article.knowledge.measures.words("counts-people")
    return word not in _BEFORE_TIME and word not in people and article.prose[end] == " "


def _elsewhere(slots: Slots) -> Iterator[Span]:
    """The empty slots that signs, marks and the smallest words open."""
    folded = slots.text.folded
    for text, _, judge in _PLAIN:
        at = folded.find(text)
        while at >= 0:
            end = at + len(text)
            span = judge(slots, at, end)
            if span is not None:
                yield span
            at = folded.find(text, end)
