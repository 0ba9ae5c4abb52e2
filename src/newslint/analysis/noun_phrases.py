"""The noun behind a figure: what it counts."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.figure import Text
from newslint.analysis.late import late
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
    seeker = _Seeker(text, is_one=is_one and partitive is None)
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


class _Seeker:
    """Takes one word after another, until the noun phrase ends."""

    def __init__(self, text: Text, *, is_one: bool) -> None:
        measures = text.measures
        self._stop = measures.words("counts-stop")
        self._plural = measures.words("counts-plural")
        self._people = measures.words("counts-people")
        self._no_noun = measures.words("counts-no-noun")
        self._others = measures.words("counts-others")
        self._states = measures.states
        self._is_one = is_one
        self._first: Span | None = None
        self._head: Span | None = None
        self._noun = ""
        self._state = ""
        self._state_span: Span | None = None
        self._is_others = False

    def takes(self, word: str, span: Span) -> bool:
        """Whether the word belongs to the phrase."""
        if word in self._others and self._head is None:
            return self._takes_others(word, span)
        is_state = word in self._states
        if word in self._stop and word not in self._plural and not word.endswith("ed"):
            return False
        is_head = self._is_head(word)
        if self._head is not None and not is_head:
            return False
        if is_state and (is_head or word.endswith("ed")) and not self._state:
            self._state, self._state_span = self._states[word], span
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
            return self._noun not in self._people
        if self._head is not None and word in self._states and not word.endswith("s"):
            return False
        if word in self._plural or word.endswith(("men", "people", "children")):
            return True
        plain = word.endswith("s") and not word.endswith(_SINGULAR_ENDS)
        return plain and len(word) > 2 and word not in self._no_noun

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
