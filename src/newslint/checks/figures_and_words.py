"""Figures and words that have run together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.knowledge import Classes, Knowledge
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_JOINED = re.compile(r"[0-9]([a-z]{3,})(?![\w/@’'-]|[.]\w)")
_FIGURE = re.compile(r"(?<![\w.,/#@:–-])[£$€]?[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?\Z")
_LONGEST = 16  # characters of a figure with its commas
# Classes of words in the table of the pack, which says what each is.
_NUMBER = "number"
_CLOSE = "close-to-figure"
_NO_NAME = "no-name"
_MONTH = "month"
_FIGURE_BEHIND = re.compile(r"[0-9](?<=[a-z£$€][0-9])")
_WORD = re.compile(r"(?<![\w@#/.’'-])[A-Za-z]?[a-z]+(?=[£$€]?\Z)")
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?![\w@/-]|[.,][0-9])")
_FREQUENT = 48  # among the thousand commonest words
_FREQUENT_PLURAL = 34


def figure_and_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each figure that touches a common word: “14new”."""
    for place in where:
        for found in _JOINED.finditer(article.prose, place.start, place.end):
            at = found.start(1)
            start = max(place.start, at - _LONGEST)
            figure = _FIGURE.search(article.prose, start, at)
            if figure and _wants_space(figure[0], found[1], article.knowledge):
                yield _parted(article.prose, Span(figure.start(), found.end()), at)


def word_and_figure(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each small word or month that touches the figure behind it: “since2019”."""
    for place in where:
        for figure in _FIGURE_BEHIND.finditer(article.prose, place.start, place.end):
            start = max(place.start, figure.start() - _LONGEST)
            word = _WORD.search(article.prose, start, figure.start())
            figures = _FIGURES.match(article.prose, figure.start(), place.end)
            if word and figures and _is_no_name(word[0], article.knowledge.classes):
                yield _parted(article.prose, Span(word.start(), figures.end()), word.end())


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
