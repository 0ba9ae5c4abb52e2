"""Reports of hearings: whether they are whole, and say one thing of plea, verdict and sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.checks.own_voice import has, places, sentence_of, words_in, words_of_class
from newslint.checks.places import lies_in
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_NAME = rf"[{UPPER}][\w’'-]++(?:[ \n][{UPPER}][\w’'-]++)+"
_COURT = late(
    rf"\b[{UPPER}][\w’'-]+[ \n](?:(?:[{UPPER}][\w’'-]*|[a-z]+)[ \n]){{0,3}}[Cc]ourts?\b|"
    r"\bOld[ \n]Bailey\b|\bCourt[ \n]of[ \n]|\bcourt[ \n](?:in|at)[ \n](?:the[ \n])?[A-Z]"
)
_BEFORE_COURT = late(
    r"[ \n](?:in|before|at|on)[ \n](?:(?:a|the)[ \n])?(?:court|judges?|magistrates?|"
    r"[A-Z][a-z]+day\b|[A-Z][\w’']+[ \n][\w’' ]*[Cc]ourt)"
)
_GUILTY_OF = late(r"\b(?:was|were)[ \n](?:convicted|found[ \n]guilty)[ \n]of[ \n]([a-z]+)")
_GUILTY_TO = late(r"\bpleaded[ \n]guilty[ \n]to[ \n]([a-z]+)")
_TERMS = late(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[2-9])[ \n](?:[a-z]+|[0-9]{1,2})-year[ \n]"
    r"(?:(?:jail|prison)[ \n])?(?:sentences|terms)\b"
)
_YOUNG = late(rf"({_NAME})(?:,|[ \n]\()[ \n]?(?:aged[ \n])?((?:1[0-7]))[,)]")
_PARTS = (("legal-charge", "the charge"), ("legal-stage", "the plea or what comes next"))


def bare_report(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Hearings of which the report leaves out the charge, the court or the stage."""
    for _, span in places(article, frozenset({"appeared", "appears"})):
        if not _BEFORE_COURT.match(article.prose, span.end) or not has(article, "legal-open"):
            continue
        missing = [part for name, part in _PARTS if not has(article, name)]
        if not _COURT.search(article.prose):
            missing.append("the court")
        if missing and lies_in(span, where):
            yield Match(span, {"missing": " and ".join(missing)})
        return


def verdict_and_plea(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """One crime that somebody is said to have admitted and to have been convicted of."""
    if not {"convicted", "guilty"} & article.vocabulary or "pleaded" not in article.vocabulary:
        return
    pleas = {match[1]: Span(*match.span()) for match in _GUILTY_TO.finditer(article.prose)}
    for match in _GUILTY_OF.finditer(article.prose):
        span = Span(*match.span())
        if match[1] in pleas and lies_in(span, where):
            yield Match(span, related=(Related(pleas[match[1]], "here it is a plea"),))


def unclear_total(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Several sentences of which nothing says whether they run together or one by one."""
    if has(article, "legal-order"):
        return
    for match in _TERMS.finditer(article.prose):
        if lies_in(span := Span(*match.span()), where):
            yield Match(span)


def young_defendant(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Names of people under 18 beside an arrest, a charge or a hearing."""
    if words_of_class(article, "legal-charged").isdisjoint(article.vocabulary):
        return
    for match in _YOUNG.finditer(article.prose):
        span = Span(*match.span(1))
        words = words_in(article, sentence_of(article, span))
        is_charged = not words_of_class(article, "legal-charged").isdisjoint(words)
        if is_charged and lies_in(span, where):
            yield Match(span, {"age": match[2]})
