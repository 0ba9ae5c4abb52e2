"""What stands before and behind a place in its sentence, with parts of speech."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from sys import maxsize
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.tagged import Tagged
from newslint.model.span import Span

NOTHING = Tagged(Span(0, 0), "", "")
_NOUNS = frozenset("NS")
_NO_NOUNS = frozenset(
    {"of", "and", "in", "to", "on", "at", "by", "for", "the", "is", "as", "or", "was", "with"}
    | {"that", "after", "before", "from", "but", "when", "who", "a", "an", "be", "are", "were"}
    | {"ago", "later", "since", "until", "than", "about", "his", "her", "their", "its", "it", "he"}
)
_ATTRIBUTES = frozenset("JGT")


class Surroundings(NamedTuple):
    """The words of a sentence, and which of them the place begins and ends with."""

    words: Sequence[Tagged]
    first: int
    last: int

    def before(self, distance: int = 1) -> Tagged:
        """The word or mark so far before the place, or nothing."""
        at = self.first - distance
        return self.words[at] if at >= 0 else NOTHING

    def behind(self, distance: int = 1) -> Tagged:
        """The word or mark so far behind the place, or nothing."""
        at = self.last + distance
        return self.words[at] if at < len(self.words) else NOTHING

    def head(self) -> Tagged:
        """The noun directly behind the place, one adjective passed over, or nothing."""
        for distance in (1, 2):
            word = self.behind(distance)
            if word.part in _NOUNS:
                return word
            if word.part not in _ATTRIBUTES:
                break
        return NOTHING


def surroundings(article: Article, span: Span) -> Surroundings | None:
    """The sentence round a span, or nothing where it runs over two."""
    number = bisect_right(article.sentences, (span.start, maxsize)) - 1
    if number < 0 or article.sentences[number].end < span.end:
        return None
    words = article.tagged(number)
    touched = [
        at
        for at, word in enumerate(words)
        if word.span.start < span.end and span.start < word.span.end
    ]
    return Surroundings(words, touched[0], touched[-1]) if touched else None


def stands_alone(text: str, span: Span) -> bool:
    """Whether nothing is joined to a place."""
    return not _is_joined(text, span.start - 1) and not _is_joined(text, span.end)


def word_before(text: str, at: int) -> str:
    """The letters and figures before the space or hyphen that ends at `at`, as they are written."""
    start = max(text.rfind(" ", 0, at - 1), text.rfind("-", 0, at - 1)) + 1
    return text[start : at - 1]


def may_describe(text: str, end: int) -> bool:
    """Whether the word behind a place in folded text can begin what the place describes."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isalpha():
        return False
    stop = text.find(" ", end + 1)
    return text[end + 1 : stop if stop > 0 else None] not in _NO_NOUNS


def _is_joined(text: str, at: int) -> bool:
    """Whether a letter, figure, hyphen or apostrophe stands there."""
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] in "-'’_/@#")
