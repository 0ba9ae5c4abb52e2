"""What surrounds a cue in its sentence: courts, conditions, denials, years long gone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from newslint.analysis.claim_words import Words
from newslint.knowledge import Classes

Evidence = tuple[int, int]  # the first of the words that tell, and the one behind the last

_NONE: frozenset[str] = frozenset()
_STOPS = frozenset(";:—–()")
_CLOSE = 6
_YEARS = frozenset(map(str, range(1700, 2100)))
_WHEN = frozenset({"in", "last"})
_SINCE = frozenset({"since", "from"})
_ITS = "'"  # behind a year: from 2017's storm


class Seen:
    """A sentence and what its words as a whole make of what it says."""

    def __init__(self, words: Words, classes: Classes) -> None:
        self.words = words
        self._classes = classes

    def of(self, name: str) -> frozenset[str]:
        """The words of a class."""
        return self._classes.get(name, _NONE)

    def ahead(self, at: int, most: int) -> Sequence[str]:
        """The words from one on, as far as the clause goes."""
        found = self.words.small[at : at + most]
        end = next((number for number, word in enumerate(found) if word in _STOPS), len(found))
        return found[:end]

    def is_number(self, at: int) -> bool:
        """Whether a word is a figure."""
        word = self.words.small[at]
        return word[0].isdigit() or word in self.of("claim-number")

    def is_hedged(self, at: int) -> bool:
        """Whether it may be so, could be so or is only planned, as the words before tell."""
        before = self.words.near(at, before=_CLOSE, behind=-1)
        return (
            [*before[-1:]] == ["to"]
            or [*before[-2:]] in (["to", "be"], ["to", "have"])
            or not self.of("claim-hedge").isdisjoint(before)
        )

    def is_denied(self, at: int) -> bool:
        """Whether the words before say that it is not so, or not known."""
        before = self.words.near(at, before=_CLOSE, behind=-1)
        return not self.of("claim-denial").isdisjoint(before)

    def is_embedded(self, at: int) -> bool:
        """Whether it is what a noun or verb before “that” holds: “no evidence that …”."""
        return "that" in self.words.near(at, before=_CLOSE, behind=-1)

    @cached_property
    def is_conditional(self) -> bool:
        """Whether anything in the sentence is left open."""
        return self.words.has(self.of("claim-open"))

    @cached_property
    def is_procedure(self) -> bool:
        """Whether police and courts are in it: they are a source of their own."""
        return self.words.has(self.of("claim-procedure"))

    def is_in_court(self, at: int) -> bool:
        """Whether a court has to do with it, or the police with the words before."""
        if self.words.has(self.of("claim-court")):
            return True
        return not self.of("claim-procedure").isdisjoint(self.words.small[:at])

    @cached_property
    def is_fiction(self) -> bool:
        """Whether it tells of what happens in a film or novel."""
        return self.words.has(self.of("claim-fiction"))

    @cached_property
    def is_sport(self) -> bool:
        """Whether it tells of a match."""
        return self.words.has(self.of("claim-sport"))

    @cached_property
    def is_background(self) -> bool:
        """Whether it tells of a month or year gone by, as histories do."""
        small, calendar = self.words.small, self.of("claim-calendar")
        if self.words.has(self.of("claim-past")):
            return True
        if not (self.words.has(_YEARS) or self.words.has(calendar)):
            return False
        return any(
            (word in _YEARS and (before not in _SINCE or behind == _ITS))
            or (word in calendar and before in _WHEN and not behind[0].isdigit())
            for before, word, behind in zip(["", *small], small, [*small[1:], "."], strict=False)
        )
