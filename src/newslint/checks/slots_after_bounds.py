"""Slots behind what bounds a figure: “at least since”, “more than people were hurt”."""

from __future__ import annotations

import re

from newslint.analysis.noun_phrases import Phrase, noun_phrase
from newslint.analysis.states import state_after
from newslint.checks.slots import Judge, Slots, Word
from newslint.checks.slots_of_change import is_moved, is_of_total
from newslint.model.span import Span

_REACH = 90
_PEOPLE = frozenset({"others", "other"})
_HARM = frozenset(
    {
        "death",
        "injury",
        "missing",
        "arrest",
        "casualty",
        "displacement",
        "abduction",
        "infection",
        "destruction",
    }
)
_FIRM = (
    "at least",
    "no fewer than",
    "no less than",
    "as many as",
    "an estimated",
    "a total of",
    "approximately",
    "nearly",
    "almost",
    "roughly",
    "more than",
    "fewer than",
    "less than",
)
_SOFT = ("about", "around", "over", "up to", "some", "another")
_ALONE = frozenset({"no fewer than", "an estimated", "a total of", "as many as"})
_COMPARES = frozenset({"more than", "less than", "fewer than"})
_OF = re.compile(r" of (the |them\b|those |these |its |their |his |her |whom\b|which\b|all )")
_OF_PEOPLE = re.compile(r" of (?:them|those|whom|the [a-z]+) (?:were|was|had|have|are|died|killed)\b")
_AUXILIARY = re.compile(r" (?:were|was|are|have been|had been|have|had) ")
_TIME = re.compile(r" (?:years|months|weeks|days|hours|minutes|decades)\b")
_TIME_END = re.compile(r" (?:ago|later|earlier)\b")
_FAR = re.compile(
    r" (?:miles|kilomet(?:re|er)s|met(?:re|er)s|yards|feet|km|nautical miles)"
    r" (?:from|away|north|south|east|west|off|north-?east|north-?west|south-?east|south-?west|inland|long|wide|high|deep|tall)\b"
)
_LASTING = frozenset({"for", "in", "within", "lasted", "spent", "took", "after"})
_IN_TIME = re.compile(r" in (?:\d|january|february|march|april|may|june|july|august|sept|oct|nov|dec)")
_COMPARED_IN = re.compile(r" (?:in|on|at|from|during|with|by|after|before|when|while|last|this)\b")
_PASSIVE = frozenset({"were", "are", "been", "be", "being", "get", "got", "then", "not", "and", "or"})
_NOT_EXACT = frozenset({"nearly", "almost", "about", "approximately", "roughly", "no fewer than"})


def _judge(slots: Slots, start: int, end: int) -> Span | None:
    folded = slots.folded
    if start and (folded[start - 1].isalnum() or folded[start - 1] in "-’'"):
        return None
    if folded[end : end + 1] not in (" ", ",", ".", ";"):
        return None
    bound = folded[start:end]
    lead = slots.before(start)
    after = slots.after(end)
    if not after.text or slots.has("slot-no-noun", after):
        return None
    return (
        _at_end(slots, bound, lead, after)
        or _of_whole(slots, start, end, lead)
        or _of_time(slots, bound, lead, end)
        or _of_people(slots, Span(start, end), lead)
    )


def _at_end(slots: Slots, bound: str, lead: Word, after: Word) -> Span | None:
    """“To at least since April”, “killing at least in the attack”, “left at least dead”."""
    if slots.has("slot-leave", lead) and slots.has("slot-state", after):
        return Span(lead.span.start, after.span.end)
    if not (slots.has("slot-end", after) or after.is_mark) or _is_part(slots, after):
        return None
    if bound in _COMPARES and _compares(slots, after):
        return None
    if slots.has("slot-lead", lead):
        fits = bound not in _SOFT and _takes_object(slots, lead)
    elif lead.text == "to":
        fits = is_moved(slots, lead.span.start)
    elif lead.text == "at":
        fits = is_of_total(slots, lead.span.start)
    elif lead.text == "by":
        fits = slots.has("slot-reach", slots.before(lead.span.start))
    else:
        noun = slots.before(lead.span.start)
        fits = lead.text == "of" and (
            slots.has("figure-toll", noun) or slots.has("state-death", noun)
        )
    return Span(lead.span.start, after.span.end) if fits else None


def _takes_object(slots: Slots, lead: Word) -> bool:
    """Whether the verb wants an object: not “they were killed at least in part by”."""
    if lead.text.endswith("ing"):
        return lead.text != "including"
    subject = slots.before(lead.span.start)
    if not subject.text or subject.is_mark or subject.text.endswith("s"):
        return subject.text == "has"
    passive = subject.text in _PASSIVE or slots.has("counts-people", subject)
    return not passive and not slots.has("slot-state", subject)


def _is_part(slots: Slots, after: Word) -> bool:
    """Whether “in part” follows, which bounds no figure."""
    if after.text not in ("in", "for", "at", "on", "with", "to"):
        return False
    following = slots.after(after.span.end)
    if after.text != "in":
        return following.text in ("now", "once", "first", "least", "all", "that", "paper")
    return slots.has("slot-part", following) and following.text not in ("the", "this")


def _compares(slots: Slots, after: Word) -> bool:
    """Whether “more than in” may set two times or places against each other."""
    if _IN_TIME.match(slots.folded, after.span.start - 1):
        return False
    return _COMPARED_IN.match(slots.folded, after.span.start - 1) is not None


def _of_whole(slots: Slots, start: int, end: int, lead: Word) -> Span | None:
    """“Nearly of the 300”."""
    match = _OF.match(slots.folded, end)
    if match is None:
        return None
    if slots.folded[start:end] in _NOT_EXACT:
        return Span(start, match.end())
    people = _OF_PEOPLE.match(slots.folded, end)
    firm = slots.folded[start:end] not in _SOFT
    if people and firm and (slots.opens(start) or slots.has("slot-say", lead)):
        return Span(start, people.end())
    return None


def _of_time(slots: Slots, bound: str, lead: Word, end: int) -> Span | None:
    """“For nearly years”, “about years ago”, “about miles from”."""
    if bound in ("some", "another", "a total of", "as many as", "up to"):
        return None
    time = _TIME.match(slots.folded, end)
    start = end - len(bound)
    if time is None:
        far = _FAR.match(slots.folded, end)
        return Span(start, far.end()) if far and bound in _NOT_EXACT else None
    if lead.text in _LASTING and not (bound == "over" or slots.folded.startswith(" of ", time.end())):
        return Span(start, time.end())
    ending = _TIME_END.match(slots.folded, time.end())
    return Span(start, ending.end()) if ending else None


def _of_people(slots: Slots, bound: Span, lead: Word) -> Span | None:
    """“More than people were killed”, “killing at least civilians”."""
    words = slots.folded[bound.start : bound.end]
    phrase = noun_phrase(slots.text, bound.end, bound.end + _REACH, is_one=False)
    if not phrase.noun:
        return _of_none(slots, bound, lead)
    if not _is_of_people(slots, phrase) or _counts_already(slots, bound.end, phrase):
        return None
    end = phrase.span.end
    following = slots.after(end)
    if slots.has("slot-think", following):
        return None
    if slots.has("slot-lead", lead):
        return Span(lead.span.start, end) if words != "some" or lead.text == "killing" else None
    if words in _SOFT:
        return None
    if words in _ALONE:
        return Span(bound.start, end)
    state = phrase.state or getattr(
        state_after(slots.text, end, min(len(slots.folded), end + _REACH)), "name", ""
    )
    if state in _HARM and (slots.opens(bound.start) or slots.has("slot-say", lead)):
        return Span(bound.start, end)
    return None


def _of_none(slots: Slots, bound: Span, lead: Word) -> Span | None:
    """“At least were killed”."""
    words = slots.folded[bound.start : bound.end]
    match = _AUXILIARY.match(slots.folded, bound.end)
    if match is None or words in _SOFT:
        return None
    if not (slots.opens(bound.start) or slots.has("slot-say", lead)):
        return None
    state = slots.after(match.end())
    if slots.measures.states.get(state.text) not in _HARM:
        return None
    return Span(bound.start, state.span.end)


def _is_of_people(slots: Slots, phrase: Phrase) -> bool:
    people = slots.measures.words("counts-people")
    plural = phrase.noun.endswith("s") or phrase.noun in slots.measures.words("counts-plural")
    return phrase.noun in _PEOPLE or (phrase.noun in people and (plural or phrase.noun[-3:] == "men"))


def _counts_already(slots: Slots, end: int, phrase: Phrase) -> bool:
    """Whether a word between the bound and the noun says how many."""
    head = phrase.head.start if phrase.head else phrase.span.end
    between = re.findall(r"[a-z]+|[^a-z ]", slots.folded[end:head])
    numerals, stop = slots.measures.numerals, slots.measures.words("slot-no-noun")
    return any(word in numerals or word in stop or word in ("a", "of") for word in between)


BOUNDS: tuple[tuple[str, Judge], ...] = tuple((bound, _judge) for bound in (*_FIRM, *_SOFT))
"""What bounds a figure, and who judges whether the figure is there."""
