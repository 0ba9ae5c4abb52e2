"""How numbers are written: endings of ordinals, and figures or words by the house’s rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = (
    *("", "first", "second", "third", "fourth", "fifth"),
    *("sixth", "seventh", "eighth", "ninth"),
)
_LARGE = {
    **{"ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14"},
    **{"fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19"},
    **{"twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60"},
    **{"seventy": "70", "eighty": "80", "ninety": "90"},
}
_SLIPPED = late(r"(?<![\w.])(?P<number>(?:[0-9]{1,3},)*[0-9]+)(?P<ending>st|nd|rd|th)\b")
# Things that are counted in words up to nine; units, money, ages and scores keep their figures.
_COUNTED = (
    "people|children|women|men|boys|girls|soldiers|officers|students|pupils|teachers|patients"
    "|victims|suspects|passengers|workers|members|ministers|lawmakers|judges|candidates|players"
    "|journalists|civilians|protesters|residents|families|houses|homes|buildings|schools|cars"
    "|vehicles|boats|ships|planes|countries|states|cities|towns|villages|companies|banks|parties"
    "|groups|others|friends|brothers|sisters|sons|daughters|dogs|days|weeks|months|years|times"
    "|cases|reasons|questions|occasions|attempts|bodies|attacks|bombs|shots|hostages|prisoners"
    "|police|firefighters|doctors|nurses|aides|officials|witnesses|survivors|books|films"
)
_FIGURE = late(rf"(?<![\w.,$£€:/–-])(?P<figure>[2-9])(?P<rest>[ \n](?:{_COUNTED})\b)(?! old\b)")
_WORD = late(
    rf"(?<=[a-z,;][ \n])(?P<word>{'|'.join(_LARGE)})(?P<rest>[ \n](?:{_COUNTED})\b)(?<! times)"
)
_ORDINAL = late(r"(?<=[a-z,;][ \n])(?P<figure>[1-9])(?:st|nd|rd|th)(?=[ \n](?!of[ \n][A-Z])[a-z])")
_NEAR = late(r"[0-9]+(?:,[0-9]{3})*[ \n][a-z]+[^.;:\n]{0,24}\b(?:and|or|to)[ \n]\Z")


def ordinal_ending(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Ordinals with the ending of another figure: 22th, 11st."""
    for place in where:
        for found in _SLIPPED.finditer(article.prose, place.start, place.end):
            ending = _ending(found["number"])
            if ending != found["ending"]:
                better = found["number"] + ending
                yield _match(found, 0, better, article.prose)


def small_figure(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Figures below ten before what is counted."""
    for place in where:
        for found in _FIGURE.finditer(article.prose, place.start, place.end):
            if not _NEAR.search(article.prose, max(place.start, found.start() - 50), found.start()):
                word = _SMALL[int(found["figure"])]
                starts = found.start() == place.start
                yield _match(found, "figure", word.capitalize() if starts else word, article.prose)


def large_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Numbers from ten up in words before what is counted, within a sentence."""
    for place in where:
        for found in _WORD.finditer(article.prose, place.start, place.end):
            yield _match(found, "word", _LARGE[found["word"]], article.prose)


def small_ordinal(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Ordinals below tenth in figures, before a word in small letters."""
    for place in where:
        for found in _ORDINAL.finditer(article.prose, place.start, place.end):
            yield _match(found, 0, _ORDINALS[int(found["figure"])], article.prose)


def _match(found: re.Match[str], group: str | int, better: str, prose: str) -> Match:
    span = Span(found.start(group), found.end(group))
    return Match(span, edits=(Edit(span, better).shrunk(prose),), suggestions=(better,))


def _ending(number: str) -> str:
    teens = number.replace(",", "")[-2:] in {"11", "12", "13"}
    return "th" if teens else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
