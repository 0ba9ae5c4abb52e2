"""Words in a row, by word, class or part of speech."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.folding import fold
from newslint.analysis.tagged import Tagged
from newslint.knowledge import Classes
from newslint.matchers.phrases import like
from newslint.matchers.sequence_syntax import Item, Row, parse
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_FEW = 20  # words that are quicker sought one by one than in a set


class WordSequence(NamedTuple):
    """Finds `row` within a sentence, but not where a row of `unless` overlaps it.

    A row is items with spaces between them: `word` or `one|other`, `[NS]` (parts of speech, letters
    as in rules/grammar/parts.tsv), `~class` (words of that class), `held[T]` or `~class[T]` (both),
    `*` (anything), `!` before an item (anything else), `?` behind it (may lack). `<` and `>`
    enclose what is reported. `replace` is the mended text, with {1}, {2} … for the reported words.
    """

    row: str
    replace: str | None = None
    unless: tuple[str, ...] = ()

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """The places where the row is found."""
        row = parse(self.row)
        classes = article.knowledge.classes
        groups = [classes.get(item.group, frozenset()) for item in row.needed() if item.group]
        if any(article.vocabulary.isdisjoint(group) for group in groups):
            return
        for number in _sentences(article, where, row, classes):
            words = article.tagged(number)
            exempt = [
                found for each in self.unless for found in _found(parse(each), words, classes)
            ]
            for first, last in _found(row, words, classes):
                if not any(first <= end and start <= last for start, end in exempt):
                    yield self._match(article.prose, words[first : last + 1])

    def literals(self) -> frozenset[str]:
        """The words of the item that has the longest of them, as one of them must occur."""
        sets = [item.words for item in parse(self.row).needed() if item.words]
        best = max(sets, key=lambda words: min(map(len, words)), default=frozenset[str]())
        return frozenset(fold(word) for word in best)

    def rows(self) -> tuple[str, ...]:
        """The rows, to be tried when a rule file is read."""
        return (self.row, *self.unless)

    def fields(self) -> frozenset[str]:
        """What the message may name."""
        return frozenset({"match", "better"})

    def _match(self, prose: str, words: Sequence[Tagged]) -> Match:
        span = Span(words[0].span.start, words[-1].span.end)
        if self.replace is None:
            return Match(span)
        better = self.replace.format("", *(word.text for word in words))
        better = like(prose[span.start : span.end], better)
        return Match(span, edits=(Edit(span, better).shrunk(prose),), suggestions=(better,))


def _sentences(
    article: Article, where: Sequence[Span], row: Row, classes: Classes
) -> Iterator[int]:
    """The numbers of the sentences within `where` in which every needed word occurs."""
    needed = [
        item.words or classes.get(item.group, frozenset())
        for item in row.needed()
        if item.words or item.group
    ]
    for place in where:
        number = bisect_left(article.sentences, place)
        while number < len(article.sentences) and article.sentences[number].end <= place.end:
            sentence = article.sentences[number]
            text = article.folded[sentence.start : sentence.end]
            if all(_occurs(words, text) for words in needed):
                yield number
            number += 1


def _occurs(words: frozenset[str], text: str) -> bool:
    if len(words) > _FEW:
        return not words.isdisjoint(text.replace(",", " ").split())
    return any(word in text for word in words)


def _found(row: Row, words: Sequence[Tagged], classes: Classes) -> Iterator[tuple[int, int]]:
    """The first and last reported word of each place, none of them twice."""
    passed = -1
    for at in range(len(words)):
        if at <= passed:
            continue
        ends = _fit(row.items, words, at, classes)
        if ends is None:
            continue
        first, last = ends[row.start][0], ends[row.end - 1][1] - 1
        if first <= last and first > passed:
            yield first, last
            passed = last


def _fit(
    items: Sequence[Item], words: Sequence[Tagged], at: int, classes: Classes
) -> list[tuple[int, int]] | None:
    """Where each item begins and ends from `at` on, if the row fits there."""
    if not items:
        return []
    item, rest = items[0], items[1:]
    if at < len(words) and item.fits(words[at], classes):
        behind = _fit(rest, words, at + 1, classes)
        if behind is not None:
            return [(at, at + 1), *behind]
    if item.is_optional:
        behind = _fit(rest, words, at, classes)
        if behind is not None:
            return [(at, at), *behind]
    return None
