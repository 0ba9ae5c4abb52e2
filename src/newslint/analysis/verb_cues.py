"""Verbs that make a source of their subject, and what they cover."""

from __future__ import annotations

from newslint.analysis.found_cue import Found
from newslint.analysis.function_words import (
    BEFORE_NOUNS,
    CONTRACTED,
    COORDINATORS,
    DAYS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
)
from newslint.analysis.phrases_behind import phrase_after
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase, phrase_before
from newslint.analysis.verb_contents import (
    After,
    Content,
    begins_clause,
    content_after,
    quotes_later,
)
from newslint.analysis.verb_frames import CLAUSES, behind_hearer, fits, may_be_noun
from newslint.analysis.verb_groups import Group, Voice, verb_group
from newslint.analysis.verb_subjects import subject
from newslint.analysis.verb_turns import read_feeling, read_passive, read_stemming
from newslint.knowledge.reporting import CueSort, CueWord, Form

_FINITE = frozenset({Form.PAST, Form.PAST_OR_PARTICIPLE, Form.THIRD})
_BEFORE_ADJECTIVES = frozenset({"very", "so", "more", "most", "less", "too", "quite", "a", "an"})
_PARTICIPLES = frozenset({Form.PARTICIPLE, Form.PAST_OR_PARTICIPLE})
_NOTHING = (0, -1)
_NEW_CLAUSES = (SUBJECTS | CONTRACTED) - {"who"}
_BEHIND_SOURCES = (PREPOSITIONS | SUBORDINATORS | RELATIVES | COORDINATORS) - {"to"}
_SPEAKING = (CueSort.VAGUE, CueSort.OFFICE, CueSort.DOCUMENT)
_AFTERTHOUGHTS = frozenset({"and", "but", "while", "as", "after", "when", "before", "according"})


def read_verb(line: SentenceWords, at: int, sense: CueWord, known: Phrase | None) -> Found | None:
    """The cue that a verb is in one of its senses, if its sentence uses it as one."""
    last = _last_word(line, at, sense) if sense.rest else at
    if last < at or _is_barred(line, at, sense):
        return None
    is_adjective = sense.sort is CueSort.FEELS
    group = verb_group(line, at, Form.PAST_OR_PARTICIPLE if is_adjective else sense.form)
    if group.voice is Voice.NONE:
        return None
    after = content_after(line, last, sense.frames)
    if after.after is After.CLAUSE and sense.frames.isdisjoint(CLAUSES):
        after = Content(After.PHRASE, after.at)
    if is_adjective:
        return read_feeling(line, group, sense, after)
    if sense.sort is CueSort.STEMS:
        return read_stemming(line, group, last, sense)
    if group.voice is Voice.PASSIVE or _has_agent(line, group, last, sense):
        return read_passive(line, group, last, sense, after)
    return _inverted(line, group, last, sense) or _active(line, group, last, sense, known, after)


def _has_agent(line: SentenceWords, group: Group, last: int, sense: CueWord) -> bool:
    """Whether a form belongs to the noun before it: “the figures reported by police”."""
    may_be = group.first == group.last and sense.form in _PARTICIPLES
    return may_be and line.word(last + 1) == "by" and not line.word(last + 2).endswith("ing")


def _is_barred(line: SentenceWords, at: int, sense: CueWord) -> bool:
    """Whether a word is no verb for the word before it, or part of a name: “United States”."""
    if not line.is_joined(at):
        return False
    before = line.small[at - 1]
    if sense.form is Form.ING:
        return before in _BEFORE_ADJECTIVES
    return before in BEFORE_NOUNS or (may_be_noun(sense) and line.is_capital(at))


def _last_word(line: SentenceWords, at: int, sense: CueWord) -> int:
    """The last word of a verb with its particle, -1 where the particle is missing."""
    here = at
    for word in sense.rest:
        here += 1
        if line.word(here) != word or not line.is_joined(here):
            return -1
    return here


def _active(
    line: SentenceWords,
    group: Group,
    last: int,
    sense: CueWord,
    known: Phrase | None,
    after: Content,
) -> Found | None:
    """“Ana Diaz said”, with what she said behind it, before it or on both sides."""
    is_followed = fits(line, sense, group, after)
    if not is_followed and ("speech" not in sense.frames or group.voice is not Voice.ACTIVE):
        return None
    source = subject(line, group, sense, known, after)
    if source is None or not (is_followed or _is_beside(line, source, known, after)):
        return None
    behind = behind_hearer(line, sense, after)
    return Found(group.first, last, sense, source, _content(line, group, source, behind))


def _is_beside(line: SentenceWords, source: Phrase, known: Phrase | None, after: Content) -> bool:
    """Whether what is stated stands before a source and its verb, or opens further on."""
    if source is known:
        return False
    if after.after is After.END and quotes_later(line, after.at):
        return True
    first = source.first
    if after.after is not After.END and not line.closes_quotation(first):
        return False
    if first == 0:
        return _is_behind_quotation(line)
    return line.parts(first) or line.small[first - 1] == "as"


def _inverted(line: SentenceWords, group: Group, last: int, sense: CueWord) -> Found | None:
    """“…,” said Ana Diaz."""
    at = group.first
    if "speech" not in sense.frames or at != group.last or sense.form not in _FINITE:
        return None
    closes = line.closes_quotation(at) or (at == 0 and _is_behind_quotation(line))
    takes = "person" not in sense.frames and not CLAUSES.isdisjoint(sense.frames)
    may_follow = at > 0 and takes and line.pauses(at)
    if not (closes or may_follow) or not line.is_joined(last + 1) or begins_clause(line, last + 1):
        return None
    source = phrase_after(line, last + 1)
    if source is None or (not closes and not _may_follow(line, at, sense, source)):
        return None
    behind = (source.last + 1, line.last) if _goes_on(line, source.last + 1) else _NOTHING
    return Found(at, last, sense, source, ((0, at - 1), behind))


def _goes_on(line: SentenceWords, at: int) -> bool:
    """Whether what is stated goes on behind its source: “…,” said Ana Diaz, “…”."""
    return line.word(at) in _NEW_CLAUSES or begins_clause(line, at) or quotes_later(line, at)


def _may_follow(line: SentenceWords, at: int, sense: CueWord, source: Phrase) -> bool:
    """Whether a source may follow its verb where no quotation ends before it."""
    core, behind = line.small[source.core], line.word(source.last + 1)
    if core in SUBJECTS or line.small[source.first] in DAYS:
        return False  # “The union, Ana Diaz, said they lost”
    if not line.parts(source.last + 1) and behind not in _BEHIND_SOURCES:
        return False  # “adds another number to the mix”
    is_likely = line.is_capital(source.core) or any(
        core in line.reporting.nouns(sort) for sort in _SPEAKING
    )
    return ("object" not in sense.frames and is_likely) or phrase_before(line, at) is None


def _is_behind_quotation(line: SentenceWords) -> bool:
    """Whether a sentence begins with the end of a quotation."""
    return "”" in line.gap(0) or '"' in line.gap(0)


def _content(
    line: SentenceWords, group: Group, source: Phrase, after: Content
) -> tuple[tuple[int, int], ...]:
    """The words before and behind a source and its verb that are what it states."""
    first = min(source.first, group.first)
    closes = group.voice is Voice.ACTIVE and line.closes_quotation(first)
    if after.after is not After.END:
        return ((0, first - 1) if closes else _NOTHING), (after.at, line.last)
    is_interrupted = not closes or quotes_later(line, after.at)
    if line.word(after.at).endswith("ing") or line.word(after.at) in _AFTERTHOUGHTS:
        is_interrupted = False
    parts = group.voice is Voice.ACTIVE and line.parts(first)
    before = (0, first - 1) if parts else _NOTHING
    return before, (after.at, line.last) if is_interrupted else _NOTHING
