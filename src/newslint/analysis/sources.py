"""A noun phrase as a source: the words that name it, and how well readers get to know it."""

from __future__ import annotations

from newslint.analysis.function_words import (
    ALONE,
    CONTRACTED,
    DETERMINERS,
    OWNERS,
    PREPOSITIONS,
    SUBJECTS,
)
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase
from newslint.analysis.statement import Source, SourceKind
from newslint.knowledge.reporting import CueSort
from newslint.model.span import Span

_NAME_JOINS = frozenset({"of", "for"})


def make_source(line: SentenceWords, phrase: Phrase) -> Source:
    """The source that a noun phrase names."""
    first, last = _head(line, phrase)
    whole = _trimmed(line, phrase.first, phrase.last)
    is_head = first == phrase.first and last == phrase.last
    head = whole if is_head else _trimmed(line, first, last)
    return Source(whole, head, _kind(line, phrase, last))


def _trimmed(line: SentenceWords, first: int, last: int) -> Span:
    """Where words stand with a figure before them, without “’s”, “’d” and the like."""
    start, end = line.starts[first], line.ends[last]
    word = line.small[last]
    if word in CONTRACTED:
        end = start + len(word.replace("’", "'").partition("'")[0])
    elif word.endswith(("'s", "’s")):
        end -= 2
    if first > 0 and not line.is_next(first):
        before = line.gap(first)
        figure = before.rstrip(" -\u00a0%").rpartition(" ")[2]
        if figure[:1].isdigit() and figure[-1:].isdigit():
            start += before.rindex(figure) - len(before)
    return Span(start, end)


def _head(line: SentenceWords, phrase: Phrase) -> tuple[int, int]:
    """The first and last word of what names the source."""
    named = _named_aside(line, phrase)
    if named is not None:
        return named
    first, last = phrase.first, phrase.core
    while first < last and line.small[first] in DETERMINERS:
        first += 1
    if not line.is_capital(last) or line.small[last] in SUBJECTS:
        return last, last
    start = last
    while start > first and line.is_capital(start - 1) and line.is_joined(start):
        start -= 1
    if last + 2 <= phrase.last and line.small[last + 1] in _NAME_JOINS:
        return start, _office_of(line, last, phrase.last)
    return start, last


def _office_of(line: SentenceWords, last: int, end: int) -> int:
    """The last word of “Ministry of Health”, `last` where it is somebody’s own name."""
    at = last + 2
    is_office = line.small[last] in line.reporting.nouns(CueSort.OFFICE)
    if not is_office or not line.is_joined(last + 1) or not line.is_capital(at):
        return last
    while at < end and line.is_joined(at + 1) and line.is_capital(at + 1):
        at += 1
    return at


def _named_aside(line: SentenceWords, phrase: Phrase) -> tuple[int, int] | None:
    """The name behind a description: “the ambassador, Ana Diaz,”."""
    if line.is_capital(phrase.core) or phrase.last == phrase.core:
        return None
    at = phrase.last
    while at > phrase.core + 1 and line.is_joined(at):
        at -= 1
    words = range(at, phrase.last + 1)
    is_name = len(words) > 1 and all(line.is_capital(each) for each in words)
    return (at, phrase.last) if is_name and "," in line.gap(at) else None


def _kind(line: SentenceWords, phrase: Phrase, last: int) -> SourceKind:
    """How well readers get to know whom a phrase names."""
    word, opener = line.small[phrase.core], line.small[phrase.first]
    is_name = line.is_capital(last)
    if last > phrase.core and is_name:
        return SourceKind.NAMED
    if word in line.reporting.nouns(CueSort.DOCUMENT):
        return SourceKind.DOCUMENT
    if word in line.reporting.nouns(CueSort.VAGUE) or word in ALONE:
        return _crowd(line, phrase, opener, word)
    if is_name or word in SUBJECTS or word in OWNERS:
        return SourceKind.NAMED
    return _described(line, opener, word)


def _described(line: SentenceWords, opener: str, word: str) -> SourceKind:
    """The kind of a source that has no name: “the ministry”, “a driver”, “drivers”."""
    if opener in {"a", "an", "one", "two"}:
        return SourceKind.UNNAMED
    if word in line.reporting.nouns(CueSort.OFFICE) or opener == "the":
        return SourceKind.NAMED
    if opener in DETERMINERS:
        return SourceKind.UNNAMED
    return SourceKind.VAGUE if word.endswith(("s", "men", "people")) else SourceKind.NAMED


def _crowd(line: SentenceWords, phrase: Phrase, opener: str, word: str) -> SourceKind:
    """Whether people without a name are at least told apart from others."""
    if opener in {"a", "an", "one", "the", "two", "three", "another"} and word not in ALONE:
        return SourceKind.UNNAMED
    described = any(line.is_capital(at) for at in range(phrase.first + 1, phrase.last + 1))
    joined = any(line.small[at] in PREPOSITIONS for at in range(phrase.core + 1, phrase.last + 1))
    return SourceKind.UNNAMED if described or joined else SourceKind.VAGUE
