"""Figures that are missing: “killed to at least since April”, “rose by per cent”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.figure import Text
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.checks.slots import Judge, Slots
from newslint.checks.slots_after_bounds import BOUNDS
from newslint.checks.slots_in_phrases import PHRASES
from newslint.checks.slots_of_change import CHANGES
from newslint.checks.slots_of_measures import MEASURES
from newslint.checks.slots_of_units import UNITS
from newslint.model.span import Span
from newslint.rule import Match

_Anchors = tuple[tuple[str, Judge], ...]
_WORD = late(r"[a-z]+")


def _by_word() -> dict[str, _Anchors]:
    """The openings of slots under their longest word, small and with a capital."""
    found: dict[str, _Anchors] = {}
    for anchor, judge in (*BOUNDS, *CHANGES, *UNITS, *MEASURES, *PHRASES):
        word = max(_WORD.findall(anchor), key=len, default="")
        for form in {word, word.capitalize()}:
            found[form] = (*found.get(form, ()), (anchor, judge))
    return found


_ANCHORS = _by_word()


def missing_figure(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Slots that the grammar of their clause wants a figure in, and that have none."""
    slots = Slots(Text(article.prose, article.folded, article.knowledge.measures), article.prose)
    end = -1
    found = {span for span in _find(slots, article.vocabulary) if lies_in(span, where)}
    for span in sorted(found):
        if span.start >= end:
            end = span.end
            yield Match(span)


def _find(slots: Slots, vocabulary: frozenset[str]) -> Iterator[Span]:
    folded = slots.folded
    words = _ANCHORS.keys() & vocabulary
    anchors = {anchor for word in words for anchor in _ANCHORS[word]}
    for anchor, judge in anchors.union(_ANCHORS[""]):
        at = folded.find(anchor)
        while at >= 0:
            end = at + len(anchor)
            span = judge(slots, at, end)
            if span is not None:
                yield span
            at = folded.find(anchor, end)
