"""A sentence word by word, and the listed words and phrases in it that may make it a claim."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import compress, count
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.knowledge import Classes
from newslint.model.span import Span

_MOST_WORDS = 20  # of a listed phrase
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
_PARTS = late(r"[^\W\d_]++(?:['’][^\W\d_]++)*+|\d++(?:[.,]\d++)*+|\S")
_Beside = defaultdict[str, set[str]]
_MONTH = "May"  # with its capital it is none of the verbs that leave things open
_NONE: frozenset[str] = frozenset()


class Phrase(NamedTuple):
    """A listed word or phrase."""

    words: tuple[str, ...]
    key: int  # the number of its longest word, but no common one: it tells that it may stand there
    name: str  # of its class


class Phrases(NamedTuple):
    """All that is listed; the words by which it is sought are as a story may write them."""

    by_key: Mapping[str, tuple[Phrase, ...]]
    keys: frozenset[str]
    behind: Mapping[str, frozenset[str]]  # those that need one of these words before them
    before: Mapping[str, frozenset[str]]  # or behind them

    def places(self, article: Article) -> Iterator[int]:
        """The numbers of the words of a story where something listed may stand."""
        words, small = article.words, article.small
        behind, before, last = self.behind, self.before, len(words) - 1
        for at in article.numbers_of(self.keys):
            word = words[at]
            if (
                (word not in behind and word not in before)
                or (at > 0 and small[at - 1] in behind.get(word, _NONE))
                or (at < last and small[at + 1] in before.get(word, _NONE))
            ):
                yield at


class Words:
    """A sentence as words, figures and marks."""

    def __init__(self, prose: str, sentence: Span) -> None:
        self._prose = prose
        self._sentence = sentence
        self.small = self._small()  # in small letters, with a straight apostrophe

    def _small(self) -> list[str]:
        text = self._prose[self._sentence.start : self._sentence.end]
        lower = text.lower()
        if len(lower) != len(text):
            small = [word.lower() for word in self.written]
        else:
            small = _PARTS.findall(lower.replace("’", "'"))
        for at, word in enumerate(self.written) if _MONTH in text else ():
            small[at] = word if word == _MONTH else small[at]
        return small

    @cached_property
    def written(self) -> list[str]:
        """As they stand in the prose."""
        return _PARTS.findall(self._prose, *self._sentence)

    @cached_property
    def _found(self) -> list[re.Match[str]]:
        return [*_PARTS.finditer(self._prose, *self._sentence)]

    def span(self, first: int, behind: int) -> Span:
        """Where the words from `first` to the one before `behind` stand in the prose."""
        return Span(self._found[first].start(), self._found[behind - 1].end())

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
        for at in compress(count(), map(by_key.__contains__, small))
        for phrase in by_key[small[at]]
        if len(phrase.words) == 1 or _stands(phrase, small, at - phrase.key)
    ]
    longer = sorted((cue for cue in found if cue.behind - cue.first > 1), key=_first)
    return [cue for cue in found if not _is_within(cue, longer)] if longer else found


def _is_within(cue: Cue, longer: Sequence[Cue]) -> bool:
    """Whether it is part of one of the phrases, which are in order: only those near can hold it."""
    begin = bisect_left(longer, cue.behind - _MOST_WORDS, key=_first)
    end = bisect_right(longer, cue.first, key=_first)
    return any(_is_part(cue, other) for other in longer[begin:end])


def _first(cue: Cue) -> int:
    return cue.first


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
    lone, behind, before = set[str](), _Beside(set), _Beside(set)
    for name, entries in zip(CUES, classes, strict=True):
        for entry in entries:
            words = tuple(_PARTS.findall(entry))
            key = _telling(words, common)
            found.setdefault(words[key], []).append(Phrase(words, key, name))
            _seek([word for word in words if word[0].isalpha()], common, lone, behind, before)
    # The one that begins first comes first, and order never hangs on how a set is kept.
    by_key = {word: (*sorted(each, key=_from_first),) for word, each in found.items()}
    keys = frozenset().union(lone, behind, before)
    return Phrases(by_key, keys, _frozen(behind, lone), _frozen(before, lone))


def _seek(
    words: list[str], common: frozenset[str], lone: set[str], behind: _Beside, before: _Beside
) -> None:
    """Puts down by which word of a phrase, its figures and marks left out, it is sought."""
    key = _telling(words, common) if words else 0
    for word in {*words[key : key + 1], *map(str.capitalize, words[key : key + 1])}:
        if len(words) == 1:
            lone.add(word)
        elif key:
            behind[word].add(words[key - 1])
        else:
            before[word].add(words[key + 1])


def _frozen(beside: _Beside, lone: set[str]) -> dict[str, frozenset[str]]:
    return {word: frozenset(others) for word, others in beside.items() if word not in lone}


def _from_first(phrase: Phrase) -> tuple[int, tuple[str, ...]]:
    return -phrase.key, phrase.words


def _telling(words: Sequence[str], common: frozenset[str]) -> int:
    """The number of the longest word, but no common one."""
    return max(range(len(words)), key=lambda at: (words[at] not in common, len(words[at])))
