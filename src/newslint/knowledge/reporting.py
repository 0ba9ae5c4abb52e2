"""What analysis knows of the words that tell who states something."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import NamedTuple

Row = tuple[str, str, str, str]  # word, sort, what it goes with, form


class CueSort(StrEnum):
    """What a listed word does."""

    SAYS = "says"
    THINKS = "thinks"
    SHOWS = "shows"  # of documents and figures
    NOUN = "noun"  # “her claim that”
    FEELS = "feels"  # adjectives: “is sure that”
    STEMS = "stems"  # “comes from”
    LEADS = "leads"  # verbs with “to” before another: “went on to say”
    PREPOSITION = "preposition"
    ADVERB = "adverb"
    CREDIT = "credit"  # “Image: Ana Diaz”
    OPENING = "opening"  # what may begin “in a statement”
    VAGUE = "vague"  # the noun of a source that is nobody in particular
    DOCUMENT = "document"
    FIGURE = "figure"  # what comes from a source: “the figure comes from”
    MESSAGE = "message"  # what a source speaks in: “in a statement”
    NO_SOURCE = "no-source"  # “according to plan”
    OFFICE = "office"  # whom or what a story names by office: “the ministry”, “police”


class Form(StrEnum):
    """The inflection of a listed word."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    PAST_OR_PARTICIPLE = "past-or-participle"
    ING = "ing"
    PLURAL = "plural"


FRAMES = frozenset(
    {
        *(
            "any",
            "clause",
            "that",
            "speech",
            "person",
            "wh",
            "to",
            "object",
            "as",
            "about",
            "of",
            "by",
        ),
        *("at", "document", "noun", "past"),
    }
)
VERBS = frozenset(
    {CueSort.SAYS, CueSort.THINKS, CueSort.SHOWS, CueSort.FEELS, CueSort.STEMS, CueSort.LEADS}
)
_OPENERS = (VERBS - {CueSort.LEADS}) | {
    *(CueSort.NOUN, CueSort.PREPOSITION, CueSort.ADVERB, CueSort.CREDIT, CueSort.OPENING)
}
_PRESENT = frozenset({Form.BASE, Form.THIRD})
_NO_WORDS: frozenset[str] = frozenset()
_AT_START = frozenset({CueSort.CREDIT, CueSort.OPENING})
_ONLY_THAT = frozenset({"that", "noun", "past"})
_INVARIABLE = frozenset({CueSort.FEELS, CueSort.PREPOSITION, CueSort.ADVERB, CueSort.OPENING})
_ALWAYS_FINITE = frozenset({"says", "tells", "believes", "thinks", "argues", "insists"})
_VOWELS = frozenset("aeiou")
_HISSES = ("s", "x", "z", "ch", "sh")


class CueWord(NamedTuple):
    """One sense of an inflected word."""

    word: str  # as listed: “point out”
    sort: CueSort
    frames: frozenset[str]
    form: Form
    rest: tuple[str, ...]  # the words behind the inflected one: “out”


class _Tables(NamedTuple):
    """What is known of the words, as values that marshal keeps."""

    senses: dict[str, tuple[Row, ...]]
    openers: frozenset[str]
    lone: frozenset[str]
    before_that: frozenset[str]
    nouns_too: frozenset[str]
    pairs: frozenset[str]
    leads: frozenset[str]
    attitudes: frozenset[str]
    finite: frozenset[str]
    nouns: dict[str, frozenset[str]]


class Reporting:
    """The words that tell who states something, in small letters, with all they can mean."""

    def __init__(self, kept: bytes) -> None:
        self._kept = kept
        self._read: dict[str, tuple[CueWord, ...]] = {}

    @cached_property
    def _tables(self) -> _Tables:
        return _Tables(*marshal.loads(self._kept))

    @cached_property
    def openers(self) -> frozenset[str]:
        """The first words of verbs, nouns, prepositions and adverbs, as sentences write them."""
        return self._tables.openers

    @cached_property
    def lone(self) -> frozenset[str]:
        """Those of the openers that may be cues whatever follows."""
        return self._tables.lone

    @cached_property
    def before_that(self) -> frozenset[str]:
        """Those of the openers that are cues with “that” close behind them."""
        return self._tables.before_that

    @cached_property
    def nouns_too(self) -> frozenset[str]:
        """Those of the openers that are no cues behind “the” or “of”."""
        return self._tables.nouns_too

    @cached_property
    def pairs(self) -> frozenset[str]:
        """Those of the openers that need a word behind them, with that word: “went on”."""
        return self._tables.pairs

    @cached_property
    def leads(self) -> frozenset[str]:
        """The words before “to” that hand their subject on: “refused to say”."""
        return self._tables.leads

    @cached_property
    def attitudes(self) -> frozenset[str]:
        """The verbs of those who think, hope or fear, as listed: they say nothing aloud."""
        return self._tables.attitudes

    @cached_property
    def finite(self) -> frozenset[str]:
        """The past forms of verbs, and “says”: a noun phrase ends before them."""
        return self._tables.finite

    def senses(self, form: str) -> tuple[CueWord, ...]:
        """All that a word in small letters can be, the longest phrase first."""
        found = self._read.get(form)
        if found is None:
            found = self._read[form] = tuple(map(_sense, self._tables.senses.get(form, ())))
        return found

    def nouns(self, sort: CueSort) -> frozenset[str]:
        """The nouns of a sort in singular and plural."""
        return self._tables.nouns.get(sort, _NO_WORDS)


def keep_reporting(listed: Iterable[tuple[str, str, str, str]]) -> bytes:
    """What rows of word, sort, what it goes with and forms tell, ready for `Reporting`."""
    senses = _senses(listed)
    openers = {opener: senses[opener.lower()] for opener in _openers(senses)}
    every = [*chain.from_iterable(senses.values())]
    tables = _Tables(
        senses,
        frozenset(openers),
        _where(openers, _stands_alone),
        _where(openers, _needs_that),
        frozenset(opener for opener, rows in openers.items() if all(map(_may_be_noun, rows))),
        frozenset(
            f"{opener} {row[0].split(' ')[1]}"
            for opener, rows in openers.items()
            for row in rows
            if " " in row[0]
        ),
        _where(senses, lambda row: row[1] == CueSort.LEADS.value),
        frozenset(row[0] for row in every if row[1] == CueSort.THINKS.value),
        frozenset(form for form, rows in senses.items() if _is_finite(form, rows)),
        {sort.value: _where(senses, _of(sort)) for sort in CueSort if sort not in VERBS},
    )
    return marshal.dumps(tuple(tables))


def _senses(listed: Iterable[tuple[str, str, str, str]]) -> dict[str, tuple[Row, ...]]:
    """The senses of each form that the first words take, the longest phrase first."""
    found: dict[str, list[Row]] = {}
    for word, sort, frames, forms in listed:
        for form, inflected in _inflections(word.partition(" ")[0], CueSort(sort), forms):
            if "past" in frames.split(",") and form in _PRESENT:
                continue
            found.setdefault(inflected, []).append((word, sort, frames, form.value))
    return {
        form: tuple(sorted(rows, key=lambda row: -row[0].count(" ")))
        for form, rows in found.items()
    }


def _openers(senses: Mapping[str, tuple[Row, ...]]) -> Iterator[str]:
    for form, rows in senses.items():
        for row in rows:
            sort = CueSort(row[1])
            if sort in _OPENERS and sort not in _AT_START:
                yield form
            if _may_open_sentence(sort, row):
                yield form.capitalize()


def _where(words: Mapping[str, tuple[Row, ...]], holds: Callable[[Row], bool]) -> frozenset[str]:
    return frozenset(word for word, rows in words.items() if any(map(holds, rows)))


def _of(sort: CueSort) -> Callable[[Row], bool]:
    return lambda row: row[1] == sort.value


def _is_finite(form: str, rows: Iterable[Row]) -> bool:
    """Whether a form is a past one other than the first, or “says” and the like."""
    past = {Form.PAST.value, Form.PAST_OR_PARTICIPLE.value}
    changed = (row for row in rows if row[0].split(" ")[0] != form)
    return form in _ALWAYS_FINITE or any(row[3] in past for row in changed)


def _may_open_sentence(sort: CueSort, row: Row) -> bool:
    """Whether a form is a cue with a capital, too; others are then parts of names."""
    if sort not in _OPENERS or sort is CueSort.NOUN:
        return False
    may_be_noun = row[3] == Form.BASE.value or "noun" in row[2].split(",")
    return sort not in VERBS or row[3] not in _PRESENT or not may_be_noun


def _stands_alone(row: Row) -> bool:
    word, sort, listed, _ = row
    frames = _frames(listed)
    if " " in word or CueSort(sort) not in _OPENERS:
        return False
    if sort == CueSort.NOUN.value:
        return "of" in frames
    return not frames or not frames <= _ONLY_THAT


def _may_be_noun(row: Row) -> bool:
    sort = CueSort(row[1])
    if sort not in _OPENERS:
        return True
    return sort in VERBS and sort is not CueSort.FEELS and row[3] != Form.ING.value


def _needs_that(row: Row) -> bool:
    word, sort, frames, _ = row
    return " " not in word and CueSort(sort) in _OPENERS and "that" in frames.split(",")


def _sense(row: Row) -> CueWord:
    word, sort, frames, form = row
    return CueWord(word, CueSort(sort), _frames(frames), Form(form), tuple(word.split(" ")[1:]))


def _frames(listed: str) -> frozenset[str]:
    return frozenset(listed.split(",")) - {""}


def _inflections(word: str, sort: CueSort, forms: str) -> Iterator[tuple[Form, str]]:
    """A word in all its forms; those listed are the verb’s where there are four of them."""
    yield Form.BASE, word
    if sort in VERBS and sort is not CueSort.FEELS:
        third, past, participle, ing = forms.split(",") if "," in forms else _regular(word)
        yield Form.THIRD, third
        if past == participle:
            yield Form.PAST_OR_PARTICIPLE, past
        else:
            yield from ((Form.PAST, past), (Form.PARTICIPLE, participle))
        yield Form.ING, ing
    elif sort not in _INVARIABLE:
        plural = _with_s(word) if "," in forms else forms or _with_s(word)
        if plural != word:
            yield Form.PLURAL, plural


def _regular(word: str) -> tuple[str, str, str, str]:
    if word.endswith("e"):
        return f"{word}s", f"{word}d", f"{word}d", f"{word[:-1]}ing"
    past = f"{word[:-1]}ied" if _ends_in_y(word) else f"{word}ed"
    return _with_s(word), past, past, f"{word}ing"


def _with_s(word: str) -> str:
    if _ends_in_y(word):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(_HISSES) else f"{word}s"


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in _VOWELS


NO_REPORTING = Reporting(keep_reporting(()))
