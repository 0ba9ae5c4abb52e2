"""Noun phrases that name a source, read from the verb to the left."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.function_words import (
    ALONE,
    AUXILIARIES,
    BREAKING,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    NOT_IN_NOUN_PHRASE,
    OBJECTS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
)
from newslint.analysis.sentence_words import SentenceWords

_MOST_WORDS = 12
_MOST_ASIDES = 4
_JOINS_BEFORE = frozenset(
    {
        *("of", "for", "at", "in", "from", "with", "to", "on", "by", "about", "near"),
        *("against", "behind"),
    }
)
_OPENERS = COORDINATORS | SUBORDINATORS | RELATIVES
_PAIR = 2
_OPEN_CLAUSES = (SUBJECTS | {"and", "but", "or", "so"}) - {"who"}
_AGED = frozenset({"then", "now", "aged"})
_DIGITS = frozenset("0123456789")


class Phrase(NamedTuple):
    """A noun phrase by the numbers of its words, all taken in."""

    first: int
    core: int  # the last word before prepositions and asides
    last: int


def phrase_before(line: SentenceWords, verb: int) -> Phrase | None:
    """The noun phrase that ends where the words of a verb begin, with its asides."""
    last = verb - 1
    if not line.has(last):
        return None
    if line.pauses(verb):
        core = _before_asides(line, verb)
        return None if core is None else core._replace(last=last)
    if not line.is_joined(verb):
        return None
    if line.small[last] in RELATIVES:
        return _antecedent(line, last)
    if line.small[last] in PREPOSITIONS and not _DIGITS.isdisjoint(line.gap(verb)):
        last -= 1  # “a study of 2011 found”
    found = _ending_at(line, last) if line.has(last) else None
    if found is not None and found.first > 1 and _is_in_clause(line, found):
        return _before_relative(line, found.first) or found
    return found


def _is_in_clause(line: SentenceWords, found: Phrase) -> bool:
    """Whether a noun phrase belongs to a verb before it: “who was in the town”."""
    first = found.first
    if not line.is_joined(first):
        return False
    before = line.small[first - 1]
    if before == "who":
        is_verb = first < found.last or line.small[first].endswith("ed")
        return is_verb and line.word(found.last + 2) not in AUXILIARIES
    if before in PREPOSITIONS and first > _PAIR and line.is_joined(first - 1):
        before = line.small[first - 2]
    return before in AUXILIARIES or before in line.verbs or before.endswith("ed")


def _before_relative(line: SentenceWords, at: int) -> Phrase | None:
    """The phrase before “who sponsored the bill”."""
    while line.is_joined(at):
        at -= 1
        if line.small[at] in {"who", "which", "that"}:
            return _antecedent(line, at)
    return None


def _antecedent(line: SentenceWords, relative: int) -> Phrase | None:
    last = relative - 1
    if not line.has(last) or "." in line.gap(relative):
        return None
    return _ending_at(line, last)


def _before_asides(line: SentenceWords, verb: int) -> Phrase | None:
    """The phrase before “, 45, a nurse who was there,” or “(D-Ohio)”."""
    gap = line.gap(verb)
    if '"' in gap or "”" in gap or "’" in gap:
        return None
    opens = "(" if ")" in gap else "—–-" if gap.strip() in {"—", "–", "-", "--"} else ","
    if opens == "," and gap.strip(", ").isdigit():
        return _ending_at(line, verb - 2 if line.small[verb - 1] in _AGED else verb - 1)
    at = verb - 1
    for _ in range(_MOST_ASIDES):
        while line.has(at) and not line.pauses(at):
            at -= 1
        if not line.has(at) or at == 0:
            return _whole(line, verb - 1) if opens == "," else None
        here = line.gap(at)
        if not any(mark in here for mark in opens) or not {"”", '"', ";", ":"}.isdisjoint(here):
            return None
        found = _ending_at(line, at - 1)
        if found is not None and (opens == "(" or opens_clause(line, found.first)):
            return None if _is_clause(line, at) else found
        at -= 1
    return None


def _whole(line: SentenceWords, last: int) -> Phrase | None:
    """The phrase that the sentence begins with, where it goes up to a word: “Ana, says”."""
    found = _ending_at(line, last)
    return found if found is not None and found.first == 0 else None


def _is_clause(line: SentenceWords, at: int) -> bool:
    """Whether what follows a comma is no aside: “, and the police”, “, he”."""
    word = line.small[at]
    return word in _OPEN_CLAUSES


def opens_clause(line: SentenceWords, at: int) -> bool:
    """Whether a clause may begin with this word."""
    if at == 0 or not line.is_joined(at):
        return True
    before = line.small[at - 1]
    return before in _OPENERS or before in DAYS or is_adverb(before)


def _ending_at(line: SentenceWords, last: int) -> Phrase | None:
    """The noun phrase whose last word this is."""
    word = line.small[last]
    if not line.is_next(last) and line.gap(last).endswith("(") and line.gap(last + 1)[:1] == ")":
        return _ending_at(line, last - 1) if last > 0 else None
    if word in SUBJECTS:
        return Phrase(last, last, last) if word not in {"who", "there"} else None
    if word in ALONE:
        return _with_joined(line, last, last)
    if word in OBJECTS and line.has(last - 1) and line.small[last - 1] == "of":
        return _with_joined(line, last, last)
    if word in NOT_IN_NOUN_PHRASE or word in DETERMINERS or word in DAYS:
        return None
    return _with_joined(line, _simple(line, last), last)


def _simple(line: SentenceWords, last: int) -> int:
    """Where the words begin that stand before a noun and belong to it."""
    at = last
    for _ in range(_MOST_WORDS):
        if line.small[at] in BREAKING and line.small[at - 1] not in DETERMINERS:
            break
        if not line.is_joined(at) or not _belongs(line, at - 1):
            break
        at -= 1
    while at < last and (line.small[at] in DAYS or _is_adverb_at(line, at)):
        at += 1
    return at


def _is_adverb_at(line: SentenceWords, at: int) -> bool:
    return is_adverb(line.small[at]) and not line.is_capital(at)


def _belongs(line: SentenceWords, at: int) -> bool:
    word = line.small[at]
    if word in NOT_IN_NOUN_PHRASE or word in DAYS:
        return False
    return word not in line.verbs or line.is_capital(at)


def _with_joined(line: SentenceWords, first: int, last: int) -> Phrase:
    """The phrase with what stands before “of” or “and”."""
    core = last
    for _ in range(_MOST_ASIDES):
        before = first - 2
        if not line.has(before) or not line.is_joined(first) or not line.is_joined(first - 1):
            break
        joint = line.small[first - 1]
        if joint in _JOINS_BEFORE and _may_end(line, before):
            core, first = before, _simple(line, before)
        elif joint in {"and", "or"} and _may_end(line, before):
            start = _simple(line, before)
            if not opens_clause(line, start):
                break
            first = start
        else:
            break
    return Phrase(first, core, last)


def _may_end(line: SentenceWords, at: int) -> bool:
    """Whether a noun phrase may end with this word."""
    word = line.small[at]
    if word in ALONE:
        return True
    if word.endswith("ed") and not line.is_capital(at) and line.word(at - 1) not in DETERMINERS:
        return False
    return _belongs(line, at) and word not in DETERMINERS and not is_adverb(word)
