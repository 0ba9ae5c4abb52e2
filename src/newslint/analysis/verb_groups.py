"""A verb with its auxiliaries, and how it is used."""

from __future__ import annotations

from collections.abc import Set
from enum import StrEnum
from typing import NamedTuple

from newslint.analysis.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DAYS,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    SUBJECTS,
    is_adverb,
)
from newslint.analysis.sentence_words import SentenceWords
from newslint.knowledge.reporting import Form

_BEFORE_DAYS = frozenset(["on", "last", "this", "late", "early", "in"])
_PASSED_ON = AUXILIARIES | NEGATIONS
_ONLY_HAVE = HAVE - BE
_ONLY_MODALS = MODALS - HAVE
_BEEN = frozenset({"been", "being"})
_NO_WORDS: frozenset[str] = frozenset()
_BETWEEN = _PASSED_ON | DAYS | ADVERBS


class Voice(StrEnum):
    """How a verb is used."""

    ACTIVE = "active"  # “said”, “has said”
    PASSIVE = "passive"
    PARTICIPLE = "participle"  # “, saying”, “by saying”
    INFINITIVE = "infinitive"  # “refused to say”
    NONE = "none"  # no verb here


_PLAIN = {
    Form.THIRD: Voice.ACTIVE,
    Form.PAST: Voice.ACTIVE,
    Form.PAST_OR_PARTICIPLE: Voice.ACTIVE,
    Form.ING: Voice.PARTICIPLE,
}


class Group(NamedTuple):
    """The words of a verb: auxiliaries, adverbs, the verb itself."""

    first: int
    last: int
    voice: Voice
    is_negated: bool
    begins_with_subject: bool  # “he’s said”


def verb_group(line: SentenceWords, verb: int, form: Form) -> Group:
    """The auxiliaries before a verb and the voice that they make."""
    if not _follows_any(line, verb):
        alone = _PLAIN.get(form) or _voice(line, verb, _NO_WORDS, form)
        return Group(verb, verb, alone, is_negated=False, begins_with_subject=False)
    at, seen, has_subject = verb, set[str](), False
    while line.is_joined(at) and not has_subject:
        word = line.small[at - 1]
        if word not in _BETWEEN and (not word.endswith("ly") or line.is_capital(at - 1)):
            break
        if word in _PASSED_ON:
            seen.add(word)
            has_subject = _holds_subject(word)
        elif word in DAYS and at > 1:
            at -= line.is_joined(at - 1) and line.small[at - 2] in _BEFORE_DAYS
        elif not is_adverb(word):
            break
        at -= 1
    voice = _PLAIN.get(form) if not seen else None
    voice = voice or _voice(line, at, seen, form)
    return Group(at, verb, voice, not seen.isdisjoint(NEGATIONS), has_subject)


def _follows_any(line: SentenceWords, verb: int) -> bool:
    """Whether the word before a verb may belong to it."""
    if not line.is_joined(verb):
        return False
    before = line.small[verb - 1]
    return before in _BETWEEN or before.endswith("ly")


def _holds_subject(word: str) -> bool:
    """Whether a word is a pronoun with its verb: “he’s”."""
    return word[0] in "ihstwy" and word.replace("’", "'").partition("'")[0] in SUBJECTS


def _voice(line: SentenceWords, at: int, seen: Set[str], form: Form) -> Voice:
    """What the auxiliaries before a form make of it."""
    if form is Form.ING:
        return Voice.PARTICIPLE if seen.isdisjoint(BE) else Voice.ACTIVE
    if form is Form.BASE:
        return _of_base(line, at, seen)
    is_been = not seen.isdisjoint(_BEEN) or seen.isdisjoint(_ONLY_HAVE)
    if not seen.isdisjoint(BE) and is_been:
        return Voice.PASSIVE
    return Voice.ACTIVE if seen.isdisjoint(_ONLY_MODALS) else Voice.NONE


def _of_base(line: SentenceWords, at: int, seen: Set[str]) -> Voice:
    if not seen.isdisjoint(MODALS) or not seen.isdisjoint(DO):
        return Voice.ACTIVE
    if line.is_joined(at) and line.small[at - 1] == "to":
        return Voice.INFINITIVE
    return Voice.ACTIVE if seen.isdisjoint(AUXILIARIES) else Voice.NONE
