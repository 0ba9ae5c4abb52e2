"""Slots of people who came to harm: “more than people were killed”, “at least were hurt”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.analysis.noun_phrases import Phrase, noun_phrase
from newslint.analysis.states import State, state_after
from newslint.checks.slots import Bounded, Slots
from newslint.model.span import Span

_REACH = 90
_NEAR = 9  # words
_OTHERS = frozenset({"others", "other"})
_HARM = frozenset(
    {"death", "injury", "missing", "arrest", "casualty", "displacement", "abduction", "infection"}
    | {"destruction"}
)
_SOFT = frozenset({"about", "around", "over", "up to"})
_ALONE = frozenset({"no fewer than", "an estimated", "a total of", "as many as"})
_NOT_COMPARED = _ALONE | {"at least", "approximately"}
_COUNTING = _NOT_COMPARED | {"nearly", "almost", "roughly", "fewer than"}
_PLACES = frozenset(
    {"in", "of", "by", "from", "with", "to", "for", "on", "at", "among", "across", "than", "after"}
    | {"won", "sent", "found", "took", "gave", "made"}
)
_OR = frozenset({"or", "and", "but", "if", "not", "though"})
_AUXILIARY = late(r" (?:(?:were|was|are|have been|had been|have|had) )?(?:reportedly )?(?=[a-z])")
_WORDS = late(r"[a-z]+")
_PIECES = late(r"[a-z]+|[^a-z ]")


def of_people(slots: Slots, bound: Bounded) -> Span | None:
    """“More than people were killed”, “killing at least civilians”."""
    leads = slots.has("slot-lead", bound.lead)
    if bound.words in _SOFT and not leads:
        return None
    phrase = noun_phrase(slots.text, bound.end, bound.end + _REACH, is_one=False)
    if not phrase.noun:
        return _of_none(slots, bound)
    following = slots.after(phrase.span.end)
    if _counts_already(slots, bound.end, phrase) or slots.has("slot-think", following):
        return None
    people = _is_of_people(slots, phrase)
    fits = people and leads
    if bound.words not in _SOFT:
        due = _is_due(bound, people=people)
        fits = fits or due or _is_harmed(slots, bound, phrase, people=people)
    return Span(bound.start, phrase.span.end) if fits else None


def _is_due(bound: Bounded, *, people: bool) -> bool:
    """Whether the words before a plural leave a place for nothing but a figure."""
    if people and bound.words in _ALONE:
        return True
    return bound.words in _COUNTING and bound.lead.text in _PLACES


def _is_harmed(slots: Slots, bound: Bounded, phrase: Phrase, *, people: bool) -> bool:
    """Whether it is said of the noun, or before it, that harm was done."""
    if not people and bound.words not in _NOT_COMPARED:
        return False
    state = state_after(slots.text, phrase.span.end, phrase.span.end + _REACH)
    if not _is_of_harm(slots, phrase, state):
        return False
    lead = bound.lead
    if slots.opens(bound.start) or slots.has("slot-say", lead) or slots.has("slot-leave", lead):
        return True
    if bound.words not in _NOT_COMPARED or lead.text in _OR:
        return False
    return not lead.is_mark or state is not None or phrase.noun in _OTHERS


def _is_of_harm(slots: Slots, phrase: Phrase, state: State | None) -> bool:
    """Whether the noun phrase, or what is said of it or before it, is of harm done."""
    if phrase.state in _HARM or (state is not None and state.name in _HARM):
        return True
    states = slots.measures.states
    words = _WORDS.findall(slots.opening(phrase.span.start, _REACH))
    return any(states.get(word) in _HARM for word in words[-_NEAR:])


def _of_none(slots: Slots, bound: Bounded) -> Span | None:
    """“At least were killed”."""
    match = _AUXILIARY.match(slots.folded, bound.end)
    if match is None or bound.words in _SOFT:
        return None
    least = bound.words == "at least"
    leads = slots.opens(bound.start) or slots.has("slot-say", bound.lead)
    if not leads and not (least and bound.lead.text in (",", ";")):
        return None
    state = slots.after(match.end())
    if (match[0] == " " and not least) or slots.measures.states.get(state.text) not in _HARM:
        return None
    return Span(bound.start, state.span.end)


def _is_of_people(slots: Slots, phrase: Phrase) -> bool:
    if phrase.noun in _OTHERS:
        return True
    plural = phrase.noun.endswith(("s", "men")) or phrase.noun in slots.measures.words(
        "counts-plural"
    )
    return plural and phrase.noun in slots.measures.words("counts-people")


def _counts_already(slots: Slots, end: int, phrase: Phrase) -> bool:
    """Whether a word between the bound and the noun says how many."""
    head = phrase.head or Span(phrase.span.end, phrase.span.end)
    between = _PIECES.findall(slots.folded[end : head.start])
    between += _WORDS.findall(slots.folded[head.start : head.end].rpartition("-")[0])
    numerals, stop = slots.measures.numerals, slots.measures.words("slot-no-noun")
    return any(word in numerals or word in stop or word in ("a", "of") for word in between)
