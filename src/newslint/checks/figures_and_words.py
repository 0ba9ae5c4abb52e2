"""Figures and words that have run together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.knowledge.lexicon import Lexicon
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_JOINED = re.compile(r"[0-9]([a-z]{3,})(?![\w/@’'-]|[.]\w)")
_FIGURE = re.compile(r"(?<![\w.,/#@:–-])[£$€]?[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?\Z")
_LONGEST = 16  # characters of a figure with its commas
_NUMBERS = frozenset({"hundred", "thousand", "million", "billion", "trillion", "dozen"})
# Abbreviated units are written close to their figure, and words of a compound take a hyphen.
_CLOSE = frozenset(
    {"mph", "kph", "mpg", "rpm", "bhp", "dpi", "bps", "fps", "lbs", "kms", "hrs", "yrs", "pts"}
    | {"min", "mins", "sec", "secs", "mil", "oct", "bit", "bits", "gram", "grams", "watt", "mega"}
    | {"fold", "way", "star", "bed", "door", "plus", "odd", "ply", "seater", "seat", "speed", "off"}
    | {"hour", "day", "week", "month", "year", "minute", "second", "mile", "metre", "meter", "foot"}
    | {"inch", "pound", "ton", "tonne", "man", "woman", "person", "point", "part", "piece", "page"}
    | {"stage", "storey", "story", "room", "party", "nation", "state", "game", "match", "lap"}
    | {"goal", "run", "try", "over", "under", "gallon", "carat", "dollar", "cent", "pence", "euro"}
    | {"some", "something", "ever", "get", "much", "you", "ish", "strong", "high", "long", "wide"}
    | {"old", "deep", "yard", "acre", "question", "track", "song", "member", "car", "bedroom"}
)
_FIGURE_BEHIND = re.compile(r"[0-9](?<=[a-z£$€][0-9])")
_WORD = re.compile(r"(?<![\w@#/.’'-])[A-Za-z]?[a-z]+(?=[£$€]?\Z)")
_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*(?![\w@/-]|[.,][0-9])")
# Words that no name made of a word and a figure ends in, as “Windows10” and “Catch22” do.
_NEVER_NAMES = frozenset(
    {"since", "until", "from", "between", "about", "nearly", "almost", "around", "during", "before"}
    | {"within", "through", "roughly", "than", "least", "were", "have", "killed", "injured", "of"}
    | {"wounded", "another", "by", "in", "the", "and", "with", "approximately", "totalling"}
)
_MONTHS = frozenset(
    {"January", "February", "March", "April", "May", "June", "July", "August", "September"}
    | {"October", "November", "December"}
)
_FREQUENT = 48  # among the thousand commonest words
_FREQUENT_PLURAL = 34


def figure_and_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each figure that touches a common word: “14new”."""
    for place in where:
        for found in _JOINED.finditer(article.prose, place.start, place.end):
            at = found.start(1)
            start = max(place.start, at - _LONGEST)
            figure = _FIGURE.search(article.prose, start, at)
            if figure and _wants_space(figure[0], found[1], article.knowledge.lexicon):
                yield _parted(article.prose, Span(figure.start(), found.end()), at)


def word_and_figure(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each small word or month that touches the figure behind it: “since2019”."""
    for place in where:
        for figure in _FIGURE_BEHIND.finditer(article.prose, place.start, place.end):
            start = max(place.start, figure.start() - _LONGEST)
            word = _WORD.search(article.prose, start, figure.start())
            figures = _FIGURES.match(article.prose, figure.start(), place.end)
            if word and figures and _is_no_name(word[0]):
                yield _parted(article.prose, Span(word.start(), figures.end()), word.end())


def _is_no_name(word: str) -> bool:
    return word in _MONTHS or word.lower() in _NEVER_NAMES


def _wants_space(figure: str, word: str, lexicon: Lexicon) -> bool:
    if word in _CLOSE or not lexicon.lists(word):
        return False
    if word in _NUMBERS:  # “£3million” is the style of some houses
        return figure[0] not in "£$€"
    frequency = lexicon.frequency(word)
    plural = word.endswith("s") and len(word) > 4 and lexicon.lists(word[:-1])
    if plural or word == "people":
        return frequency >= _FREQUENT_PLURAL
    return len(figure) > 1 and frequency >= _FREQUENT  # “4ever” and “2much” are meant


def _parted(prose: str, span: Span, gap: int) -> Match:
    better = f"{prose[span.start : gap]} {prose[gap : span.end]}"
    return Match(span, edits=(Edit(Span(gap, gap), " "),), suggestions=(better,))
