"""Quotations that nobody is said to speak, and those of people whom nobody knows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.statement import StatementKind, Status
from newslint.checks.introductions import never_introduced
from newslint.checks.places import lies_in
from newslint.model.block import BlockKind
from newslint.model.span import Span
from newslint.rule import Match

_MARKS = frozenset("\"“‘'")
_SHORTEST = 8  # words: fewer are a slogan, a heading, a cry
_PARTS = late(
    r"\W{0,3}[A-Z][A-Z .'’-]+:|[^\"“”]*\n[-–—]?[ ]?[A-Z]|[^“”\"]*<"
)  # a script, a signature
_SIGNED = late(r"\W{0,2}[-–—―~]|(?:By|From|Source|Photo)\b")
_FEWEST_BEFORE = 2  # blocks: a story does not open with a lost quotation, but with one set apart
_FIRST = late(r"[^\W\d_a-z][\w’'-]*")
_FIRST_BEHIND = late(r"[ \n]+([^\W\d_a-z][\w’'-]*)[ \n]")
# What begins a sentence that does not speak of the quotation before it.
_ANEW = frozenset(
    {"A", "After", "An", "At", "Before", "By", "During", "For", "From", "In", "On", "Several"}
    | {"Since", "The", "Two", "Under", "When"}
)
_STOPS = frozenset(".?!…")
_PERSONS = frozenset({"He", "She", "They"})
_LEADING = frozenset(":,—–")
_FAR = 40  # characters between a speaker and the quotation at the most


def find_unspoken(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Paragraphs of nothing but direct speech, where nothing near them tells whose it is."""
    alone = [span for span in _alone(article) if lies_in(span, where)]
    if not alone:
        return
    silent = {
        one.span.start
        for one in article.statements
        if one.kind is StatementKind.QUOTE and one.status is Status.UNATTRIBUTED
    }
    yield from (Match(span) for span in alone if span.start in silent)


def _alone(article: Article) -> Iterator[Span]:
    """The quotations that paragraphs begin with, or are, and that nothing leads to or signs."""
    closed = {one.span.start: one.span for one in article.quotations if one.closed}
    around = article.blocks
    for number in range(_FEWEST_BEFORE, len(around)):
        span = closed.get(around[number].span.start)
        if around[number].kind is not BlockKind.BODY or span is None:
            continue
        if around[number - 1].kind is BlockKind.BODY and _leads(article, around[number - 1].span):
            continue
        signed = number + 1 < len(around) and _is_signature(article.prose, around[number + 1].span)
        if (
            not signed
            and _is_speech(article, span)
            and _is_left(article, span, around[number].span)
        ):
            yield span


def _is_left(article: Article, quotation: Span, block: Span) -> bool:
    """Whether the paragraph ends with the quotation, or goes on with something else."""
    if quotation.end == block.end:
        return True
    word = _FIRST_BEHIND.match(article.prose, quotation.end, block.end)
    if word is None or article.prose[quotation.end - 2] not in _STOPS or word[1] not in _ANEW:
        return False
    first = bisect_left(article.sentences, (block.start, 0))
    last = bisect_left(article.sentences, (block.end, 0))
    return not any(article.attributions_in(number) for number in range(first, last))


def _leads(article: Article, before: Span) -> bool:
    """Whether a paragraph ends with somebody who is about to speak, or whose speech goes on."""
    prose = article.prose
    if prose[before.end - 1] in _LEADING or prose[before.start] in _MARKS:
        return True
    number = bisect_left(article.sentences, (before.end, 0)) - 1
    sentence = article.sentences[number]
    word = _FIRST.match(prose, *sentence)
    if word is None or article.attributions_in(number):
        return False
    return word[0] in _PERSONS or word[0] not in article.knowledge.cues.openers


def _is_speech(article: Article, span: Span) -> bool:
    """Whether somebody talks: some words, no script of a conversation, no post."""
    words = bisect_left(article.starts, span.end) - bisect_left(article.starts, span.start)
    return words >= _SHORTEST and _PARTS.match(article.prose, span.start + 1, span.end) is None


def _is_signature(prose: str, after: Span) -> bool:
    """Whether the next paragraph is who said it."""
    return _SIGNED.match(prose, after.start) is not None


def find_strangers(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Speakers of a quotation of whom only the surname is ever told."""
    yield from (one for one in _strangers(article, where) if _is_quoted_beside(article, one))


def find_other_strangers(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The same of whoever speaks without a quotation."""
    yield from (one for one in _strangers(article, where) if not _is_quoted_beside(article, one))


def _strangers(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Speakers never introduced; one sentence is no story, it is cut from one."""
    return (one for one in never_introduced(article, where) if len(article.sentences) > 1)


def _is_quoted_beside(article: Article, match: Match) -> bool:
    """Whether a quotation stands in the sentence, right beside the name and its verb."""
    start, end = match.span
    return any(
        (0 <= start - one.span.end <= _FAR and "\n\n" not in article.prose[one.span.end : start])
        or (0 <= one.span.start - end <= _FAR and "\n\n" not in article.prose[end : one.span.start])
        for one in article.quotations
    )
