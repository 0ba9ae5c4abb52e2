"""What became of those that a figure counts: killed, hurt, missing, held."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.analysis.figure import Text
from newslint.model.span import Span

_FORWARD = re.compile(r"[ \n]([a-z][a-z’'-]*)")
_WORDS = re.compile(r"[a-z][a-z’'-]*|[.!?;:—–,()“”\"\d]|\n\n")
_ASIDE = re.compile(
    r",? \([^()]{1,60}\)|, (?:including|among them|most|mostly|many|some|all|aged|both) [^,.;:]{1,70},"
)
_AHEAD = 7
_BEHIND = 60
_MOST_BEFORE = 9
_TOLL = re.compile(
    r"((?:\w+[ -])?(?:toll|number|numbers|total|count|tally|figure)s?)(?: of ([a-z -]{3,50}?))?(?: (?:in|from|since|after|there|across) [^.;:,\d]{1,60}?)?"
    r"(?:,? (?:remain(?:s|ed)?|has|had|have|now|also|which|that|already|officially|currently|since|later|then|was|is|were|are|been|be|being|would|will|could|may|rise[sn]?|rising|rose|climb(?:ed|s|ing)?|increas(?:ed|es|ing)|grow[ns]?|grew|growing|jump(?:ed|s|ing)?|revised|stand(?:s|ing)?|stood|reach(?:ed|es|ing)?|hit(?:s|ting)?|pass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|put|placed|lowered|raised|up|down|further|sharply|as|high|it|to|at|of|by|from|estimated))* ?\Z"
)
_TOLL_REACH = 150


class State(NamedTuple):
    """What became of somebody, and the word that says so."""

    name: str
    span: Span
    is_toll: bool = False
    noun: Span | None = None  # of “the number of wounded people”


def state_after(text: Text, end: int, limit: int) -> State | None:
    """The state behind a noun: “35 people, including two boys, were killed”."""
    aside = _ASIDE.match(text.folded, end, limit)
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
    words = [*_WORDS.finditer(text.folded, first, start)]
    between = text.measures.words("figure-between")
    for match in reversed(words[-_MOST_BEFORE:]):
        word = match[0]
        if word in text.measures.states:
            return State(text.measures.states[word], Span(*match.span()))
        if word not in between and not word.endswith("ly"):
            return None
    return None


def toll_before(text: Text, start: int, limit: int) -> State | None:
    """The running total that a figure ends: “the death toll stands at 37”."""
    match = _TOLL.search(text.folded, max(limit, start - _TOLL_REACH), start)
    if match is None:
        return None
    words = re.findall(r"[a-z]+", f"{match[1]} {match[2] or ''}")
    name = next((text.measures.states[word] for word in words if word in text.measures.states), "")
    noun = Span(*match.span(2)) if match[2] else None
    if noun is None and match[1].split()[-1].startswith(("number", "figure", "total", "count")):
        return None
    return State(name, Span(*match.span(1)), is_toll=True, noun=noun)
