"""Who does what a verb of reporting says, and whether a noun phrase can be its subject."""

from __future__ import annotations

from newslint.analysis.function_words import (
    ALONE,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECTS,
    is_adverb,
)
from newslint.analysis.phrases_behind import phrase_after
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase, opens_clause, phrase_before
from newslint.analysis.verb_contents import CLEAR, After, Content
from newslint.analysis.verb_groups import Group, Voice
from newslint.knowledge.reporting import CueSort, CueWord, Form

_POSSESSIVE = ("'s", "’s", "s'", "s’")
_PLURAL_ENDS = ("s", "people", "police", "men", "media", "data", "children")
_MANY = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "these",
        "those",
        "all",
        "both",
        "other",
        "many",
        "several",
        "few",
        "most",
    ]
)
_SEVERAL = ALONE - {
    *("another", "each", "one", "this", "everyone", "everybody", "someone", "somebody"),
    *("nobody", "none", "anyone", "anybody"),
}
_SKIPPED = frozenset(["and", "but", "so", "yet", "then", "that", "when", "while", "as"])
_BEFORE_GERUND = frozenset(
    ["by", "in", "of", "for", "after", "before", "while", "when", "without", "from", "about"]
)
_CONDITIONS = frozenset({"if", "unless", "whether"})
_ONE_OF_MANY = frozenset({"a", "an", "one"})
_JOINS = frozenset({"and", "but", "or", "then"})
_NO_SUBJECT_END = DETERMINERS | PREPOSITIONS | SUBJECTS


def subject(
    line: SentenceWords, group: Group, sense: CueWord, known: Phrase | None, after: Content
) -> Phrase | None:
    """The subject of a verb, where it can be one; `known` is that of the cue before it."""
    found = _sought(line, group, sense, known, after)
    if found is not None and _is_subject(line, found, sense, group, after):
        return found
    return _far(line, group, sense)


def _sought(
    line: SentenceWords, group: Group, sense: CueWord, known: Phrase | None, after: Content
) -> Phrase | None:
    if group.begins_with_subject:
        return Phrase(group.first, group.first, group.first)
    if group.voice is Voice.INFINITIVE:
        return _of_infinitive(line, group, sense, known, after)
    if group.voice is Voice.PARTICIPLE:
        return _of_participle(line, group, sense, known, after)
    before = line.word(group.first - 1)
    if before in _JOINS and "," not in line.gap(group.first):
        return _of_joined(line, group, sense, known)
    found = phrase_before(line, group.first)
    if found is None and line.pauses(group.first) and before not in PREPOSITIONS:
        return known
    return found


def _of_joined(
    line: SentenceWords, group: Group, sense: CueWord, known: Phrase | None
) -> Phrase | None:
    """The subject of “and said”."""
    if sense.form is Form.BASE:
        return known if sense.word == "say" else None
    if known is None and "person" in sense.frames and sense.form is Form.PAST_OR_PARTICIPLE:
        return None  # “was taken aside and told”
    return known or clause_subject(line, group.first - 1)


def _of_infinitive(
    line: SentenceWords, group: Group, sense: CueWord, known: Phrase | None, after: Content
) -> Phrase | None:
    """The subject of the verb that “to say” hangs on."""
    governor = group.first - 2
    if sense.sort is not CueSort.SAYS or not line.has(governor):
        return None
    if line.small[governor] not in line.leads:
        of_it = line.small[governor] in BE or line.word(governor - 1) in BE  # “it is fair to say”
        if of_it or after.after not in CLEAR:
            return None
    return known or clause_subject(line, governor)


def _of_participle(
    line: SentenceWords, group: Group, sense: CueWord, known: Phrase | None, after: Content
) -> Phrase | None:
    """The subject of the clause that an -ing form hangs on."""
    opens = line.pauses(group.first) or (
        line.is_joined(group.first) and line.small[group.first - 1] in _BEFORE_GERUND
    )
    if not opens and after.after not in CLEAR:
        return None
    if known is not None:
        return known
    if sense.sort is not CueSort.SAYS:
        return None
    if "as" not in sense.frames and after.after not in CLEAR and after.after is not After.CLAUSE:
        return None
    if group.first == 0:
        return _behind_opening(line)
    return clause_subject(line, group.first - 1) if opens else phrase_before(line, group.first)


def _behind_opening(line: SentenceWords) -> Phrase | None:
    """The subject behind “Speaking in Paris, …”."""
    behind = (here for here in range(1, line.last + 1) if line.pauses(here))
    at = next(behind, -1)
    return phrase_after(line, at) if at > 0 else None


def clause_subject(line: SentenceWords, last: int) -> Phrase | None:
    """The first noun phrase of the sentence up to a word: mostly its subject."""
    at = 0
    if line.small[0] in PREPOSITIONS or line.small[0].endswith("ing"):
        at = next((here for here in range(1, last) if line.pauses(here)), last)
    while at < last and (line.small[at] in _SKIPPED or is_adverb(line.small[at])):
        at += 1
    return phrase_after(line, at) if at <= last else None


def _far(line: SentenceWords, group: Group, sense: CueWord) -> Phrase | None:
    """The subject of “say” with a clause of its own between them: “those who were there say”."""
    before = line.word(group.first - 1)
    if "any" not in sense.frames or group.voice is not Voice.ACTIVE or group.first < 2:
        return None
    if before in _NO_SUBJECT_END:
        return None
    found = clause_subject(line, group.first - 1)
    if found is None or line.small[found.core] in SUBJECTS:
        return None
    return None if sense.form is Form.BASE and _is_singular(line, found) else found


def _is_subject(
    line: SentenceWords, source: Phrase, sense: CueWord, group: Group, after: Content
) -> bool:
    """Whether a noun phrase can have this form of this verb behind it."""
    last = line.small[source.core]
    if last.endswith(_POSSESSIVE) and source.last < group.first:
        return False
    if line.word(source.first - 1) in _CONDITIONS or not _suits_person(last, sense, after):
        return False
    if "document" in sense.frames and not _may_show(line, last, sense, after):
        return False
    if group.voice is not Voice.ACTIVE or group.first <= source.first:
        return True
    return _agrees(line, source, sense, group, after)


def _may_show(line: SentenceWords, word: str, sense: CueWord, after: Content) -> bool:
    """Whether a document, or whoever may study one, is the subject where the verb needs it."""
    if after.after is After.PHRASE and "object" not in sense.frames:
        return word in line.reporting.nouns(CueSort.DOCUMENT)
    if after.after is not After.CLAUSE or sense.sort is CueSort.SAYS:
        return True
    sorts = (CueSort.DOCUMENT, CueSort.VAGUE, CueSort.OFFICE)
    return any(word in line.reporting.nouns(sort) for sort in sorts)


def _suits_person(word: str, sense: CueWord, after: Content) -> bool:
    """Whether “you” or “I” make this a report of what somebody states."""
    if word == "you":
        return sense.word in {"think", "believe"}
    if word not in {"i", "we"} or after.after in CLEAR:
        return True
    if after.after is After.CLAUSE:
        return sense.sort is CueSort.THINKS or sense.word == "say"
    return after.after is After.END and sense.word != "tell"


def _agrees(
    line: SentenceWords, source: Phrase, sense: CueWord, group: Group, after: Content
) -> bool:
    """Whether subject and verb agree in number, and the verb is no participle of the noun."""
    is_noun_too = "noun" in sense.frames
    if sense.form is Form.THIRD:
        begins = after.after in CLEAR or opens_clause(line, source.first)
        return not is_noun_too or (begins and _is_one(line, source))
    if group.first < group.last:
        return True
    if sense.form is Form.BASE:
        is_name = line.is_capital(source.core) and not is_noun_too
        return is_name or not _is_singular(line, source)
    may_be_participle = sense.form is Form.PAST_OR_PARTICIPLE and "any" not in sense.frames
    return not may_be_participle or _is_active(line, source, sense, after)


def _is_active(line: SentenceWords, source: Phrase, sense: CueWord, after: Content) -> bool:
    """Whether a form is no participle of the noun before it: “a device called …”."""
    if sense.word == "call" and line.small[source.first] in _ONE_OF_MANY:
        return False
    if after.after in CLEAR or after.after is After.CLAUSE:
        return True
    return opens_clause(line, source.first) or line.small[source.first - 1] in line.verbs


def _is_one(line: SentenceWords, phrase: Phrase) -> bool:
    """Whether a phrase can be the subject of a third person: “the report”, “Ana Diaz”, “she”."""
    word = line.small[phrase.core]
    if line.is_capital(phrase.core) or word in SUBJECTS:
        return word not in {"they", "we", "i"}
    if phrase.first == 0 and line.is_headline():
        return not word.endswith("s")  # a headline drops the article
    words = line.small[phrase.first : phrase.core]
    return bool(words) and words[0] in DETERMINERS and _MANY.isdisjoint(words)


def _is_singular(line: SentenceWords, phrase: Phrase) -> bool:
    """Whether a base form cannot be the verb of a phrase: “the report claims”, “a call for”."""
    word = line.small[phrase.core]
    if word in SUBJECTS:
        return word in {"he", "she", "it"}
    words = line.small[phrase.first : phrase.core + 3]  # “67 percent of voters”
    if any(word.endswith(_PLURAL_ENDS) or word in _SEVERAL for word in words):
        return words[0] in {"a", "an", "every", "each"} and "of" not in words
    return "and" not in line.small[phrase.first : phrase.last]
