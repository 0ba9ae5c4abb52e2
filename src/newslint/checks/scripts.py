"""Letters of one script in a word of another, and marks that turn the direction of writing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.knowledge.lexicon import Lexicon
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# Only letters that no eye tells apart; “α” and “Δ” beside Latin letters are science, not slips.
_CYRILLIC = ("аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХ", "aeopcyxijshdqwABESIJKMHOPCTYX")
_GREEK = ("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX")
_LATIN_FOR = dict(zip(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1], strict=True))
_LOOKALIKES = "".join(_LATIN_FOR)
_MIXED = late(rf"(?<![^\W_])(?=[^\W\d_]*[A-Za-zÀ-ɏ])[^\W\d_]*[{_LOOKALIKES}][^\W\d_]*(?![^\W_])")
# Letters that differ to a close look: only where they make a known word.
_ALIKE = dict(zip("кгпмтвнԛѵӏьανυικρτηεωγχσβ", "krnmtbhqvlbavuikptnewyxob", strict=True))
_NEARLY = late(rf"(?<![^\W_])(?=[^\W\d_]*[A-Za-z])[^\W\d_]*[{''.join(_ALIKE)}][^\W\d_]*(?![^\W_])")
_LONE = late(r"(?<=[A-Za-z,;.] )[аАІΑΙ](?= [a-z])")
_STRANGERS = late(r"[\u0370-\u03ff\u0400-\u04ff]")
_FEWEST = 4
_LATIN = late(r"[A-Za-zÀ-ɏ]")
_TURNS = late(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_OPENING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_CLOSING = frozenset("\u202c\u2069")


def homoglyph(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words in Latin letters with Cyrillic or Greek ones among them that look the same."""
    for place in where:
        found = [
            *_MIXED.finditer(article.prose, *place),
            *_NEARLY.finditer(article.prose, *place),
            *_lone(article.prose, place),
        ]
        for span in sorted({Span(*one.span()) for one in found}):
            word = article.prose[span.start : span.end]
            if better := _in_latin(word, article.knowledge.lexicon):
                foreign = next(char for char in word if not _LATIN.match(char))
                fields = {"letter": unicodedata.name(foreign).lower()}
                yield Match(span, fields, (Edit(span, better).shrunk(article.prose),), (better,))


def _lone(prose: str, place: Span) -> Iterator[re.Match[str]]:
    """A letter alone, such as the article “а”, if the paragraph has no other of its script."""
    found = list(_LONE.finditer(prose, *place))
    if len(found) == 1 == len(_STRANGERS.findall(prose, *place)):
        yield found[0]


def _in_latin(word: str, lexicon: Lexicon) -> str:
    """The word in Latin letters; empty where it may be meant as it stands."""
    better = "".join(_LATIN_FOR.get(char, char) for char in word)
    if not all(map(_LATIN.match, better)):
        better = "".join(_ALIKE.get(char, char) for char in better)
        if len(word) < _FEWEST or not lexicon.knows(better):
            return ""
    alike = all(map(_LATIN.match, better)) and (_is_latin(word) or len(word) == 1)
    return better if alike else ""


def bidi_control(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Direction marks in a paragraph that has no script written from the right, or left open."""
    for place in where:
        text = article.prose[place.start : place.end]
        turns = [found.start() for found in _TURNS.finditer(text)]
        if turns and (not _is_leftward(text) or not _is_balanced(text)):
            for at in turns:
                span = Span(place.start + at, place.start + at + 1)
                yield Match(span, {"code": f"U+{ord(text[at]):04X}"}, (Edit(span, ""),))


def _is_latin(word: str) -> bool:
    """Whether most letters are Latin, so that the others are the strangers."""
    return len(_LATIN.findall(word)) * 2 >= len(word)


def _is_leftward(text: str) -> bool:
    letters = _TURNS.sub("", text)  # some marks are of the class of the letters themselves
    return any(unicodedata.bidirectional(char) in {"R", "AL"} for char in letters)


def _is_balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char in _OPENING) - (char in _CLOSING)
        if depth < 0:
            return False
    return depth == 0
