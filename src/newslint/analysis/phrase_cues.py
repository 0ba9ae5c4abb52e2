"""Cues that are no verbs: “according to”, “her claim that”, “by most accounts”."""

from __future__ import annotations

from newslint.analysis.calendar import MONTHS, WEEKDAYS
from newslint.analysis.found_cue import Found
from newslint.analysis.function_words import ARTICLES, OWNERS
from newslint.analysis.phrases_behind import phrase_after
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase, phrase_before
from newslint.knowledge.reporting import CueSort, CueWord, Form

_POSSESSIVE = ("'s", "’s", "s'", "s’")
_DAYS = frozenset(
    {
        *map(str.lower, (*MONTHS, *WEEKDAYS)),
        "today",
        "yesterday",
        "tomorrow",
        "year",
        "month",
        "week",
    }
)
_ACCORDING = "according to"
_SPEAKING = (CueSort.FIGURE, CueSort.DOCUMENT, CueSort.OFFICE, CueSort.VAGUE)
_OPENING_REACH = 5
_BEFORE_VIEW = frozenset({"in", "by", "from"})


def read_phrase(line: SentenceWords, at: int, sense: CueWord) -> Found | None:
    """The cue that opens with a word in one of its senses, if its sentence uses it as one."""
    match sense.sort:
        case CueSort.PREPOSITION:
            return _preposition(line, at, sense)
        case CueSort.ADVERB:
            return Found(at, at, sense, None, ((0, line.last),))
        case CueSort.NOUN:
            return _owned(line, at, sense) or _view(line, at, sense) or _reckoned(line, at, sense)
        case CueSort.CREDIT:
            return _credit(line, at, sense)
        case _:
            return None


def _preposition(line: SentenceWords, at: int, sense: CueWord) -> Found | None:
    last = at + len(sense.rest)
    if tuple(line.small[at + 1 : last + 1]) != sense.rest or not line.is_joined(last + 1):
        return None
    source = phrase_after(line, last + 1)
    if source is None or line.small[source.core] in line.reporting.nouns(CueSort.NO_SOURCE):
        return None
    if sense.word != _ACCORDING and not _may_speak(line, source, sense):
        return None
    return _around(line, at, last, sense, source)


def _may_speak(line: SentenceWords, source: Phrase, sense: CueWord) -> bool:
    """Whether “per”, “as per” or “as from” stands before a source, not a rate, a plan or a day."""
    if sense.word == "per":
        return line.is_capital(source.first) or line.small[source.first] == "police"
    if sense.word == "as from":
        return line.small[source.core] in line.reporting.nouns(CueSort.FIGURE)
    word = line.small[source.core]
    return line.is_capital(source.core) or any(
        word in line.reporting.nouns(sort) for sort in _SPEAKING
    )


def _around(line: SentenceWords, first: int, last: int, sense: CueWord, source: Phrase) -> Found:
    """A cue whose source covers all that stands before and behind them."""
    spans = ((0, min(first, source.first) - 1), (max(last, source.last) + 1, line.last))
    return Found(first, last, sense, source, spans)


def _owned(line: SentenceWords, at: int, sense: CueWord) -> Found | None:
    """“her claim that”, “the ministry’s message:”."""
    if "that" not in sense.frames or not _states(line, at):
        return None
    source = _owner(line, at)
    return source and Found(at, at, sense, source, ((at + 1, line.last),))


def _states(line: SentenceWords, at: int) -> bool:
    """Whether a noun has “that” or a colon behind it."""
    if line.word(at + 1) == "that":
        return line.is_joined(at + 1)
    return line.has(at + 1) and line.gap(at + 1).lstrip().startswith(":")


def _owner(line: SentenceWords, noun: int) -> Phrase | None:
    """Whose the noun is: “her”, “the ministry’s”."""
    for at in range(noun - 1, max(noun - 4, -1), -1):
        word = line.small[at]
        if not line.is_joined(at + 1) or word in ARTICLES:
            return None
        if word in OWNERS:
            return Phrase(at, at, at)
        if word.endswith(_POSSESSIVE):
            if word[:-2] in _DAYS:
                return None  # “Friday’s count”
            return phrase_before(line, at + 1)
    return None


def _view(line: SentenceWords, at: int, sense: CueWord) -> Found | None:
    """“in the view of police”, “in her words”."""
    if "of" not in sense.frames:
        return None
    if line.word(at + 1) == "of" and line.word(at - 1) == "the":
        before = line.word(at - 2)
        source = phrase_after(line, at + 2)
        if source is None or (before not in _BEFORE_VIEW and before != "is"):
            return None
        return _around(line, at - 2, at + 1, sense, source)
    source = _owner(line, at)
    if source is None or line.word(source.first - 1) not in _BEFORE_VIEW:
        return None
    spans = ((0, source.first - 2), (at + 1, line.last))
    return Found(at, at, sense, source, spans)


def _reckoned(line: SentenceWords, at: int, sense: CueWord) -> Found | None:
    """“by early reports”, “by most accounts”, between commas or first in its sentence."""
    by = next((here for here in range(at - 2, at - 5, -1) if line.word(here) == "by"), -1)
    if "by" not in sense.frames or by < 0:
        return None
    between = line.small[by + 1 : at]
    if not (ARTICLES | OWNERS).isdisjoint(between) or not all(
        map(line.is_joined, range(by + 1, at + 1))
    ):
        return None
    is_aside = not line.is_joined(by) and (at == line.last or not line.is_joined(at + 1))
    if by and not is_aside:
        return None  # “borne out by most accounts”
    return _around(line, by, by, sense, Phrase(by + 1, at, at))


def _credit(line: SentenceWords, at: int, sense: CueWord) -> Found | None:
    """“Image: Ana Diaz”: what it covers stands elsewhere."""
    opens = at == 0 or not {".", "\n", ")"}.isdisjoint(line.gap(at)) or line.word(at - 1) == "file"
    if not opens or not line.gap(at + 1).startswith((":", ";")):
        return None
    source = phrase_after(line, at + 1)
    return source and Found(at, at, sense, source, ())


def read_opening(line: SentenceWords) -> Found | None:
    """“In a statement, the ministry …”, where no verb tells."""
    return _in_message(line) if line.small[0] == "in" else None


def read_headline(line: SentenceWords) -> Found | None:
    """“Storm kills 40: officials”, “Police: Storm kills 40”."""
    colons = [at for at in range(1, line.last + 1) if ":" in line.gap(at)]
    if len(colons) != 1:
        return None
    (colon,) = colons
    sense = CueWord(":", CueSort.CREDIT, frozenset(), Form.BASE, ())
    if colon + 3 > line.last and _is_source(line, colon, line.last):
        source = Phrase(colon, line.last, line.last)
        return Found(colon, line.last, sense, source, ((0, colon - 1),))
    if colon <= 3 and _is_source(line, 0, colon - 1):
        source = Phrase(0, colon - 1, colon - 1)
        return Found(0, colon - 1, sense, source, ((colon, line.last),))
    return None


def _is_source(line: SentenceWords, first: int, last: int) -> bool:
    """Whether the words of a headline beside its colon can be a source."""
    if line.small[first] in ARTICLES:
        return False
    sorts = (CueSort.VAGUE, CueSort.DOCUMENT, CueSort.OFFICE)
    if any(line.small[last] in line.reporting.nouns(sort) for sort in sorts):
        return True
    return first == last and len(line.written[last]) > 1 and line.written[last].isupper()


def _in_message(line: SentenceWords) -> Found | None:
    messages = line.reporting.nouns(CueSort.MESSAGE)
    for at in range(1, min(_OPENING_REACH, line.last - 1)):
        if line.small[at] in messages:
            break
    else:
        return None
    behind = next((here for here in range(at + 1, line.last + 1) if not line.is_joined(here)), -1)
    source = phrase_after(line, behind) if behind > 0 and "," in line.gap(behind) else None
    if source is None or line.small[1] in OWNERS - {"a"}:
        return None
    sense = CueWord(line.small[at], CueSort.MESSAGE, frozenset(), Form.BASE, ())
    return Found(at, at, sense, source, ((source.last + 1, line.last),))
