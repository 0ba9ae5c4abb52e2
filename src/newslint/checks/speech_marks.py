"""The comma and the stop between what is quoted and who says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quotations import Quotation
from newslint.checks.attributions import attribution, reporting_verb
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# What is said of a quotation as of a thing: “Hello” she said was her favourite song.
_GOES_ON = late(r"(?: [\w’'-]+){0,4} (?:is|was|were|are|had|has|would|meant|means)\b")
_INTERRUPTION = late(r"[ \n]([^.?!\"“”]{3,60}),[ \n]\Z")
_VERB_BEFORE = late(r"\b(said|says|added|adds|replied|asked|continued|explained) \Z")
_FAR = 20
_FEWEST = 5  # words; “He said “No.”” is a matter of style
_FIRST_WORD = late(r"(\w+) [a-z]")  # “The Hague” is no start of a sentence


def find_missing_comma(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Whole quoted sentences that run into their attribution without a mark between."""
    spoken = attribution(article.knowledge.classes)
    for quotation in _spoken(article, where):
        end = quotation.inner.end
        said = spoken.match(article.prose, quotation.span.end + 1)
        if said is None or not article.prose[end - 1].isalnum():
            continue
        if _GOES_ON.match(article.prose, said.end()) or not _opens(article, quotation):
            continue
        start = _word_start(article.prose, end)
        if start > quotation.inner.start:
            yield Match(Span(start, quotation.span.end), edits=(Edit(Span(end, end), ","),))


def _opens(article: Article, quotation: Quotation) -> bool:
    """Whether a sentence starts with the quotation."""
    return any(sentence.start == quotation.span.start for sentence in article.sentences)


def find_missing_comma_before(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Whole quoted sentences with nothing but a space between them and “he said”."""
    verb = reporting_verb(article.knowledge.classes)
    prose = article.prose
    for quotation in _spoken(article, where):
        start = quotation.span.start
        word = _VERB_BEFORE.search(prose, max(0, start - _FAR), start)
        if word is None or not verb.fullmatch(word[1]) or not _is_whole(article, quotation):
            continue
        at = word.end(1)
        yield Match(Span(word.start(1), start + 1), edits=(Edit(Span(at, at), ","),))


def _is_whole(article: Article, quotation: Quotation) -> bool:
    """Whether a sentence of several words is quoted, from its capital to its mark, no title."""
    text = article.prose[quotation.inner.start : quotation.inner.end]
    words = text.split()
    if len(words) < _FEWEST or text[-1:] not in ".?!," or not text[:1].isupper():
        return False
    return sum(word[:1].islower() for word in words) * 2 > len(words)


def find_run_on(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Quotations resumed behind “she said,” although a new sentence begins."""
    prose = article.prose
    spoken = list(_spoken(article, where))
    for first, second in pairwise(spoken):
        between = _INTERRUPTION.match(prose, first.span.end, second.span.start)
        if between is None or prose[first.inner.end - 1] not in ",?!":
            continue
        said = attribution(article.knowledge.classes).match(between[1])
        if said and said.end() == len(between[1]) and _opens_sentence(article, second):
            comma = between.end(1)
            edit = Edit(Span(comma, comma + 1), ".")
            yield Match(Span(between.start(1), second.inner.start), edits=(edit,))


def _spoken(article: Article, where: Sequence[Span]) -> Iterator[Quotation]:
    for quotation in article.quotations:
        if quotation.closed and lies_in(quotation.span, where):
            yield quotation


def _opens_sentence(article: Article, quotation: Quotation) -> bool:
    word = _FIRST_WORD.match(article.prose, *quotation.inner)
    return word is not None and word[1] != "I" and word[1] in article.knowledge.cues.openers


def _word_start(prose: str, end: int) -> int:
    while prose[end - 1].isalnum() or prose[end - 1] in "’'-":
        end -= 1
    return end
