"""What a verb of reporting needs behind it, and whether that is what stands there."""

from __future__ import annotations

from newslint.analysis.function_words import AUXILIARIES, DETERMINERS, OBJECTS
from newslint.analysis.phrases_behind import phrase_after
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase
from newslint.analysis.verb_contents import CLEAR, After, Content, content_after
from newslint.analysis.verb_groups import Group, Voice
from newslint.knowledge.reporting import CueSort, CueWord, Form

CLAUSES = frozenset({"clause", "any"})
_NOUN_FORMS = frozenset({Form.BASE, Form.THIRD})
_FRAMES = {
    After.QUOTATION: frozenset({"speech", "clause", "any", "as", "object", "wh", "person"}),
    After.COLON: frozenset({"clause", "any", "person"}),
    After.THAT: frozenset({"clause", "that", "any", "person"}),
    After.QUESTION: frozenset({"wh", "any"}),
    After.TO: frozenset({"to"}),
    After.AS: frozenset({"any"}),
    After.CLAUSE: CLAUSES,
    After.PHRASE: frozenset({"object", "as", "any"}),
    After.PREPOSITION: frozenset({"any"}),
    After.END: frozenset({"any"}),
    After.OTHER: frozenset({"any"}),
}
_UNSAID = frozenset(
    {
        *("truth", "story", "stories", "lie", "lies", "tale", "tales", "difference", "time"),
        *("joke", "jokes"),
    }
)
_TAKEN = frozenset(
    {
        *("life", "lives", "victim", "victims", "prize", "title", "crown", "trophy", "medal"),
        *("asylum", "seat", "seats", "benefits", "spot", "place", "percent", "nomination"),
    }
)
_UNNAMED = frozenset({"named", "identified", "quoted"})
_FIGURE_REACH = 8
_FAR = 20  # words between what is put at a figure and the figure


def may_be_noun(sense: CueWord) -> bool:
    """Whether a form of a verb is as often a noun: “claims”."""
    return "noun" in sense.frames and sense.form in _NOUN_FORMS


def fits(line: SentenceWords, sense: CueWord, group: Group, after: Content) -> bool:
    """Whether what stands behind a verb is what the verb needs there."""
    frames, kind = sense.frames, after.after
    if kind in CLEAR and not frames.isdisjoint(_FRAMES[kind]):
        is_other = kind is After.THAT and _is_relative(line, sense, after.at)
        return not is_other and not _hides_name(line, after)
    if group.is_negated and "any" not in frames and sense.word != "deny":
        return False
    if kind is After.CLAUSE:
        leads = group.voice is not Voice.INFINITIVE or line.small[group.first - 2] in line.leads
        return leads and not frames.isdisjoint(CLAUSES)
    return _has_object(line, sense, after)


def _has_object(line: SentenceWords, sense: CueWord, after: Content) -> bool:
    """Whether a verb has the noun phrase behind it that it needs, or needs nothing."""
    frames, kind = sense.frames, after.after
    if "person" in frames and kind in {After.PHRASE, After.OTHER}:
        return _has_hearer(line, sense, after.at)
    if "at" in frames and kind is After.PHRASE:
        return _puts_figure(line, after.at)
    if frames.isdisjoint(_FRAMES[kind]):
        return kind is After.PHRASE and "document" in frames and sense.form is not Form.ING
    if kind is not After.PHRASE:
        return True
    if sense.word == "claim" and _is_taken(line, after.at):
        return False
    return not may_be_noun(sense) or _opens_phrase(line, after.at)


def _is_taken(line: SentenceWords, at: int) -> bool:
    """Whether what is claimed is no statement: “claimed 12 lives”."""
    taken = phrase_after(line, at)
    return taken is not None and line.small[taken.core] in _TAKEN


def _is_relative(line: SentenceWords, sense: CueWord, that: int) -> bool:
    """Whether “that” stands for a noun: “the states that have”."""
    following = line.word(that + 1)
    return may_be_noun(sense) and (following in AUXILIARIES or following in line.verbs)


def _hides_name(line: SentenceWords, after: Content) -> bool:
    """Whether somebody only asks “not to be named”."""
    return after.after is After.TO and line.word(after.at + 2) in _UNNAMED


def _opens_phrase(line: SentenceWords, at: int) -> bool:
    """Whether a noun phrase plainly begins with a word."""
    return line.small[at] in DETERMINERS or line.small[at] in OBJECTS or line.is_capital(at)


def _has_hearer(line: SentenceWords, sense: CueWord, at: int) -> bool:
    """Whether somebody is told, and what: “told him the truth”, never “told the truth”."""
    hearer = _hearer(line, at)
    if hearer is None:
        return False
    further = content_after(line, hearer.core, sense.frames)
    if further.after in CLEAR or further.after is After.CLAUSE:
        return True
    if line.word(hearer.core + 1) in {"about", "of", "against"}:
        return True
    return "any" in sense.frames and line.small[hearer.core] not in _UNSAID


def _hearer(line: SentenceWords, at: int) -> Phrase | None:
    return Phrase(at, at, at) if line.small[at] in OBJECTS else phrase_after(line, at)


def _puts_figure(line: SentenceWords, at: int) -> bool:
    """Whether it is a figure that is put at something: “put the toll at 40”."""
    figure = phrase_after(line, at)
    if figure is None or line.small[figure.core] not in line.reporting.nouns(CueSort.FIGURE):
        return False
    if "at" in line.small[figure.core : figure.core + _FIGURE_REACH]:
        return True
    further = range(figure.core + _FIGURE_REACH, min(figure.core + _FAR, line.last + 1))
    return any(line.small[at] == "at" and _has_digit_behind(line, at) for at in further)


def _has_digit_behind(line: SentenceWords, at: int) -> bool:
    return line.gap(at + 1).strip()[:1].isdigit()


def behind_hearer(line: SentenceWords, sense: CueWord, after: Content) -> Content:
    """What somebody is told, behind the one who is told it."""
    if "person" not in sense.frames or after.after not in {After.PHRASE, After.CLAUSE}:
        return after
    hearer = _hearer(line, after.at)
    if hearer is None or ("object" in sense.frames and hearer.last == line.last):
        return after
    further = content_after(line, hearer.core, sense.frames)
    is_told = further.after in CLEAR or further.after is After.CLAUSE
    return further if is_told or after.after is After.PHRASE else after
