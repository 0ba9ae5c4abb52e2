"""Figures that are missing: “killed to at least since April”, “rose by per cent”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
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
from newslint.knowledge.measures import Measures
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
    """The openings of slots under their longest word."""
    found: dict[str, _Openings] = {"": ()}
    for text, judge in (*BOUNDS, *CHANGES, *UNITS, *MEASURES, *PHRASES):
        word = max(reversed(_WORD.findall(text)), key=len, default="")
        if word in _MOST_COMMON:
            word = ""
        opening = _Opening(text, text.rindex(word), judge)
        found[word] = (*found.get(word, ()), opening)
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
    folded, words, starts, numbers = slots.folded, article.words, article.starts, article.numbers
    for word in _OPENINGS.keys() & numbers.keys():
        forms = (word, word.capitalize())
        for number in _leading(article, word) if word in _COMMON else numbers[word]:
            if words[number] not in forms:
                continue
            for text, offset, judge in _OPENINGS[word]:
                start = starts[number] - offset
                if folded.startswith(text, start):
                    span = judge(slots, start, start + len(text))
                    if span is not None:
                        yield span


def _leading(article: Article, word: str) -> list[int]:
    """The numbers of a common word, but where it leads to one that wants no figure: “to go”."""
    small, starts, prose = article.small, article.starts, article.prose
    wanted, size, last = _before_slots(article.knowledge.measures), len(word), len(small) - 1
    return [
        number
        for number in article.numbers[word]
        if number == last
        or small[number + 1] in wanted
        or starts[number + 1] != starts[number] + size + 1
        or prose[starts[number] + size] != " "
    ]


@lru_cache(maxsize=1)
def _before_slots(measures: Measures) -> frozenset[str]:
    """The words that may follow “to” and the like where a figure is missing."""
    return _BEFORE_TIME | measures.words("counts-people")


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
