"""The noun behind a figure: what it counts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.figure import Text
from newslint.analysis.late import late
from newslint.knowledge.measures import Measures
from newslint.model.span import Span

_WORD = late(r"[ \n\u00a0-]?(?:[“\"‘'(])?([^\W\d_][\w’'-]*)")
_FIRST = late(r"[ \n\u00a0-](?:[“\"‘'])?([^\W\d_][\w’'-]*)")
_OWNERS = r"its|his|her|their|our|my|your"
_OF = late(rf"[ \n]of[ \n](?:(?:the|these|those|all|such|some|this|that|{_OWNERS})[ \n])*")
_OPENS_OF = (" of", "\nof")
_MOST_WORDS = 6
_SINGULAR_ENDS = ("ss", "us", "is", "'s", "’s")


class Phrase(NamedTuple):
    """A noun phrase behind a figure, or what there is of it."""

    span: Span
    head: Span | None
    noun: str
    state: str = ""
    state_span: Span | None = None
    is_others: bool = False


def noun_phrase(text: Text, end: int, limit: int, *, is_one: bool) -> Phrase:
    """What follows the figure that ends at `end`, as far as one noun phrase goes."""
    folded = text.folded
    if folded.startswith(_OPENS_OF, end):
        partitive = _OF.match(folded, end, limit)
        if partitive is not None:
            return _phrase(text, partitive.end() - 1, partitive.end(), limit, is_one=False)
    return _phrase(text, end, end, limit, is_one=is_one)


def _phrase(text: Text, at: int, start: int, limit: int, *, is_one: bool) -> Phrase:
    """The phrase whose first word follows the place; `start` is where an empty one is."""
    folded, classes = text.folded, _classes(text.measures)
    match = _FIRST.match(folded, at, limit)
    if match is None:
        return Phrase(Span(start, start), None, "")
    seeker = _Seeker(classes, is_one=is_one)
    words = 0
    while match is not None and seeker.takes(match[1].rstrip("'’"), *match.span(1)):
        words += 1
        if words == _MOST_WORDS or folded[match.end() - 1] in "'’":
            break
        match = _WORD.match(folded, match.end(), limit)
    return seeker.phrase(start)


class _Classes(NamedTuple):
    """The words that tell where a noun phrase ends."""

    stop: frozenset[str]
    plural: frozenset[str]
    people: frozenset[str]
    no_noun: frozenset[str]
    others: frozenset[str]
    states: Mapping[str, str]

    def ends(self, word: str) -> bool:
        """Whether a noun phrase ends before the word."""
        return word in self.stop and word not in self.plural and not word.endswith("ed")


@lru_cache(maxsize=1)
def _classes(measures: Measures) -> _Classes:
    return _Classes(
        measures.words("counts-stop"),
        measures.words("counts-plural"),
        measures.words("counts-people"),
        measures.words("counts-no-noun"),
        measures.words("counts-others"),
        measures.states,
    )


class _Seeker:
    """Takes one word after another, until the noun phrase ends."""

    __slots__ = (
        "_classes",
        "_first",
        "_head",
        "_is_one",
        "_is_others",
        "_last",
        "_noun",
        "_state",
        "_state_span",
    )

    def __init__(self, classes: _Classes, *, is_one: bool) -> None:
        self._classes = classes
        self._is_one = is_one
        self._first = -1  # where the first word begins, and where it ends
        self._last = -1
        self._head: Span | None = None
        self._noun = ""
        self._state = ""
        self._state_span: Span | None = None
        self._is_others = False

    def takes(self, word: str, start: int, end: int) -> bool:
        """Whether the word belongs to the phrase."""
        classes = self._classes
        if word in classes.others and self._head is None:
            self._is_others = self._is_others or word != "new"
            is_head = word == "others"
        elif classes.ends(word):
            return False
        else:
            is_head = self._is_head(word)
            if self._head is not None and not is_head:
                return False
            if word in classes.states and (is_head or word.endswith("ed")) and not self._state:
                self._state, self._state_span = classes.states[word], Span(start, end)
        if is_head:
            self._head, self._noun = Span(start, end), word
        if self._first < 0:
            self._first, self._last = start, end
        return True

    def _is_head(self, word: str) -> bool:
        if self._is_one:
            if self._head is not None and word.endswith(("ed", "ing", "ly", "s")):
                return False
            return self._noun not in self._classes.people
        if self._head is not None and word in self._classes.states and not word.endswith("s"):
            return False
        if word in self._classes.plural or word.endswith(("men", "people", "children")):
            return True
        plain = word.endswith("s") and not word.endswith(_SINGULAR_ENDS)
        return plain and len(word) > 2 and word not in self._classes.no_noun

    def phrase(self, start: int) -> Phrase:
        """What has been taken."""
        if self._first < 0:
            return Phrase(Span(start, start), None, "")
        end = self._last
        if self._head is not None:
            end = self._head.end
        elif self._state_span is not None:
            end = max(end, self._state_span.end)
        return Phrase(
            Span(self._first, end),
            self._head,
            self._noun,
            self._state,
            self._state_span,
            self._is_others,
        )
