"""Sources that are nobody in particular: experts, observers, reports, and sources that dwindle."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.statement import SourceKind
from newslint.checks.places import lies_in
from newslint.checks.unnamed_bodies import find_bodies
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

# Between noun and verb: “experts have long said”.
_BETWEEN = frozenset({"also", "are", "generally", "had", "have", "long", "now", "often", "still"})
_BEFORE = frozenset(
    {"although", "and", "as", "because", "but", "if", "since", "so", "than", "that", "though"}
    | {"what", "when", "where", "whereas", "which", "while", "yet"}
)
_ACCORDING = late(r"\b(?:[Aa]ccording[ \n]to|[Aa]s[ \n]per)[ \n]\Z")
_ENDS = late(r"[.,;:?!)”\"]|\s*\Z")
_SEVERAL = late(
    r"\b(?:(?:[Mm]ultiple|[Ss]everal|[Tt]wo|[Tt]hree|[Ss]ome)[ \n](?:\w+[ \n])?)?[Ss]ources\b"
)
_LONE = late(r"\b[Tt]he source (?=said|says|told|added|also|confirmed|claimed|declined|did not)")
_ONE = late(r"\b(?:[Aa]|[Aa]n|[Oo]ne|[Aa]nother)(?:[ \n]\w+){0,2}[ \n](?:of the sources|source)\b")
_SOME = frozenset({"Many", "Some", "many", "some"})
_SOURCES = frozenset({"Sources", "sources"})
_ADVICE = "Who are they? Name one, or say how they know."
_ADVICE_ON_PAPER = "Whose are they? Name one, or say how you know."
_WORD_BEFORE = 24


def find_vague(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Where nobody in particular is the source, and organisations that have no name there."""
    found = [*_find_crowds(article), *_find_some(article), *find_bodies(article)]
    yield from (match for match in sorted(found) if lies_in(match.span, where))


def find_lone_source(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“The source” in a story that has quoted “sources” and never singled one out."""
    if _SOURCES.isdisjoint(article.vocabulary):
        return
    several = _SEVERAL.search(article.prose)
    lone = _LONE.search(article.prose, several.end()) if several else None
    if several is None or lone is None or _ONE.search(article.prose, 0, lone.start()):
        return
    span = Span(lone.start(), lone.end() - 1)
    if lies_in(span, where):
        yield Match(span, related=(Related(Span(*several.span()), "here there are several"),))


def _find_crowds(article: Article) -> Iterator[Match]:
    papers = article.knowledge.classes["source-vague-paper"]
    for number in article.numbers_of(_either_case(article.knowledge.classes["source-vague"])):
        span = _crowd(article, number)
        if span is not None and not _is_named(article, span, article.words[number].lower()):
            is_paper = article.words[number].lower() in papers
            yield Match(span, {"advice": _ADVICE_ON_PAPER if is_paper else _ADVICE})


def _find_some(article: Article) -> Iterator[Match]:
    """“Some say”, “many people believe”."""
    if _SOME.isdisjoint(article.vocabulary):
        return
    for verb in article.numbers_of(article.knowledge.classes["source-vague-some-verb"]):
        first = verb - 2 if article.words[max(0, verb - 1)] == "people" else verb - 1
        if first < 0 or article.words[first] not in _SOME or not _may_begin(article, first):
            continue
        span = Span(article.starts[first], _end(article, verb))
        is_close = all(_follows(article, at) for at in range(first + 1, verb + 1))
        if is_close and not _is_named(article, span, "some"):
            yield Match(span, {"advice": _ADVICE})


@cache
def _either_case(words: frozenset[str]) -> frozenset[str]:
    return words | {word.capitalize() for word in words}


def _crowd(article: Article, number: int) -> Span | None:
    """The noun of this number with what belongs to it, where it is a source and nothing more."""
    first = _first_of(article, number)
    start, end = article.starts[first], _end(article, number)
    before = _ACCORDING.search(article.prose, max(0, start - _WORD_BEFORE), start)
    if before is not None:
        return Span(before.start(), end) if _ENDS.match(article.prose, end) else None
    if not _may_begin(article, first):
        return None
    verb = _verb_behind(article, number)
    return None if verb is None else Span(start, _end(article, verb))


def _first_of(article: Article, number: int) -> int:
    """The first of the adjectives before the noun, or the noun itself."""
    adjectives = article.knowledge.classes["source-vague-adjective"]
    while number > 0 and _follows(article, number):
        if article.words[number - 1].lower() not in adjectives:
            break
        number -= 1
    return number


def _follows(article: Article, number: int) -> bool:
    """Whether nothing but white space parts the word from the one before it."""
    between = article.prose[_end(article, number - 1) : article.starts[number]]
    return between in {" ", "\n"}


def _end(article: Article, number: int) -> int:
    return article.starts[number] + len(article.words[number])


def _may_begin(article: Article, number: int) -> bool:
    """Whether a clause can begin with the word: nothing before it says whose they are."""
    if number == 0 or not _follows(article, number):
        return article.prose[article.starts[number] - 1 : article.starts[number]] != "-"
    return article.words[number - 1].lower() in _BEFORE


def _verb_behind(article: Article, number: int) -> int | None:
    """The number of the verb that says what the source does."""
    verbs = article.knowledge.classes["source-vague-verb"]
    for at in range(number + 1, min(number + 4, len(article.words))):
        if not _follows(article, at):
            return None
        word = article.words[at]
        if word in verbs:
            return at
        if word not in _BETWEEN:
            return None
    return None


def _is_named(article: Article, span: Span, noun: str) -> bool:
    """Whether the sentence, or for people the one after it, names somebody who says so."""
    sentence = bisect_right(article.sentences, (span.start, len(article.prose))) - 1
    last = sentence + (noun in article.knowledge.classes["source-vague-expert"])
    return any(
        one.source is not None
        and one.source.kind is SourceKind.NAMED
        and not one.source.span.overlaps(span)
        for number in range(sentence, last + 1)
        for one in article.attributions_in(number)
    )
