"""What each figure counts, and what became of it, told from the words round it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.analysis.bounds import bound_after, interval_of
from newslint.analysis.figure import Placed, Text
from newslint.analysis.figure_units import rate_after
from newslint.analysis.late import late
from newslint.analysis.noun_phrases import Phrase, noun_phrase
from newslint.analysis.numerals import ONE
from newslint.analysis.quantity import NOTHING_COUNTED, Bound, Counted, QuantityKind
from newslint.analysis.states import State, state_after, state_before, toll_before
from newslint.model.span import Span

_COUNTING = frozenset(
    {
        QuantityKind.COUNT,
        QuantityKind.PERCENT,
        QuantityKind.FRACTION,
        QuantityKind.RATE,
        QuantityKind.MULTIPLE,
    }
)
_LAST_WORD = late(r"([a-z]+)[ \n-]\Z")
_GAPS = (" ", "\n", "-")
_AND = late(r",? (?:and|or|plus) |, ")
_OF = late(
    r",? (?:out )?of (?:(?:the|these|those|all|its|his|her|their|about|some|nearly|roughly"
    r"|estimated|more than|at least) )*"
)
_OPENS_OF = (" of ", ", of ", " out of ", ", out of ")
_SO_IS = late(r" (?:is|are|was|were|be|been|have|has|had|got)\b")
_OPENS_PRONOUN = (" of ", ", of ")
_PRONOUNS = late(r",? of (?:them|whom|which|these|those)\b")


def count_all(text: Text, found: Sequence[Placed], sentences: Sequence[Span]) -> None:
    """Tells of each figure what it counts."""
    for at, placed in enumerate(found):
        if placed.figure.kind in _COUNTING:
            _count(text, found, at, sentences)
    _share(text, found)


def _count(text: Text, found: Sequence[Placed], at: int, sentences: Sequence[Span]) -> None:
    placed = found[at]
    figure, end = placed.figure, placed.end
    first, last = sentences[placed.sentence] if placed.sentence >= 0 else (figure.start, figure.end)
    following = found[at + 1].start if at + 1 < len(found) else last
    low, high, *_ = placed.interval
    is_one = low == high and figure.numbers[0].value == ONE
    phrase = noun_phrase(text, end, min(last, max(following, end)), is_one=is_one)
    state = _state(text, placed, phrase, Span(first, last))
    placed.counted = _counted(text, phrase, state, _word_before(text, placed.start))
    if _is_part(text, found, at):
        placed.counted = placed.counted._replace(whole=at + 1)
    _follow(text, placed, phrase.span.end if phrase.noun or phrase.state else end)


def _word_before(text: Text, start: int) -> str:
    """The word before a place, in small letters."""
    first = max(0, start - 12)
    word = text.last_word(first, start)
    if word or not text.folded.endswith(_GAPS, first, start):
        return word
    match = _LAST_WORD.search(text.folded, first, start)
    return match[1] if match else ""


def _follow(text: Text, placed: Placed, end: int) -> None:
    """Tells what is said behind the noun: “10 people or more”, “12 flights a day”."""
    stop = end
    if not placed.per:
        stop, placed.per = rate_after(text, end)
    figure, bound = placed.figure, Bound.EXACT
    if end != figure.end:
        stop, bound = bound_after(text, stop)
    placed.end = stop
    if bound is not Bound.EXACT and placed.bound is Bound.EXACT:
        one, last = figure.numbers[0], figure.numbers[-1]
        placed.bound = bound
        placed.interval = interval_of(one.value, last.value, last.step, bound)


def _state(text: Text, placed: Placed, phrase: Phrase, within: Span) -> State | None:
    if phrase.state_span is not None:
        return State(phrase.state, phrase.state_span)
    start, end = placed.start, placed.end
    pronoun = None
    if text.folded.startswith(_OPENS_PRONOUN, end):
        pronoun = _PRONOUNS.match(text.folded, end)
    edge = pronoun.end() if pronoun else max(end, phrase.span.end)
    if not phrase.noun:
        toll = toll_before(text, start, within.start)
        if toll is not None:
            return toll
    after = state_after(text, edge, within.end)
    return after or state_before(text, start, within.start)


def _counted(text: Text, phrase: Phrase, state: State | None, before: str) -> Counted:
    measures = text.measures
    noun, head, span = phrase.noun, phrase.head, phrase.span if phrase.noun else None
    is_others = phrase.is_others or before in measures.words("before-others")
    is_definite = before in measures.words("before-definite")
    if state is None:
        if not (noun or is_others or is_definite):
            return NOTHING_COUNTED
        name, state_span, is_toll = "", None, False
    else:
        name, state_span, is_toll = state.name, state.span, state.is_toll
        if not noun and state.noun is not None:
            span, head, noun = _toll_noun(text, state.noun)
    is_people = noun in measures.words("counts-people")
    return Counted(
        *(span, head, noun, is_people, name, state_span, is_others, is_definite, None, is_toll)
    )


def _toll_noun(text: Text, span: Span) -> tuple[Span, Span, str]:
    """The noun of “the number of wounded people”, without the verb that may follow it."""
    plural = text.measures.words("counts-plural")
    words = [*re.finditer(r"[a-z-]+", text.folded[span.start : span.end])]
    nouns = [word for word in words if word[0].endswith("s") or word[0] in plural] or words
    noun = nouns[-1]
    start, end = span.start + noun.start(), span.start + noun.end()
    return Span(span.start, end), Span(start, end), noun[0]


def _is_part(text: Text, found: Sequence[Placed], at: int) -> bool:
    """Whether “of” leads to the next figure, which this one is a part of."""
    end = found[at].end
    if not text.folded.startswith(_OPENS_OF, end):
        return False
    if at + 1 >= len(found) or found[at + 1].sentence != found[at].sentence:
        return False
    match = _OF.match(text.folded, end)
    following = found[at + 1]
    return match is not None and match.end() in (following.figure.start, following.start)


def _share(text: Text, found: Sequence[Placed]) -> None:
    """Parts take the noun of their whole; figures joined by “and” share what became of them."""
    for at in range(len(found) - 1, -1, -1):
        counted = found[at].counted
        if counted.whole is not None:
            _share_whole(text, found[at], found[at + 1])
        elif not counted.state and at + 1 < len(found) and found[at + 1].counted.state:
            _take_state(text, found[at], found[at + 1], Span(found[at].end, found[at + 1].start))
    for at in range(1, len(found)):
        if found[at - 1].counted.state and not found[at].counted.state:
            _take_state(text, found[at], found[at - 1], Span(found[at - 1].end, found[at].start))


def _share_whole(text: Text, one: Placed, other: Placed) -> None:
    """“40 of the 120 hostages were freed”: hostages both, but only 40 were freed."""
    part, whole = one.counted, other.counted
    if not part.noun:
        part = part._replace(
            head=whole.head, noun=whole.noun, span=whole.span, is_people=whole.is_people
        )
    state, head = whole.state_span, whole.head
    if state is not None and head is not None and _SO_IS.search(text.folded, head.end, state.start):
        if not part.state:
            part = part._replace(state=whole.state, state_span=state)
        other.counted = whole._replace(state="", state_span=None)
    one.counted = part


def _take_state(text: Text, placed: Placed, other: Placed, between: Span) -> None:
    """Gives a figure the state of the other one, where only “and” is between the two."""
    if placed.figure.kind is not QuantityKind.COUNT or not placed.counted.noun:
        return
    if _AND.fullmatch(text.folded, *between) is not None:
        state, span = other.counted.state, other.counted.state_span
        placed.counted = placed.counted._replace(state=state, state_span=span)
