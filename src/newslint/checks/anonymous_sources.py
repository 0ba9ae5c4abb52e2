"""Sources without a name, and stories that have only one source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.statement import (
    Attribution,
    Source,
    SourceKind,
    Statement,
    StatementKind,
    Status,
)
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_INDEFINITE = frozenset(
    {"a", "an", "another", "multiple", "one", "several", "some", "three", "two", "four", "five"}
    | {"people", "person", "sources", "someone", "those"}
)
_FAMILIAR = late(
    r"\s(?:briefed on|close to|familiar with|with (?:direct |first-hand )?knowledge of)\b"
)
_FAMILIARS = frozenset({"briefed", "close", "familiar", "knowledge"})
_REASON = late(
    r"\b(?:anonym\w+|(?:not|n[’']t) (?:\w+ )?(?:be|being) (?:named|identified|quoted)"
    r"|declined to (?:be named|be identified|give (?:his|her|their|a) name)"
    r"|(?:on|under) (?:the )?condition|(?:not|un) ?authori[sz]ed|not allowed to (?:speak|talk)"
    r"|(?:whom|who) \w+ (?:did|does|is|was) not nam\w+|withheld"
    r"|feared? (?:reprisals?|retaliation))\b"
)
_NAME = late(r"(?:^|[\s(])(?!(?:Mr|Mrs|Ms|Dr)\b)[^\W\d_a-z][\w’'.-]*[ \n][^\W\d_a-z][\w’'-]+\s*\Z")
_APPOSED = late(r"[^\W\d_a-z][\w’'-]*,[ \n]\Z")  # “Ana Diaz, an official, said”
_LENGTH = 150  # words
_PRONOUNS = frozenset({"he", "i", "it", "she", "they", "we", "which", "who"})
_INTERVIEW = "\nQ: "
_FEWEST = 6  # statements: with fewer, a story just tells little of who said what


def find_anonymous(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Officials and the like who speak without a name, where no reason is told."""
    officials = article.knowledge.classes["source-official"]
    if officials.isdisjoint(article.vocabulary) and "familiar" not in article.vocabulary:
        return
    found = {
        _anonymous(article, one, officials)
        for number in article.sentences_with(_telling(officials))
        for one in article.attributions_in(number)
    } - {None}
    if found and _REASON.search(article.prose) is None:
        yield from (Match(span) for span in sorted(filter(None, found)) if lies_in(span, where))


@cache
def _telling(officials: frozenset[str]) -> frozenset[str]:
    """One of the words that such a source has."""
    owners = {f"{word}{ending}" for word in officials for ending in ("'s", "’s")}
    return officials | owners | _FAMILIARS


def _anonymous(article: Article, one: Attribution, officials: frozenset[str]) -> Span | None:
    """The source, where it is one of many who hold such an office."""
    if one.source is None or one.source.kind not in {SourceKind.UNNAMED, SourceKind.VAGUE}:
        return None
    prose, span = article.prose, one.source.span
    words = prose[span.start : span.end].split()
    head = prose[one.source.head.start : one.source.head.end].lower()
    is_familiar = _FAMILIAR.search(prose, *span) is not None
    if not words or words[0].lower() not in _INDEFINITE or _NAME.search(prose, *span):
        return None
    if prose[span.end : span.end + 1] == "," and _APPOSED.search(
        prose, max(0, span.start - 24), span.start
    ):
        return None
    return span if is_familiar or (head in officials and len(words) > 1) else None


def find_single_source(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The source of a long story in which nobody else is heard."""
    if len(article.words) < _LENGTH or _INTERVIEW in f"\n{article.prose}":
        return
    told = [
        (one, one.source)
        for one in article.statements
        if one.source is not None and one.kind is not StatementKind.CLAIM
    ]
    sources = {_identity(article, source) for _, source in told} - {""}
    attributed = [one for one, _ in told if one.status is Status.ATTRIBUTED]
    if len(sources) != 1 or len(attributed) < _FEWEST or not _is_spread(article, attributed):
        return
    first = told[0][1].head
    if lies_in(first, where):
        yield Match(first, {"number": str(len(told))})


def _identity(article: Article, source: Source) -> str:
    """Who it is in the end; empty for a pronoun that stands for nobody known."""
    head = article.prose[source.head.start : source.head.end].lower()
    name = source.name.lower() if head in _PRONOUNS else source.name.lower() or head
    return name.rpartition(" ")[2]


def _is_spread(article: Article, told: Sequence[Statement]) -> bool:
    """Whether the statements go on into the second half of the story."""
    return told[-1].span.end > len(article.prose) / 2
