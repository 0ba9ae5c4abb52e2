"""What stands behind a verb: a quotation, a clause, a noun phrase, nothing."""

from __future__ import annotations

from collections.abc import Set
from enum import StrEnum
from typing import NamedTuple

from newslint.analysis.function_words import (
    AUXILIARIES,
    CONTRACTED,
    DAYS,
    DETERMINERS,
    NO_ADVERBS,
    OBJECTS,
    POINTERS,
    PREPOSITIONS,
    QUESTIONS,
    SUBJECTS,
)
from newslint.analysis.sentence_words import SentenceWords

_MOST_STEPS = 6
_MOST_WORDS = 12
_MOST_AHEAD = 25
_DIGITS = frozenset("0123456789")
_OPENING_MARKS = frozenset("“‘«„")
_OPENING_ENDS = (' "', " '", ':"', ',"', '—"', " ''", " ``", '("')
_LATER = (', "', ': "', ", “", ": “", ", ''", ": ''", ", ‘", ": ‘")
_WHEN_OR_WHERE = frozenset(
    ["on", "in", "at", "during", "after", "before", "from", "via", "through", "by", "with", "over"]
)
_HEARERS = frozenset(
    ["reporters", "journalists", "lawmakers", "investors", "supporters", "parliament"]
)
_CLAUSE_OPENERS = (SUBJECTS | CONTRACTED) - {"it", "you", "there"}
_AGAIN = frozenset({"later", "earlier", "then", "again", "also", "too", "further", "instead"})
_NO_MANNER = NO_ADVERBS | {"only"}
_NO_INFINITIVE = DETERMINERS | OBJECTS
_ENDS_ADVERBIAL = QUESTIONS | SUBJECTS | CONTRACTED | {"that", "as"}
_ENDS_CLAUSE = QUESTIONS | {"that"}
_FINITE_OBJECTS = OBJECTS | (DETERMINERS - POINTERS)


class After(StrEnum):
    """What stands behind a verb."""

    QUOTATION = "quotation"
    COLON = "colon"
    THAT = "that"
    QUESTION = "question"  # “whether”, “how”
    TO = "to"
    AS = "as"
    CLAUSE = "clause"  # a subject with its verb, without “that”
    PHRASE = "phrase"  # a noun phrase
    PREPOSITION = "preposition"
    END = "end"  # a comma, the end of the sentence
    OTHER = "other"


CLEAR = frozenset({After.QUOTATION, After.COLON, After.THAT, After.QUESTION, After.TO})


class Content(NamedTuple):
    """What stands behind a verb, and with which word it begins."""

    after: After
    at: int


def content_after(line: SentenceWords, last: int, frames: Set[str]) -> Content:
    """What stands behind a verb whose last word this is, when and where it was said left out."""
    takes_to = "to" in frames
    at = last + 1
    for _ in range(_MOST_STEPS):
        found = _mark_before(line, at) or _opener(line, at, takes_to=takes_to)
        if found is not None:
            return found
        further = _skip(line, at)
        if further == at:
            break
        at = further
    return _rest(line, at, frames)


def quotes_later(line: SentenceWords, at: int) -> bool:
    """Whether a quotation opens behind a comma or colon further on."""
    if not line.has(at):
        return False
    rest = line.prose[line.starts[at] : line.span.end]
    return any(mark in rest for mark in _LATER)


def _mark_before(line: SentenceWords, at: int) -> Content | None:
    """What the marks before a word tell."""
    if line.is_next(at):
        return None
    gap = line.gap(at)
    opening = gap.rstrip(" \n([….") if len(gap) > 1 else gap
    if opening[-1:] in _OPENING_MARKS or opening.endswith(_OPENING_ENDS):
        return Content(After.QUOTATION, at)
    if ":" in gap:
        return Content(After.COLON, at)
    if gap == ", " and line.word(at) == "that":
        return Content(After.THAT, at)
    return Content(After.END, at) if line.pauses(at) else None


def _opener(line: SentenceWords, at: int, *, takes_to: bool) -> Content | None:
    """What a function word behind a verb opens."""
    word = line.small[at]
    if word == "that":
        return Content(After.THAT, at)
    if word in QUESTIONS and at < line.last:
        return Content(After.QUESTION, at)
    if word == "to" and takes_to and line.word(at + 1) not in _NO_INFINITIVE:
        return Content(After.TO, at)
    if word == "as":
        return Content(After.AS, at)
    return Content(After.CLAUSE, at) if word in _CLAUSE_OPENERS else None


def _skip(line: SentenceWords, at: int) -> int:
    """The word behind an adverb, a day, “in a statement” or “to reporters”."""
    word = line.small[at]
    if word in DAYS or word in _AGAIN or (word.endswith("ly") and word not in _NO_MANNER):
        return at + 1
    if word in {"last", "this", "the", "next"} and line.word(at + 1) in DAYS:
        return at + 2
    if word in _WHEN_OR_WHERE or (word == "to" and _is_hearer(line, at + 1)):
        return _behind_phrase(line, at + 1)
    return at


def _is_hearer(line: SentenceWords, at: int) -> bool:
    word = line.word(at)
    return word in _HEARERS or word in {"the", "a", "an"} or (word != "" and line.is_capital(at))


def _behind_phrase(line: SentenceWords, at: int) -> int:
    """The word behind a short noun phrase, with “of” and the like."""
    start = at
    while line.has(at) and at - start < _MOST_WORDS and (at == start or line.is_joined(at)):
        word = line.small[at]
        if word in _ENDS_ADVERBIAL:
            break
        if at > start and word in {"the", "a", "an"} and line.small[at - 1] not in PREPOSITIONS:
            break
        at += 1
    return at


def _rest(line: SentenceWords, at: int, frames: Set[str]) -> Content:
    """What is left: a clause without “that”, a noun phrase or something else."""
    if not line.has(at):
        return Content(After.END, at)
    word = line.small[at]
    if word in PREPOSITIONS:
        return Content(After.PREPOSITION, at)
    if word in {"and", "but", "or"} or word in AUXILIARIES:
        return Content(After.OTHER, at)
    if "any" in frames and "person" not in frames:
        return Content(After.CLAUSE, at)  # whichever it is, “say” takes it
    return Content(After.CLAUSE if _has_finite(line, at) else After.PHRASE, at)


def _has_finite(line: SentenceWords, at: int) -> bool:
    """Whether a clause that begins here has a finite verb before the next pause."""
    small, verbs = line.small, line.verbs
    if small[at] in _ENDS_CLAUSE:
        return False
    for here in range(at + 1, min(at + _MOST_AHEAD, line.last) + 1):
        word = small[here]
        if word in _ENDS_CLAUSE or line.pauses(here):
            return False
        may_be = word in verbs or word in AUXILIARIES or word.endswith("ed")
        if may_be and word not in OBJECTS and _is_finite(line, here):
            return True
    return False


def _is_finite(line: SentenceWords, at: int) -> bool:
    """Whether a word is a finite verb: by its class, or as “-ed” before an object or a figure."""
    word, before = line.small[at], line.small[at - 1]
    if word in AUXILIARIES:
        return before != "to"
    if word in line.verbs:
        return before not in DETERMINERS
    if not word.endswith("ed") or line.is_capital(at):
        return False
    if not _DIGITS.isdisjoint(line.gap(at + 1)):
        return True
    return line.is_joined(at + 1) and line.word(at + 1) in _FINITE_OBJECTS


def begins_clause(line: SentenceWords, at: int) -> bool:
    """Whether a clause with a verb of its own begins with this word."""
    return line.has(at) and _has_finite(line, at)
