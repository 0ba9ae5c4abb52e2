"""Verbs of reporting in other turns than “X said”: passives, adjectives, figures."""

from __future__ import annotations

from newslint.analysis.found_cue import Found
from newslint.analysis.function_words import DAYS
from newslint.analysis.phrases_behind import phrase_after
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase, phrase_before
from newslint.analysis.verb_contents import After, Content
from newslint.analysis.verb_groups import Group, Voice
from newslint.knowledge.reporting import CueSort, CueWord

_AGENT_TAKES = frozenset({"object", "as", "person"})
_NOBODY = frozenset({"it", "this", "that", "there"})


def read_passive(
    line: SentenceWords, group: Group, last: int, sense: CueWord, after: Content
) -> Found | None:
    """“was accused by police of”, “is said to have”, “is quoted as saying”."""
    follows = line.word(last + 1) if line.is_joined(last + 1) else ""
    whole = ((0, line.last),)
    if follows == "by":
        agent = _agent(line, last + 2, sense)
        return None if agent is None else Found(group.first, last, sense, agent, whole)
    if sense.word == "quote" and after.after in {After.AS, After.QUOTATION}:
        source = phrase_before(line, group.first)
        return Found(group.first, last, sense, source, ((after.at, line.last),))
    if _is_said_by_nobody(line, group, sense, follows):
        return Found(group.first, last, sense, None, whole)
    return None


def _agent(line: SentenceWords, at: int, sense: CueWord) -> Phrase | None:
    if line.word(at) in DAYS or sense.frames.isdisjoint(_AGENT_TAKES):
        return None
    return phrase_after(line, at)


def _is_said_by_nobody(line: SentenceWords, group: Group, sense: CueWord, follows: str) -> bool:
    """“is accused of”, “is alleged to”, “it was reported that”."""
    if sense.word == "accuse":
        return follows == "of"
    if "clause" not in sense.frames or sense.sort is CueSort.SHOWS:
        return False
    return follows == "to" or (follows == "that" and line.word(group.first - 1) == "it")


def read_feeling(line: SentenceWords, group: Group, sense: CueWord, after: Content) -> Found | None:
    """“is sure that”, “was confident they would”."""
    if group.voice is not Voice.PASSIVE or after.after not in {After.THAT, After.CLAUSE}:
        return None
    source = phrase_before(line, group.first)
    if group.begins_with_subject:
        source = Phrase(group.first, group.first, group.first)
    if source is None or line.small[source.core] in _NOBODY:
        return None
    return Found(group.first, group.last, sense, source, ((after.at, line.last),))


def read_stemming(line: SentenceWords, group: Group, last: int, sense: CueWord) -> Found | None:
    """“the figure comes from the ministry”."""
    figure = phrase_before(line, group.first)
    if figure is None or line.small[figure.core] not in line.reporting.nouns(CueSort.FIGURE):
        return None
    source = phrase_after(line, last + 1) if line.is_joined(last + 1) else None
    return source and Found(group.first, last, sense, source, ((figure.first, figure.last),))
