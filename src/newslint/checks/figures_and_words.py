"""Figures and words that have run together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import placed
from newslint.knowledge import Classes, Knowledge
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_TOUCHING = late(r"[0-9](?:(?=[a-z]{3})|(?<=[a-z£$€][0-9]))")
_JOINED = late(r"[0-9]([a-z]{3,})(?![\w/@’'-]|[.]\w)")
_FIGURE = late(r"(?<![\w.,/#@:–-])[£$€]?[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?\Z")
_LONGEST = 16  # characters of a figure with its commas
# Classes of words in the table of the pack, which says what each is.
_NUMBER = "number"
_CLOSE = "close-to-figure"
_NO_NAME = "no-name"
_MONTH = "month"
_FIGURE_BEHIND = late(r"[0-9](?<=[a-z£$€][0-9])")
_WORD = late(r"(?<![\w@#/.’'-])[A-Za-z]?[a-z]+(?=[£$€]?\Z)")
_FIGURES = late(r"[0-9]+(?:[.,][0-9]+)*(?![\w@/-]|[.,][0-9])")
_FREQUENT = 48  # among the thousand commonest words
_FREQUENT_PLURAL = 34


def figure_and_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each figure that touches a common word: “14new”."""
    for touching, place in placed(_touching(article), where):
        found = _JOINED.match(article.prose, touching, place.end)
        if found is not None:
            at = found.start(1)
            start = max(place.start, at - _LONGEST)
            figure = _FIGURE.search(article.prose, start, at)
            if figure and _wants_space(figure[0], found[1], article.knowledge):
                yield _parted(article.prose, Span(figure.start(), found.end()), at)


def word_and_figure(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each small word or month that touches the figure behind it: “since2019”."""
    for touching, place in placed(_touching(article), where):
        if _FIGURE_BEHIND.match(article.prose, touching):
            start = max(place.start, touching - _LONGEST)
            word = _WORD.search(article.prose, start, touching)
            figures = _FIGURES.match(article.prose, touching, place.end)
            if word and figures and _is_no_name(word[0], article.knowledge.classes):
                yield _parted(article.prose, Span(word.start(), figures.end()), word.end())


@lru_cache(maxsize=1)
def _touching(article: Article) -> Sequence[int]:
    """The digits that touch a letter, which both rules ask for in turn."""
    return [found.start() for found in _TOUCHING.finditer(article.prose)]


def _is_no_name(word: str, classes: Classes) -> bool:
    return word in classes[_MONTH] or word.lower() in classes[_NO_NAME]


def _wants_space(figure: str, word: str, knowledge: Knowledge) -> bool:
    lexicon, classes = knowledge.lexicon, knowledge.classes
    if word in classes[_CLOSE] or not lexicon.lists(word):
        return False
    if word in classes[_NUMBER]:  # “£3million” is the style of some houses
        return figure[0] not in "£$€"
    frequency = lexicon.frequency(word)
    plural = word.endswith("s") and len(word) > 4 and lexicon.lists(word[:-1])
    if plural or word == "people":
        return frequency >= _FREQUENT_PLURAL
    return len(figure) > 1 and frequency >= _FREQUENT  # “4ever” and “2much” are meant


def _parted(prose: str, span: Span, gap: int) -> Match:
    better = f"{prose[span.start : gap]} {prose[gap : span.end]}"
    return Match(span, edits=(Edit(Span(gap, gap), " "),), suggestions=(better,))
