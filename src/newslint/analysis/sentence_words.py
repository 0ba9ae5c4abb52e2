"""The words of one sentence, in small letters, with what stands between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import add

from newslint.analysis.article import Article
from newslint.model.span import Span

_BREAKS = frozenset(',;:()[]“”«»„"—–?!…/|•*')
_PAUSES = frozenset(",;:()[]—–?!…")
_CLOSING = frozenset("”’»“\"'")
_NAMES = frozenset({"May", "Will", "Sun", "US", "WHO", "IS", "IT"})  # no “may”, “us”, “who”
_AROUND = frozenset(" \n\t,;:—–-…")
_AT_END = _AROUND | {"."}


class SentenceWords:
    """Words by their number in the sentence; `last` is the number of the last one."""

    __slots__ = (
        *("ends", "last", "leads", "origin", "prose", "reporting"),
        *("small", "span", "starts", "verbs", "written"),
    )

    def __init__(self, article: Article, span: Span) -> None:
        self.prose = article.unwrapped
        self.span = span
        self.reporting = article.knowledge.reporting
        self.verbs = self.reporting.finite  # they end a noun phrase
        self.leads = self.reporting.leads
        starts = article.starts
        self.origin = first = bisect_left(starts, span.start)  # of its words in the article
        behind = bisect_right(starts, span.end - 1, first)
        self.starts = starts[first:behind]
        self.written = article.words[first:behind]
        self.ends = [*map(add, self.starts, map(len, self.written))]
        self.small = article.small[first:behind]
        self.last = behind - first - 1
        if not _NAMES.isdisjoint(self.written):
            self._keep_names()

    def _keep_names(self) -> None:
        for at, word in enumerate(self.written):
            # The first word has a capital anyway.
            if word in _NAMES if at else word.isupper():
                self.small[at] = word

    def gap(self, at: int) -> str:
        """What stands before a word; a full stop where the sentence begins or has ended."""
        if 0 < at <= self.last:
            return self.prose[self.ends[at - 1] : self.starts[at]]
        if at == 0:
            return "." + self.prose[self.span.start : self.starts[0]]
        return self.prose[self.ends[self.last] : self.span.end] + "."

    def is_next(self, at: int) -> bool:
        """Whether a single character parts a word from the one before it."""
        return 0 < at <= self.last and self.starts[at] - self.ends[at - 1] == 1

    def is_joined(self, at: int) -> bool:
        """Whether nothing but white space, figures and the like stands before a word."""
        if 0 < at <= self.last:
            start, end = self.ends[at - 1], self.starts[at]
            if end - start == 1:
                return True
            gap = self.prose[start:end]
            return _BREAKS.isdisjoint(gap) and "- " not in gap
        return False

    def pauses(self, at: int) -> bool:
        """Whether a comma, dash, bracket or the like stands before a word, or no word."""
        if 0 < at <= self.last:
            start, end = self.ends[at - 1], self.starts[at]
            if end - start == 1:
                return False
            gap = self.prose[start:end]
            return "- " in gap or not _PAUSES.isdisjoint(gap)
        return True

    def closes_quotation(self, at: int) -> bool:
        """Whether a quotation ends before a word."""
        return at > 0 and not self.is_next(at) and self.gap(at).lstrip(".,?!…[]")[:1] in _CLOSING

    def parts(self, at: int) -> bool:
        """Whether a pause or the end of a quotation stands before a word."""
        return self.pauses(at) or self.closes_quotation(at)

    def has(self, at: int) -> bool:
        """Whether there is such a word."""
        return 0 <= at <= self.last

    def word(self, at: int) -> str:
        """A word in small letters, empty beyond the sentence."""
        return self.small[at] if 0 <= at <= self.last else ""

    def is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.written[at][0].isupper()

    def is_headline(self) -> bool:
        """Whether the sentence ends without a stop, as headlines do."""
        return self.prose[self.span.end - 1 : self.span.end] not in _STOPS

    def stretch(self, first: int, last: int) -> Span:
        """Where words stand with the figures and marks beside them."""
        start = self.ends[first - 1] if first > 0 else self.span.start
        end = self.starts[last + 1] if last < self.last else self.span.end
        at = start
        while at < end and self.prose[at] in _AROUND:
            at += 1
        while end > start and self.prose[end - 1] in _AT_END:
            end -= 1
        return Span(at, max(at, end))

    def of(self, first: int, last: int) -> Span:
        """Where the words from one to another, both taken in, stand."""
        return Span(self.starts[first], self.ends[last])


_STOPS = frozenset(".?!:;”\"'’)…")
