"""What the story says in its own voice: outside speech, in a sentence that names no source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.span import Span

_SAY = ("claim-says", "claim-calls")
_ME = frozenset({"I"})
_POSSESSIVE = ("’s", "'s")
_WORD = late(r"[^\W\d_]++(?:['’][^\W\d_]++)*+")


def words_of_class(article: Article, name: str) -> frozenset[str]:
    """The words of a class; none where no table has it."""
    return article.knowledge.classes.get(name, frozenset())


def places(article: Article, wanted: frozenset[str]) -> Iterator[tuple[int, Span]]:
    """Where the words stand, with a capital or “’s” or without, each with its number."""
    for number in article.numbers_of(_forms(wanted)):
        start = article.starts[number]
        yield number, Span(start, start + len(_bare(article.words[number])))


def phrases(article: Article, wanted: frozenset[str]) -> Iterator[Span]:
    """Where words or phrases of several words stand, one space or line end between two."""
    last, by_last = _by_last(wanted)
    for number, (_, end) in places(article, last):
        for phrase in by_last.get(_bare(article.words[number]).lower(), ()):
            if not article.folded.endswith(phrase, 0, end):
                continue
            start = article.starts[max(0, number - phrase.count(" ") - phrase.count("-"))]
            if end - start == len(phrase):
                yield Span(start, end)


def has(article: Article, name: str) -> bool:
    """Whether a word or phrase of the class stands anywhere."""
    return next(phrases(article, words_of_class(article, name)), None) is not None


def sentence_of(article: Article, span: Span) -> Span:
    """The sentence that `span` begins in, or `span` itself where it is in none."""
    number = bisect_right(article.sentences, (span.start, len(article.prose))) - 1
    if number >= 0 and span.start < article.sentences[number].end:
        return article.sentences[number]
    return span


def words_in(article: Article, span: Span) -> list[str]:
    """The words of a stretch, in small letters."""
    return [*map(str.lower, _WORD.findall(article.prose, span.start, span.end))]


def is_own_voice(article: Article, span: Span) -> bool:
    """Whether the story itself says it: not a speaker, and not somebody it names as the source."""
    words = words_in(article, sentence_of(article, span))
    if any(not words_of_class(article, name).isdisjoint(words) for name in _SAY):
        return False
    return not article.is_quoted(span)


def is_own_word(article: Article, span: Span) -> bool:
    """Whether the words are the story’s own, whoever said the same: nobody calls anybody so."""
    calls = words_of_class(article, "claim-calls")
    is_called = not calls.isdisjoint(words_in(article, sentence_of(article, span)))
    return not is_called and not article.is_quoted(span)


def tells_of_itself(article: Article) -> bool:
    """Whether a column or an interview: it says “I” outside quotation marks."""
    starts = (article.starts[at] for at in article.numbers_of(_ME))
    own = [start for start in starts if not article.is_quoted(Span(start, start + 1))]
    return len(own) > 1


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(_POSSESSIVE) else word


@cache
def _forms(words: frozenset[str]) -> frozenset[str]:
    cases = words | {word[:1].upper() + word[1:] for word in words}
    return cases | {word + ending for word in cases for ending in _POSSESSIVE}


@cache
def _by_last(wanted: frozenset[str]) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """The last words of phrases, and the phrases of each, the longest first."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(wanted, key=lambda each: (-len(each), each)):
        last = phrase.replace("-", " ").rpartition(" ")[2]
        found[last] = (*found.get(last, ()), phrase)
    return frozenset(found), found
