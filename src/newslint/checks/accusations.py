"""Crimes laid to people whom no court and no source in the story accuses, and people to protect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.checks.own_voice import has, is_own_voice, places, words_of_class
from newslint.checks.places import lies_in
from newslint.knowledge.entry import NameKind
from newslint.model.span import Span
from newslint.rule import Match

_NAME = rf"[{UPPER}][\w’'-]++(?:[ \n][{UPPER}][\w’'-]++)+"
_OF_SOMEBODY = late(rf"[ \n]of[ \n](?:[a-z-]+[ \n]){{0,3}}[{UPPER}]")
_SUBJECT = late(
    rf"\b([{UPPER}][\w’'-]++)(?:[ \n](?:had|has|have|also|once|twice|then)){{0,2}}[ \n]\Z"
)
_OBJECT = late(r"[ \n](?:[a-z’'-]+[ \n])??([a-z]+)\b")
_VICTIM = late(
    rf"\b(?:the|[Tt]he|[Hh]is|[Hh]er|a)[ \n](?:alleged[ \n])?victim,?[ \n](?P<a>{_NAME})|"
    rf"\b(?:raped|molested|sexually[ \n](?:abused|assaulted)|groped)[ \n](?P<b>{_NAME})|"
    rf"(?P<c>{_NAME})(?:,[ \n][0-9]{{1,2}},)?[ \n](?:was|had[ \n]been)[ \n](?:raped|molested|"
    r"sexually[ \n](?:abused|assaulted)|groped)\b"
)
_LONGEST = 60


def unproved_accusation(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Crimes and lies that the story itself lays to a named person, with no case and no source."""
    deeds = words_of_class(article, "legal-defaming")
    if has(article, "legal-open") or has(article, "legal-decided"):
        return
    for _, span in places(article, deeds):
        before = _SUBJECT.search(article.prose, max(0, span.start - _LONGEST), span.start)
        if before is None or not _is_person(article, before.start(1)) or _is_game(article, span):
            continue
        if is_own_voice(article, span) and lies_in(span, where):
            yield Match(span)


def murder_without_ruling(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“The murder of” somebody where nobody is charged with one and no court has found one."""
    found = [
        span
        for _, span in places(article, frozenset({"murder"}))
        if _OF_SOMEBODY.match(article.prose, span.end)
    ]
    if found and not has(article, "legal-murder"):
        own = (span for span in found if is_own_voice(article, span) and lies_in(span, where))
        yield from (Match(span) for span in own)


def named_victim(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Names of people whom a sexual offence was done to."""
    if not has(article, "legal-sexual"):
        return
    for match in _VICTIM.finditer(article.prose):
        span = Span(*match.span(match.lastgroup or 0))
        if lies_in(span, where):
            yield Match(span)


def _is_person(article: Article, start: int) -> bool:
    """Whether the word that begins there belongs to the name of a person."""
    return any(
        mention.kind is NameKind.PERSON and mention.span.start <= start < mention.span.end
        for mention in article.mentions
    )


def _is_game(article: Article, span: Span) -> bool:
    """Whether it is said of a game or a stage: stole the show, cheated death."""
    after = _OBJECT.match(article.prose, span.end)
    games = words_of_class(article, "legal-harmless")
    words = article.prose[span.end : span.end + _LONGEST].split()[:3]
    return after is not None and not games.isdisjoint(word.strip(".,;") for word in words)
