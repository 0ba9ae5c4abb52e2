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
    is_part: bool = False  # behind “of”


def noun_phrase(text: Text, end: int, limit: int, *, is_one: bool) -> Phrase:
    """What follows the figure that ends at `end`, as far as one noun phrase goes."""
    partitive = _OF.match(text.folded, end, limit)
    at = partitive.end() - 1 if partitive else end
    seeker = _Seeker(_classes(text.measures), is_one=is_one and partitive is None)
    first = True
    for _ in range(_MOST_WORDS):
        match = (_FIRST if first else _WORD).match(text.folded, at, limit)
        if match is None or not seeker.takes(match[1].rstrip("'’"), Span(*match.span(1))):
            break
        at, first = match.end(), False
        if text.folded[match.end(1) - 1] in "'’":
            break
    found = seeker.phrase(end if partitive is None else partitive.end())
    return found._replace(is_part=partitive is not None)


class _Classes(NamedTuple):
    """The words that tell where a noun phrase ends."""

    stop: frozenset[str]
    plural: frozenset[str]
    people: frozenset[str]
    no_noun: frozenset[str]
    others: frozenset[str]
    states: Mapping[str, str]


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

    def __init__(self, classes: _Classes, *, is_one: bool) -> None:
        self._classes = classes
        self._is_one = is_one
        self._first: Span | None = None
        self._head: Span | None = None
        self._noun = ""
        self._state = ""
        self._state_span: Span | None = None
        self._is_others = False

    def takes(self, word: str, span: Span) -> bool:
        """Whether the word belongs to the phrase."""
        classes = self._classes
        if word in classes.others and self._head is None:
            return self._takes_others(word, span)
        if word in classes.stop and word not in classes.plural and not word.endswith("ed"):
            return False
        is_head = self._is_head(word)
        if self._head is not None and not is_head:
            return False
        state = classes.states.get(word)
        if state and (is_head or word.endswith("ed")) and not self._state:
            self._state, self._state_span = state, span
        if is_head:
            self._head, self._noun = span, word
        self._first = self._first or span
        return True

    def _takes_others(self, word: str, span: Span) -> bool:
        self._is_others = self._is_others or word != "new"
        self._first = self._first or span
        if word == "others":
            self._head, self._noun = span, word
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
        if self._first is None:
            return Phrase(Span(start, start), None, "")
        end = self._head.end if self._head else self._first.end
        if self._state_span is not None and not self._head:
            end = self._state_span.end
        return Phrase(
            Span(self._first.start, max(end, self._first.end)),
            self._head,
            self._noun,
            self._state,
            self._state_span,
            self._is_others,
        )
