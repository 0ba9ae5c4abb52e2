"""A sentence word by word, and the listed words and phrases in it that may make it a claim."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.knowledge import Classes
from newslint.model.span import Span

CUES = (
    "claim-allegation",
    "claim-blame",
    "claim-breach",
    "claim-crime",
    "claim-culprit",
    "claim-fault",
    "claim-feeling",
    "claim-first",
    "claim-flight",
    "claim-harm",
    "claim-hostile",
    "claim-judgement",
    "claim-mind",
    "claim-motive",
    "claim-share",
    "claim-size",
    "claim-toll",
    "claim-will",
)
_PARTS = late(r"\d++(?:[.,]\d++)*+|[^\W\d_]++(?:['’][^\W\d_]++)*+|\S")
_MONTH = "May"  # with its capital it is none of the verbs that leave things open
_NONE: frozenset[str] = frozenset()


class Phrase(NamedTuple):
    """A listed word or phrase."""

    words: tuple[str, ...]
    key: int  # the number of its longest word, but no common one: it tells that it may stand there
    name: str  # of its class


class Phrases(NamedTuple):
    """All that is listed."""

    by_key: Mapping[str, tuple[Phrase, ...]]
    keys: frozenset[str]  # as they may stand in a story: in small letters or with a capital


class Words(NamedTuple):
    """A sentence as words, figures and marks."""

    small: Sequence[str]  # in small letters, with a straight apostrophe
    written: Sequence[str]
    found: Sequence[re.Match[str]]

    def span(self, first: int, behind: int) -> Span:
        """Where the words from `first` to the one before `behind` stand in the prose."""
        return Span(self.found[first].start(), self.found[behind - 1].end())

    def near(self, at: int, *, before: int, behind: int) -> Sequence[str]:
        """The words round one of them, in small letters."""
        return self.small[max(0, at - before) : at + behind + 1]

    def has(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands anywhere."""
        return not words.isdisjoint(self.small)


class Cue(NamedTuple):
    """A listed word or phrase in a sentence."""

    name: str  # of its class
    first: int  # the number of its first word
    behind: int  # and of the word behind its last


def read_words(prose: str, sentence: Span) -> Words:
    """The words of a sentence."""
    found = [*_PARTS.finditer(prose, *sentence)]
    written = [match[0] for match in found]
    lower = prose[sentence.start : sentence.end].lower()
    if len(lower) == sentence.end - sentence.start:
        small = _PARTS.findall(lower.replace("’", "'"))
    else:
        small = [text.lower() for text in written]
    for at, text in enumerate(written) if _MONTH in written else ():
        small[at] = text if text == _MONTH else small[at]
    return Words(small, written, found)


def listed(classes: Classes, name: str) -> frozenset[str]:
    """The words of a class."""
    return classes.get(name, _NONE)


def listed_phrases(classes: Classes) -> Phrases:
    """The listed words and phrases by the word of each that tells."""
    common = listed(classes, "claim-common")
    return _phrases(common, tuple(listed(classes, name) for name in CUES))


def find_cues(words: Words, phrases: Phrases) -> list[Cue]:
    """What is listed, in order; a word of a longer phrase is not found by itself."""
    small, by_key = words.small, phrases.by_key
    found = [
        Cue(phrase.name, at - phrase.key, at - phrase.key + len(phrase.words))
        for at, word in enumerate(small)
        if word in by_key
        for phrase in by_key[word]
        if len(phrase.words) == 1 or _stands(phrase, small, at - phrase.key)
    ]
    if len(found) > 1:
        found = [cue for cue in found if not any(_is_part(cue, other) for other in found)]
    return found


def _stands(phrase: Phrase, small: Sequence[str], first: int) -> bool:
    return first >= 0 and tuple(small[first : first + len(phrase.words)]) == phrase.words


def _is_part(cue: Cue, other: Cue) -> bool:
    return (
        other.first <= cue.first
        and cue.behind <= other.behind
        and cue.behind - cue.first < other.behind - other.first
    )


@cache
def _phrases(common: frozenset[str], classes: tuple[frozenset[str], ...]) -> Phrases:
    found: dict[str, list[Phrase]] = {}
    for name, entries in zip(CUES, classes, strict=True):
        for entry in entries:
            words = tuple(_PARTS.findall(entry))
            key = max(range(len(words)), key=lambda at: (words[at] not in common, len(words[at])))
            found.setdefault(words[key], []).append(Phrase(words, key, name))
    by_key = {word: tuple(phrases) for word, phrases in found.items()}
    return Phrases(by_key, frozenset(found) | {word.capitalize() for word in found})
