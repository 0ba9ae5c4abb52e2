"""Slots that a change or a total opens: “rose to in 2010”, “bringing the toll to since May”."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.checks.slots import Judge, Slots, Word
from newslint.model.span import Span

_REACH = 110
_SUBJECT = 5  # words
_WORDS = late(r"[a-z]+")
_PRONOUNS = frozenset(
    {
        "he",
        "she",
        "it",
        "they",
        "i",
        "we",
        "you",
        "who",
        "that",
        "which",
        "can",
        "could",
        "must",
        "should",
    }
)
_SURE_TOTALS = frozenset({"toll", "tally", "tolls"})
_SINCE = frozenset(
    {
        "due",
        "since",
        "from",
        "in",
        "on",
        "after",
        "by",
        "during",
        "following",
        "as",
        "and",
        "with",
        "last",
        "this",
        "amid",
        "across",
    }
)
AFTER_TO = _SINCE | {"out"}
_FROM = late(
    r"\bfrom (?:[$£€]?\d[\d.,]*(?: (?:million|billion|per cent|percent)|%|m|bn)?"
    r"|(three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty))"
    r"(?: (?:people|cases|deaths))?\Z"
)
_OUT_OF = late(r" to out of \d")
_FIGURE = late(r" [$£€]?\d")
_FOLLOWS = frozenset(" .,")


def is_of_change(slots: Slots, at: int) -> bool:
    """Whether the words before a place say that something moved: “rose sharply”."""
    word = slots.before(at)
    if word.text.endswith("ly") or word.text in ("further", "again", "back", "down", "up"):
        word = slots.before(word.span.start)
    if not slots.has("slot-reach", word):
        return False
    subject = _WORDS.findall(slots.opening(word.span.start, _REACH))[-_SUBJECT:]
    if subject and subject[-1] in _PRONOUNS:
        return False
    return slots.measures.words("slot-height").isdisjoint(subject)


def is_of_total(slots: Slots, at: int) -> bool:
    """Whether a total stands before a place, moved or given: “bringing the number of dead”."""
    words = _WORDS.findall(slots.opening(at, _REACH).rpartition(",")[2])
    totals = slots.measures.words("figure-toll")
    last = max((n for n, word in enumerate(words) if word in totals), default=-1)
    if last < 0:
        return False
    verbs = slots.measures.words("slot-bring") | slots.measures.words("slot-put")
    states = slots.measures.states
    sure = words[last] in _SURE_TOTALS or any(
        states.get(word) in ("death", "injury", "casualty", "missing", "infection", "arrest")
        for word in words[max(0, last - 2) :]
    )
    beside = any(word in verbs for word in words[max(0, last - 9) :])
    moved = any(word in slots.measures.words("slot-reach") for word in words[last:][-3:])
    return sure and (beside or moved)


def is_moved(slots: Slots, at: int) -> bool:
    """Whether what stands before a place moves, or is a total: “the dead to at least”."""
    return (
        is_of_change(slots, at)
        or is_of_total(slots, at)
        or slots.has("state-death", slots.before(at))
    )


def _to(slots: Slots, start: int, end: int) -> Span | None:
    """“The toll rose to in May”, “from 7 to in May”."""
    word = slots.next_word(end) if slots.text.folded[end : end + 1] in _FOLLOWS else ""
    people = word in slots.text.measures.words("counts-people")
    if not (people or word in AFTER_TO or (word and not word[0].isalpha())):
        return None
    after = slots.after(end)
    span = Span(start + 1, after.span.end)
    if _OUT_OF.match(slots.folded, start):
        return span
    if after.is_mark:
        fits = after.text in ".,;" and (_is_plain_total(slots, start) or _is_from(slots, start))
    elif people:
        fits = is_of_total(slots, start) and _is_plural(after) and _is_moved(slots, start)
    else:
        fits = after.text != "out" and _is_cut_off(slots, start, after)
    return span if fits else None


def _is_cut_off(slots: Slots, start: int, after: Word) -> bool:
    """Whether what moves, or a total, or the lower end of a range leads to a time or place."""
    if is_of_change(slots, start) and _is_no_particle(slots, after):
        return True
    return is_of_total(slots, start) or (_is_from(slots, start) and after.text != "as")


def _is_from(slots: Slots, at: int) -> bool:
    """Whether the lower end of a range stands before a place: “from 7 to”."""
    return _FROM.search(slots.folded, max(0, at - 34), at) is not None


def _is_no_particle(slots: Slots, after: Word) -> bool:
    """Whether the words go on with a time or a place: not “rise to by far the highest”."""
    following = slots.after(after.span.end)
    return following.text not in ("far", "well", "between") and not slots.folded.startswith(
        "-", after.span.end
    )


def _is_plain_total(slots: Slots, at: int) -> bool:
    """Whether a toll itself is what a full stop cuts off."""
    words = _WORDS.findall(slots.opening(at, _REACH))
    near = words[-4:]
    return bool(_SURE_TOTALS.intersection(near)) and "that" not in near and is_of_total(slots, at)


def _is_moved(slots: Slots, at: int) -> bool:
    """Whether the total or what moves it stands right before: “the number killed to people”."""
    word = slots.before(at)
    names = ("slot-reach", "figure-toll", "state-death", "state-injury", "slot-state")
    return any(slots.has(name, word) for name in names)


def _is_plural(word: Word) -> bool:
    return word.text.endswith("s") or word.text in ("people", "men", "women", "children", "troops")


def _at(slots: Slots, start: int, end: int) -> Span | None:
    """“Put the death toll at, among them …”."""
    word = slots.next_word(end) if slots.text.folded[end : end + 1] in _FOLLOWS else ""
    people = slots.text.measures.words("counts-people")
    if not word or not (word in _SINCE or word in ".,;" or word in people):
        return None
    after = slots.after(end)
    if not slots.has("slot-put", slots.before(start)) and not _is_plain_total(slots, start):
        return None
    return Span(start + 1, after.span.end) if is_of_total(slots, start) else None


def _by(slots: Slots, start: int, end: int) -> Span | None:
    """“Fell by in the second quarter”."""
    if slots.next_word(end - 1) not in ("in", "since", "from", "on", "to", "during"):
        return None
    after = slots.after(end - 1)
    ends = after.text != "to" or _FIGURE.match(slots.folded, after.span.end)
    return Span(start + 1, after.span.end) if ends and is_of_change(slots, start) else None


def _from_to(slots: Slots, start: int, end: int) -> Span | None:
    """“Rose from to 40”."""
    if _FIGURE.match(slots.folded, end - 1) or is_of_change(slots, start):
        return Span(start + 1, end - 1)
    return None


CHANGES: tuple[tuple[str, Judge], ...] = (
    (" to", _to),
    (" at", _at),
    (" by ", _by),
    (" from to ", _from_to),
)
"""What opens such a slot, and who judges whether the figure is there."""
