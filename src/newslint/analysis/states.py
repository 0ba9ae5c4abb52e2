"""What became of those that a figure counts: killed, hurt, missing, held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from newslint.analysis.figure import Text
from newslint.analysis.late import late
from newslint.model.span import Span

_FORWARD = late(r"[ \n]([a-z][a-z’'-]*)")
_WORDS = late(r"[a-z][a-z’'-]*|[.!?;:—–,()“”\"\d]|\n\n")
_ASIDE = late(
    r",? \([^()]{1,60}\)"
    r"|, (?:including|among them|most|mostly|many|some|all|aged|both) [^,.;:]{1,70},"
)
_AUXILIARY = r"(?= (?:were|was|are|have|had|has|also died|died)\b)"
_NO_CLAUSE = r"(?!(?:who|which|that|where|when|while|and|or|but|as)\b)"
# “on board the ship”, “and a man”, where a verb in the passive follows
_MORE = late(
    rf" (?:on|in|at|aboard|inside|from|of)(?: {_NO_CLAUSE}[\w-]+){{1,3}}?{_AUXILIARY}"
    rf"| and (?:an?|one|his|her|the)(?: {_NO_CLAUSE}[\w-]+){{1,2}}?{_AUXILIARY}"
)
_OPENS_ASIDE = (
    *(", ", " (", " and "),
    *(" on", " in", " at", " aboard", " inside", " from", " of"),
)
_AHEAD = 7
_BEHIND = 60
_MOST_BEFORE = 9
_TOLL_REACH = 170
_MOST_IN_TOLL = 20
_OF_MOST = 3  # words between “toll” and its figure where “of” leads to it


class State(NamedTuple):
    """What became of somebody, and the word that says so."""

    name: str
    span: Span
    is_toll: bool = False
    noun: Span | None = None  # of “the number of wounded people”


def state_after(text: Text, end: int, limit: int) -> State | None:
    """The state behind a noun: “35 people, including two boys, were killed”."""
    aside = None
    if text.folded.startswith(_OPENS_ASIDE, end):
        aside = _ASIDE.match(text.folded, end, limit) or _MORE.match(text.folded, end, limit)
    at = aside.end() if aside else end
    between = text.measures.words("figure-between")
    for _ in range(_AHEAD):
        match = _FORWARD.match(text.folded, at, limit)
        if match is None:
            return None
        word = match[1]
        if word in text.measures.states:
            return State(text.measures.states[word], Span(*match.span(1)))
        if word not in between and not word.endswith("ly"):
            return None
        at = match.end()
    return None


def state_before(text: Text, start: int, limit: int) -> State | None:
    """The state before a figure: “killing at least 18 people”, “it left 12”."""
    first = max(limit, start - _BEHIND)
    between = text.measures.words("figure-between")
    last = text.last_word(first, start)
    if last and not (last in text.measures.states or last in between or last.endswith("ly")):
        return None
    if text.measures.states.keys().isdisjoint(_WORDS.findall(text.folded, first, start)):
        return None
    words = [*_WORDS.finditer(text.folded, first, start)]
    for match in reversed(words[-_MOST_BEFORE:]):
        word = match[0]
        if word in text.measures.states:
            return State(text.measures.states[word], Span(*match.span()))
        if word not in between and not word.endswith("ly"):
            return None
    return None


def toll_before(text: Text, start: int, limit: int) -> State | None:
    """The running total that a figure ends: “the death toll stands at 37”."""
    lasts = text.measures.words("toll-last")
    first = max(limit, start - _TOLL_REACH)
    last = text.last_word(first, start)
    if last and last not in lasts:
        return None
    words = [*_WORDS.finditer(text.folded, first, start)]
    if not words or words[-1][0] not in lasts:
        return None
    tolls = text.measures.words("figure-toll")
    for at in range(len(words) - 1, max(-1, len(words) - _MOST_IN_TOLL), -1):
        word = words[at][0]
        if word in tolls:
            if words[-1][0] == "of" and word in text.measures.states and word.endswith("s"):
                return None  # “the deaths of 40 people” are no running total
            near = len(words) - at <= _OF_MOST
            return _toll(text, words, at) if near or words[-1][0] != "of" else None
        if not word[0].isalpha() and word != ",":
            return None
    return None


def _toll(text: Text, words: Sequence[re.Match[str]], at: int) -> State | None:
    """What the toll is of: the word before it, its own meaning, or what follows “of”."""
    states = text.measures.states
    following = words[at + 1][0] if at + 1 < len(words) else ""
    first = words[at - 1] if at and words[at - 1][0] in states else words[at]
    span = Span(first.start(), words[at].end())
    if first[0] in states:
        return State(states[first[0]], span, is_toll=True)
    if following in states:
        return State(states[following], Span(span.start, words[at + 1].end()), is_toll=True)
    if following != "of":
        return None
    stop = text.measures.words("counts-stop") | text.measures.words("toll-last")
    phrase = [*takewhile(lambda word: word[0] not in stop, words[at + 2 : at + 6])]
    if not phrase:
        return None
    name = next((states[word[0]] for word in phrase if word[0] in states), "")
    noun = Span(phrase[0].start(), phrase[-1].end())
    return State(name, Span(span.start, noun.end), is_toll=True, noun=noun)
