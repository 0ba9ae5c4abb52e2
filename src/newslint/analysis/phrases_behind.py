"""Noun phrases that name a source, read from the cue to the right."""

from __future__ import annotations

from newslint.analysis.function_words import (
    ALONE,
    DAYS,
    DETERMINERS,
    NOT_IN_NOUN_PHRASE,
    OWNERS,
    SUBJECTS,
    is_adverb,
)
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase
from newslint.knowledge.reporting import CueSort

_MOST_WORDS = 12
_PRONOUNS = SUBJECTS - {"there", "who"}
_MOST_ASIDES = 4
_OPENING = 8  # a source that begins before this word opens the sentence
_VERB_LENGTH = 5
_AMONG_NOUNS = frozenset(["other", "few", "many", "more", "two", "three", "four", "five", "such"])
_JOINS_AFTER = frozenset(["and", "of", "for", "at", "in", "from", "with", "by"])
_ASIDES = frozenset({"a", "an", "who", "whose"})
_LATE_ASIDES = _ASIDES | OWNERS | {"the"}
_SOURCES = (CueSort.VAGUE, CueSort.OFFICE, CueSort.DOCUMENT, CueSort.FIGURE)


def phrase_after(line: SentenceWords, first: int) -> Phrase | None:
    """The noun phrase that begins with this word, with its asides."""
    if not line.has(first):
        return None
    if line.small[first] in _PRONOUNS:
        return Phrase(first, first, first)
    last = core = _forward(line, first)
    if last < first:
        return None
    for _ in range(_MOST_ASIDES):
        further = _joined_after(line, last)
        if further == last:
            break
        if line.small[last + 1] == "and" and core == last:
            core = further
        last = further
    return Phrase(first, core, _with_aside(line, first, last))


def _joined_after(line: SentenceWords, last: int) -> int:
    """The last word of what “of” or “and” joins to a phrase, else `last`."""
    at = last + 2
    if not (line.has(at) and line.is_joined(last + 1) and line.is_joined(at)):
        return last
    if line.small[last + 1] not in _JOINS_AFTER or line.small[at] in DAYS:
        return last
    further = _forward(line, at)
    return further if further >= at else last


def _forward(line: SentenceWords, first: int) -> int:
    """The last word of the noun phrase that begins here, without prepositions."""
    at = first
    while line.has(at) and at - first < _MOST_WORDS and (at == first or line.is_joined(at)):
        if not (_opens(line, at) if at == first else _goes_on(line, at)):
            break
        at += 1
    at -= 1
    while at > first and not line.is_capital(at) and _is_no_noun(line, first, at):
        at -= 1
    if at >= first and line.small[at] in DETERMINERS and line.small[at] not in ALONE:
        return first - 1
    return at


def _is_no_noun(line: SentenceWords, first: int, at: int) -> bool:
    """Whether a word in small letters is an adverb or, behind a name, more likely a verb."""
    word = line.small[at]
    if is_adverb(word):
        return True
    is_behind_name = line.is_capital(first) and line.is_capital(at - 1)
    if not is_behind_name or word.endswith("s") or line.small[first] in DETERMINERS:
        return False
    return not any(word in line.reporting.nouns(sort) for sort in _SOURCES)


def _opens(line: SentenceWords, at: int) -> bool:
    return line.small[at] in DETERMINERS or line.small[at] not in NOT_IN_NOUN_PHRASE


def _goes_on(line: SentenceWords, at: int) -> bool:
    """Whether a word belongs to the noun phrase of the word before it."""
    word = line.small[at]
    if word in DETERMINERS:
        return word in _AMONG_NOUNS
    if word in NOT_IN_NOUN_PHRASE or word in DAYS:
        return False
    if line.is_capital(at) or line.small[at - 1] in DETERMINERS:
        return True
    return word not in line.verbs and not (word.endswith("ed") and len(word) > _VERB_LENGTH)


def _with_aside(line: SentenceWords, first: int, last: int) -> int:
    """The last word of “, a nurse who was there” or “, Ana Diaz,” behind a name, else `last`."""
    at = last + 1
    if not line.has(at) or not line.gap(at).startswith(","):
        return last
    if line.is_capital(at) and not line.is_capital(last):
        return _name_between_commas(line, at) or last
    openers = _ASIDES if first < _OPENING else _LATE_ASIDES
    if line.small[at] not in openers:
        return last  # “According to the report, the fire …”
    while line.has(at) and not line.pauses(at + 1):
        at += 1
    return at if line.has(at) else last


def _name_between_commas(line: SentenceWords, first: int) -> int:
    """The last word of a name that ends at a comma, 0 where there is none."""
    at = first
    while line.is_joined(at + 1) and line.is_capital(at + 1):
        at += 1
    return at if line.gap(at + 1).startswith(",") else 0
