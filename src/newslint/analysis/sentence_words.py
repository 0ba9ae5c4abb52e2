"""The words of one sentence, in small letters, with what stands between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import add

from newslint.knowledge.reporting import Reporting
from newslint.model.span import Span

_BREAKS = frozenset(',;:()[]“”«»„"—–?!…/|•*')
_PAUSES = frozenset(",;:()[]—–?!…")
_CLOSING = frozenset("”’»“\"'")
_NAMES = frozenset({"May", "Will", "Sun", "US", "WHO", "IS", "IT"})  # no “may”, “us”, “who”
_AROUND = " \n\t,;:—–-…"


class SentenceWords:
    """Words by their number in the sentence; `last` is the number of the last one."""

    __slots__ = (
        *("ends", "last", "leads", "origin", "prose", "reporting"),
        *("small", "span", "starts", "verbs", "written"),
    )

    def __init__(
        self,
        prose: str,
        words: Sequence[str],
        starts: Sequence[int],
        span: Span,
        reporting: Reporting,
    ) -> None:
        self.prose = prose
        self.span = span
        self.reporting = reporting
        self.verbs = reporting.finite  # they end a noun phrase
        self.leads = reporting.leads
        self.origin = bisect_left(starts, span.start)  # the number of its first word in the article
        behind = bisect_right(starts, span.end - 1)
        self.written = words[self.origin : behind]
        self.starts = starts[self.origin : behind]
        self.ends = [*map(add, self.starts, map(len, self.written))]
        self.small = [*map(str.lower, self.written)]
        if not _NAMES.isdisjoint(self.written):
            self.small[1:] = [
                word if word in _NAMES else small
                for word, small in zip(self.written[1:], self.small[1:], strict=True)
            ]
            self.small[:1] = [word if word.isupper() else word.lower() for word in self.written[:1]]
        self.last = len(self.small) - 1

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
        text = self.prose[start:end]
        start += len(text) - len(text.lstrip(_AROUND))
        end -= len(text) - len(text.rstrip(_AROUND + "."))
        return Span(start, max(start, end))

    def of(self, first: int, last: int) -> Span:
        """Where the words from one to another, both taken in, stand."""
        return Span(self.starts[first], self.ends[last])


_STOPS = frozenset(".?!:;”\"'’)…")
