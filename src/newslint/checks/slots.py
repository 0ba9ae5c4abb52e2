"""Places where a figure belongs, and how to look round them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newslint.analysis.figure import Text
from newslint.analysis.late import late
from newslint.knowledge.measures import Measures
from newslint.model.span import Span

_AFTER = late(r" ?([a-z][a-z'’]*(?:-[a-z'’]+)*|[.,;:!?)])")
_BEFORE = late(r"([a-z][a-z'’]*(?:-[a-z'’]+)*|[^a-z ]) ?\Z")
_STOP = late(r"\n\n|[.!?;]['\"”’)]* ")
_FURTHEST = 34
_NOBODY = Span(0, 0)


class Word(NamedTuple):
    """A word or a mark, in small letters."""

    text: str
    span: Span

    @property
    def is_mark(self) -> bool:
        """Whether it is a mark."""
        return bool(self.text) and not self.text[0].isalpha()


NO_WORD = Word("", _NOBODY)


class Bounded(NamedTuple):
    """What bounds a figure that may be missing, and what stands beside it."""

    words: str
    start: int
    end: int
    lead: Word
    after: Word


class Slots(NamedTuple):
    """The text whose slots are looked at."""

    text: Text
    prose: str

    @property
    def folded(self) -> str:
        """The text in small letters, of the same length."""
        return self.text.folded

    @property
    def measures(self) -> Measures:
        """What is known of numbers and of the words round them."""
        return self.text.measures

    def has(self, name: str, word: Word) -> bool:
        """Whether the word is of a class."""
        return word.text in self.measures.words(name)

    def after(self, end: int) -> Word:
        """The word or mark behind a place, if one stands there."""
        match = _AFTER.match(self.folded, end)
        return NO_WORD if match is None else Word(match[1], Span(*match.span(1)))

    def next_word(self, end: int) -> str:
        """The same without its place: cheap, to see whether to look closer."""
        match = _AFTER.match(self.text.folded, end)
        return "" if match is None else match[1]

    def before(self, start: int) -> Word:
        """The word or mark before a place, if one stands there."""
        folded, first = self.text.folded, max(0, start - _FURTHEST)
        end = start - 1 if folded.endswith(" ", first, start) else start
        at = folded.rfind(" ", first, end) + 1 or first
        word = folded[at:end]
        if word.isascii() and word.isalpha():
            return Word(word, Span(at, end))
        match = _BEFORE.search(folded, first, start)
        return NO_WORD if match is None else Word(match[1], Span(*match.span(1)))

    def opening(self, start: int, most: int) -> str:
        """What the sentence says before a place, `most` characters at the utmost."""
        first = max(0, start - most)
        said = self.folded[first:start]
        for stop in _STOP.finditer(said):
            first += stop.end() - (first - max(0, start - most))
        return self.folded[first:start]

    def opens(self, start: int) -> bool:
        """Whether a sentence begins there."""
        head = self.folded[max(0, start - 4) : start].rstrip(" \"'“‘(")
        return not head or head[-1] in ".!?:;\n—–"


Judge = Callable[[Slots, int, int], Span | None]
"""Looks whether a slot opened by the words between two places lacks its figure."""
