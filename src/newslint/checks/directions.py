"""Verbs of change that go the other way, or as far as the figures do not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Interval
from newslint.checks.change_pairs import Change, changes, is_surely_less
from newslint.checks.stated import class_of, has_word, quotient, related, stated, text_of, written
from newslint.model.span import Span
from newslint.rule import Match

_REACH = 60
_WORD = late(r"[a-z][a-z’'-]*")
_OTHER_CLAUSE = late(
    r"[.;:,—–()]|\b(?:and|but|while|whereas|which|who|that|when|as|after|before)\b"
)
_COMMA = late(r",(?= (?:from|to) (?:[a-z]+ ){0,2}\Z)")
_NEARLY = late(
    r"\b(?:nearly|almost|roughly|about|around|virtually|close to|just under|approximately)\s+\Z"
)
_OVER = late(r"\b(?:more than|over|better than|well over)\s+\Z")
_TIMES = {"multiple-half": Decimal("0.5"), **{f"multiple-{n}": Decimal(n) for n in range(2, 6)}}
_SLACK = Decimal("0.15")


def direction(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each rise whose second figure is lower, each fall whose second figure is higher."""
    ups, downs = class_of(article, "change-up"), class_of(article, "change-down")
    both = ups & downs
    for change in changes(article, where):
        verb = _verb_before(article, change, (ups | downs) - both)
        if verb is None or has_word(article, change.sentence, "less-is-more"):
            continue
        word = article.folded[slice(*verb)]
        low, high = (change.new, change.old) if word in ups else (change.old, change.new)
        if not is_surely_less(article, low, high):
            continue
        turn = "down" if word in ups else "up"
        told = f"{text_of(article, change.old)} → {text_of(article, change.new)} is {turn}"
        span = Span(min(verb.start, change.span.start), max(verb.end, change.span.end))
        fields = {"told": told, "word": article.prose[slice(*verb)]}
        yield Match(span, fields, evidence=told, related=related(article, (change.old, change.new)))


def multiple(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “doubled”, “halved” and “tenfold” that the figures beside it do not make."""
    factors = {word: value for name, value in _TIMES.items() for word in class_of(article, name)}
    for change in changes(article, where):
        if change.old.value <= 0 or change.new.value <= 0:
            continue
        verb = _verb_before(article, change, factors.keys())
        ratio = quotient(stated(article, change.new), stated(article, change.old))
        if verb is None or ratio is None:
            continue
        word = article.folded[slice(*verb)]
        if ratio.meets(_allowed(article, verb, factors[word])):
            continue
        made = f"{written(change.new.value / change.old.value, 2)} times as much"
        told = f"{text_of(article, change.old)} → {text_of(article, change.new)} is {made}"
        fields = {"told": told, "word": article.prose[slice(*verb)]}
        span = Span(min(verb.start, change.span.start), max(verb.end, change.span.end))
        yield Match(span, fields, evidence=told, related=related(article, (change.old, change.new)))


def _verb_before(article: Article, change: Change, words: Collection[str]) -> Span | None:
    """The last word of a kind before the change, in the same clause."""
    start = change.span.start
    least = max(change.sentence.start, start - _REACH)
    stretch = _COMMA.sub(" ", article.folded[least:start])
    cuts = [match.end() for match in _OTHER_CLAUSE.finditer(stretch)]
    least += cuts[-1] if cuts else 0
    for found in reversed([*_WORD.finditer(article.folded, least, start)]):
        if found[0] in words:
            return Span(*found.span())
    return None


def _allowed(article: Article, verb: Span, factor: Decimal) -> Interval:
    """The ratios for which the word can stand."""
    before = article.folded[max(0, verb.start - 20) : verb.start]
    low, high = factor * (1 - _SLACK), factor * (1 + _SLACK)
    is_more = factor > 1
    if _OVER.search(before):
        return Interval(factor, None) if is_more else Interval(Decimal(0), factor)
    if _NEARLY.search(before):
        return Interval(low - factor * _SLACK, high) if is_more else Interval(low, high + _SLACK)
    return Interval(low, high)
