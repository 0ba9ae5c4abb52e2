"""Organisations that speak without a name: “a war monitor”, “a rights group”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.knowledge import Classes
from newslint.knowledge.entry import NameKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_ARTICLES = frozenset({"A", "An", "One", "a", "an", "one"})
_FARTHEST = 5  # words between the article and the noun
_FROM = late(r"\b(?:[Aa]ccording[ \n]to|[Aa]s[ \n]per|[Pp]er|([A-Za-z]+)[ \n](?:by|from))[ \n]\Z")
_NAMED = late(
    r",?[ \n](?:called|known|named|whose|that)\b|,?[ \n](?:the[ \n]|The[ \n])?[^\W\d_a-z]|[ \n]?\("
)
_VERB = late(
    r"(?:[ \n](?:based[ \n]in|in|from)[ \n][A-Z]\w+)?[ \n](?:ha[sd][ \n]|also[ \n])*([a-z]+)"
)
_LONGEST = 24


class _Body(NamedTuple):
    """An organisation described: its words without the article, in small letters."""

    span: Span
    words: tuple[str, ...]


def find_bodies(article: Article) -> Iterator[Match]:
    """Organisations without a name that are sources, and the name that the story has for them."""
    bodies = [body for body in _described(article) if _is_source(article, body)]
    named = list(_organisations(article)) if bodies else []
    for body in bodies:
        yield _match(article, body, named)


def _match(article: Article, body: _Body, named: Iterable[tuple[str, Span]]) -> Match:
    """What is to be said of it: name it, or say that it is the one already named."""
    alike = [each for each in named if _go_together(article.knowledge.classes, body, each[0])]
    if not alike:
        return Match(body.span, {"advice": "Which one? Name it."})
    name, span = min(alike, key=lambda each: each[1])
    is_before = span.start < body.span.start
    better = "say “the”, not “a”" if is_before else "name it here"
    advice = f"If {name} is meant, {better}."
    return Match(body.span, {"advice": advice}, related=(Related(span, "here one is named"),))


def _described(article: Article) -> Iterator[_Body]:
    """Each “a …” that ends in a noun for an organisation."""
    classes = article.knowledge.classes
    nouns = _either(classes["source-body"], classes["source-body-any"])
    for number in article.numbers_of(nouns):
        body = _body(article, number)
        if body is not None and _is_told(classes, body):
            yield body


@cache
def _either(some: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return some | others


def _body(article: Article, number: int) -> _Body | None:
    """The noun back to its article, if nothing but words of one phrase stands between."""
    words, starts = article.words, article.starts
    end = starts[number] + len(words[number])
    for first in range(number - 1, max(-1, number - _FARTHEST - 1), -1):
        gap = article.prose[starts[first] + len(words[first]) : starts[first + 1]]
        if gap not in {" ", "\n", "-"}:
            return None
        if words[first] in _ARTICLES:
            inside = tuple(word.lower() for word in words[first + 1 : number + 1])
            return _Body(Span(starts[first], end), inside)
    return None


def _is_told(classes: Classes, body: _Body) -> bool:
    """Whether the words tell the sort of organisation."""
    if body.words[-1] in classes["source-body"]:
        return True
    return not classes["source-body-sort"].isdisjoint(body.words[:-1])


def _is_source(article: Article, body: _Body) -> bool:
    """Whether something is said to come from it, and no name follows at once."""
    prose, classes = article.prose, article.knowledge.classes
    start, end = body.span
    if _NAMED.match(prose, end):
        return False
    before = _FROM.search(prose, max(0, start - _LONGEST), start)
    if before is not None:
        return before[1] is None or before[1].lower() in classes["source-body-report"]
    behind = _VERB.match(prose, end)
    return behind is not None and behind[1] in classes["source-body-verb"]


def _go_together(classes: Classes, body: _Body, name: str) -> bool:
    """Whether the name may be that of the organisation described."""
    parts = {word.lower() for word in name.split()}
    return any(
        not sort.isdisjoint(parts) and not sort.isdisjoint(body.words)
        for each, sort in classes.items()
        if each.startswith("source-sort-")
    )


def _organisations(article: Article) -> Iterator[tuple[str, Span]]:
    """The organisations that the story names, and where it does first."""
    for name in article.names:
        if name.kind is NameKind.ORGANISATION and " " in name.full:
            yield name.full, name.mentions[0].span
