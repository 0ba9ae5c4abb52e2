"""Slots behind what bounds a figure: “to at least since”, “nearly of the 300”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.checks.slots import Bounded, Judge, Slots, Word
from newslint.checks.slots_of_change import is_moved, is_of_total
from newslint.checks.slots_of_measures import of_measure
from newslint.checks.slots_of_people import of_people
from newslint.model.span import Span

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
_SOFT = ("about", "around", "over", "up to")
_COMPARES = frozenset({"more than", "less than", "fewer than"})
_NOT_EXACT = frozenset({"nearly", "almost", "about", "approximately", "roughly", "no fewer than"})
_NO_SHARE = frozenset({"over", "around"})
_OF = late(r" of (the |them\b|those |these |its |their |his |her |whom\b|which\b|all )")
_OF_FIGURE = late(r"[$£€]?\d")
_OF_PEOPLE = late(r" of (?:them|those|whom|the [a-z]+) (?:were|was|had|have|are|died)\b")
_IN_TIME = late(r" in (?:\d|january|february|march|april|may|june|july|august|sept|oct|nov|dec)")
_COMPARED_IN = late(r" (?:in|on|at|from|during|with|by|after|before|when|while|last|this)\b")
_ENDS = frozenset(" ,.;\n")
_LISTS = frozenset({",", "including", "according"})
_ALWAYS = frozenset({"kill", "kills", "injures", "wounds"})
_PASSIVE = frozenset(
    {"were", "are", "been", "be", "being", "get", "got", "then", "not", "and", "or"}
)
_PART_OF = frozenset({"for", "at", "on", "with", "to"})
_PARTS = frozenset({"now", "once", "first", "least", "all", "that", "paper"})
_BEFORE_NOT = 30


def _judge(slots: Slots, start: int, end: int) -> Span | None:
    folded = slots.folded
    if start and (folded[start - 1].isalnum() or folded[start - 1] in "-’'"):
        return None
    if end < len(folded) and folded[end] not in _ENDS:
        return None
    if folded[end : end + 1].strip("\n"):
        following = slots.next_word(end)
        if not following or following in slots.measures.words("slot-no-noun"):
            return None
        after = slots.after(end)
    else:
        after = Word(".", Span(end, end))
    bound = Bounded(folded[start:end], start, end, slots.before(start), after)
    return (
        _left(slots, bound)
        or _at_end(slots, bound)
        or _of_whole(slots, bound)
        or of_measure(slots, bound.words, bound.lead, end)
        or of_people(slots, bound)
    )


def _left(slots: Slots, bound: Bounded) -> Span | None:
    """“Left at least dead”, “hurt at least more.”, “At least, including two girls”."""
    lead, after = bound.lead, bound.after
    least = bound.words == "at least"
    following = slots.after(after.span.end)
    if after.text == "more":
        fits = least and slots.has("slot-lead", lead) and following.is_mark
    elif after.text == ",":
        fits = least and slots.opens(bound.start) and following.text == "including"
    else:
        fits = slots.has("slot-state", after) and _may_leave(slots, bound)
    return Span(lead.span.start, after.span.end) if fits else None


def _may_leave(slots: Slots, bound: Bounded) -> bool:
    """Whether a state may follow a figure here: “leaving at least dead”."""
    lead = bound.lead
    if slots.has("slot-leave", lead):
        return True
    if bound.words != "at least" or slots.opening(lead.span.start, _BEFORE_NOT).endswith("if not"):
        return False
    return lead.text in (",", ";", "and", "another") or lead.text.endswith("ly")


def _at_end(slots: Slots, bound: Bounded) -> Span | None:
    """“To at least since April”, “killing at least in the attack”."""
    after = bound.after
    if not (slots.has("slot-end", after) or after.is_mark) or _is_part(slots, after):
        return None
    if bound.words in _COMPARES and _compares(slots, after):
        return None
    fits = _wants_figure(slots, bound)
    return Span(bound.lead.span.start, after.span.end) if fits else None


def _wants_figure(slots: Slots, bound: Bounded) -> bool:
    """Whether the word before the bound cannot do without a figure."""
    lead = bound.lead
    if slots.has("slot-lead", lead):
        return bound.words not in _SOFT and _takes_object(slots, lead, bound.after)
    before = lead.span.start
    if lead.text == "to":
        return is_moved(slots, before)
    if lead.text == "at":
        return is_of_total(slots, before)
    noun = slots.before(before)
    if lead.text == "by":
        return slots.has("slot-reach", noun)
    return lead.text == "of" and (slots.has("figure-toll", noun) or slots.has("state-death", noun))


def _takes_object(slots: Slots, lead: Word, after: Word) -> bool:
    """Whether the verb wants an object: not “they were killed at least in part by”."""
    if lead.text.endswith("ing"):
        return lead.text != "including"
    if lead.text in _ALWAYS or after.text in _LISTS:
        return True
    subject = slots.before(lead.span.start)
    if not subject.text or subject.is_mark or subject.text.endswith("s"):
        return subject.text == "has"
    passive = subject.text in _PASSIVE or slots.has("counts-people", subject)
    return not passive and not slots.has("slot-state", subject)


def _is_part(slots: Slots, after: Word) -> bool:
    """Whether “in part” follows, which bounds no figure."""
    following = slots.after(after.span.end)
    if after.text == "in":
        return slots.has("slot-part", following) and following.text not in ("the", "this")
    return after.text in _PART_OF and following.text in _PARTS


def _compares(slots: Slots, after: Word) -> bool:
    """Whether “more than in” may set two times or places against each other."""
    if _IN_TIME.match(slots.folded, after.span.start - 1):
        return False
    return _COMPARED_IN.match(slots.folded, after.span.start - 1) is not None


def _of_whole(slots: Slots, bound: Bounded) -> Span | None:
    """“Nearly of the 300”."""
    match = _OF.match(slots.folded, bound.end)
    if match is None:
        return None
    whole = slots.after(match.end())
    people = _OF_PEOPLE.match(slots.folded, bound.end)
    if _OF_FIGURE.match(slots.folded, match.end()) or whole.text in slots.measures.numerals:
        fits = bound.words not in _NO_SHARE
    elif bound.words in _NOT_EXACT:
        fits = True
    else:
        opens = slots.opens(bound.start) or slots.has("slot-say", bound.lead)
        fits = people is not None and bound.words not in _SOFT and opens
    return Span(bound.start, match.end()) if fits else None


BOUNDS: tuple[tuple[str, Judge], ...] = tuple((bound, _judge) for bound in (*_FIRM, *_SOFT))
"""What bounds a figure, and who judges whether the figure is there."""
