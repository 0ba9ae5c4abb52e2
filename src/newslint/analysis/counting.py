"""What each figure counts, and what became of it, told from the words round it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from newslint.analysis.bounds import bound_after, interval_of
from newslint.analysis.figure import Text
from newslint.analysis.figure_units import rate_after
from newslint.analysis.late import late
from newslint.analysis.noun_phrases import Phrase, noun_phrase
from newslint.analysis.quantity import Bound, Counted, Quantity, QuantityKind
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
_AND = late(r",? (?:and|or|plus) |, ")
_OF = late(
    r",? (?:out )?of (?:(?:the|these|those|all|its|his|her|their|about|some|nearly|roughly"
    r"|estimated|more than|at least) )*"
)
_SO_IS = late(r" (?:is|are|was|were|be|been|have|has|had|got)\b")
_ONE = Decimal(1)
_PRONOUNS = late(r",? of (?:them|whom|which|these|those)\b")


def count_all(
    text: Text, found: Sequence[Quantity], sentences: Sequence[Span]
) -> tuple[Quantity, ...]:
    """The quantities with what they count."""
    counted: list[Quantity] = []
    for at, quantity in enumerate(found):
        if quantity.kind in _COUNTING:
            counted.append(_with_counted(text, found, at, sentences))
        else:
            counted.append(quantity)
    return tuple(_shared(text, counted))


def _with_counted(
    text: Text, found: Sequence[Quantity], at: int, sentences: Sequence[Span]
) -> Quantity:
    quantity = found[at]
    within = sentences[quantity.sentence] if quantity.sentence >= 0 else quantity.span
    following = found[at + 1].whole.start if at + 1 < len(found) else within.end
    limit = min(within.end, max(following, quantity.whole.end))
    end = quantity.whole.end
    whole = _whole(text, found, at, end)
    is_one = quantity.interval.is_point and quantity.value == _ONE
    phrase = noun_phrase(text, end, limit, is_one=is_one)
    edge = max(end, phrase.span.end)
    state = _state(text, quantity, phrase, edge, within)
    before = _LAST_WORD.search(text.folded, max(0, quantity.whole.start - 12), quantity.whole.start)
    word = before[1] if before else ""
    counted = _counted(text, phrase, state, word, whole)
    stop = phrase.span.end if phrase.noun or phrase.state else end
    return _with_tail(text, quantity, counted, stop)


def _with_tail(text: Text, quantity: Quantity, counted: Counted, end: int) -> Quantity:
    """The quantity with what is said behind its noun: “10 people or more”, “12 flights a day”."""
    stop, per = (end, "") if quantity.per else rate_after(text, end)
    stop, bound = (stop, Bound.EXACT) if end == quantity.span.end else bound_after(text, stop)
    whole = Span(quantity.whole.start, stop)
    per = per or quantity.per
    if bound is Bound.EXACT or quantity.bound is not Bound.EXACT:
        return quantity._replace(whole=whole, per=per, counted=counted)
    interval = interval_of(quantity.value, quantity.values[-1], quantity.step, bound)
    return quantity._replace(whole=whole, per=per, counted=counted, bound=bound, interval=interval)


def _state(text: Text, quantity: Quantity, phrase: Phrase, edge: int, within: Span) -> State | None:
    if phrase.state_span is not None:
        return State(phrase.state, phrase.state_span)
    pronoun = _PRONOUNS.match(text.folded, quantity.whole.end)
    edge = pronoun.end() if pronoun else edge
    start = quantity.whole.start
    if not phrase.noun:
        toll = toll_before(text, start, within.start)
        if toll is not None:
            return toll
    after = state_after(text, edge, within.end)
    return after or state_before(text, start, within.start)


def _counted(
    text: Text, phrase: Phrase, state: State | None, before: str, whole: int | None
) -> Counted:
    measures = text.measures
    noun, head, span = phrase.noun, phrase.head, phrase.span if phrase.noun else None
    if not noun and state is not None and state.noun is not None:
        span, head, noun = _toll_noun(text, state.noun)
    return Counted(
        span=span,
        head=head,
        noun=noun,
        is_people=noun in measures.words("counts-people"),
        state=state.name if state else "",
        state_span=state.span if state else None,
        is_others=phrase.is_others or before in measures.words("before-others"),
        is_definite=before in measures.words("before-definite"),
        whole=whole,
        is_toll=state is not None and state.is_toll,
    )


def _toll_noun(text: Text, span: Span) -> tuple[Span, Span, str]:
    """The noun of “the number of wounded people”, without the verb that may follow it."""
    plural = text.measures.words("counts-plural")
    words = [*re.finditer(r"[a-z-]+", text.folded[span.start : span.end])]
    nouns = [word for word in words if word[0].endswith("s") or word[0] in plural] or words
    noun = nouns[-1]
    start, end = span.start + noun.start(), span.start + noun.end()
    return Span(span.start, end), Span(start, end), noun[0]


def _whole(text: Text, found: Sequence[Quantity], at: int, end: int) -> int | None:
    """The place of the figure behind “of”: what this one is a part of."""
    if at + 1 >= len(found) or found[at + 1].sentence != found[at].sentence:
        return None
    match = _OF.match(text.folded, end)
    if match is None:
        return None
    following = found[at + 1]
    if following.span.start == match.end() or following.whole.start == match.end():
        return at + 1
    return None


def _shared(text: Text, found: list[Quantity]) -> list[Quantity]:
    """Parts take the noun of their whole; figures joined by “and” share what became of them."""
    for at in range(len(found) - 1, -1, -1):
        if found[at].counted.whole is not None:
            _share_whole(text, found, at)
        elif not found[at].counted.state and at + 1 < len(found):
            found[at] = _with_state(text, found[at], found[at + 1], found[at], found[at + 1])
    for at in range(1, len(found)):
        if not found[at].counted.state:
            found[at] = _with_state(text, found[at], found[at - 1], found[at - 1], found[at])
    return found


def _share_whole(text: Text, found: list[Quantity], at: int) -> None:
    """“40 of the 120 hostages were freed”: hostages both, but only 40 were freed."""
    part, whole = found[at].counted, found[at + 1].counted
    if not part.noun:
        part = part._replace(
            head=whole.head, noun=whole.noun, span=whole.span, is_people=whole.is_people
        )
    state, head = whole.state_span, whole.head
    if state is not None and head is not None and _SO_IS.search(text.folded, head.end, state.start):
        if not part.state:
            part = part._replace(state=whole.state, state_span=state)
        whole = whole._replace(state="", state_span=None)
        found[at + 1] = found[at + 1]._replace(counted=whole)
    found[at] = found[at]._replace(counted=part)


def _with_state(
    text: Text, quantity: Quantity, other: Quantity, left: Quantity, right: Quantity
) -> Quantity:
    """The quantity with the state of the other one, where only “and” is between the two."""
    state = other.counted.state
    if not state or quantity.kind is not QuantityKind.COUNT or not quantity.counted.noun:
        return quantity
    if _AND.fullmatch(text.folded, left.whole.end, right.whole.start) is None:
        return quantity
    counted = quantity.counted._replace(state=state, state_span=other.counted.state_span)
    return quantity._replace(counted=counted)
