"""Words and those beside them, by their numbers, before any of them is tagged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from newslint.analysis.article import Article
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match


def words(*lines: str) -> frozenset[str]:
    """The words of some lines, those with an apostrophe in both its shapes."""
    every = " ".join(lines).split()
    return frozenset(every) | frozenset(word.replace("'", "’") for word in every)


BETWEEN = words(
    "not never already also always just ever even recently since still now really actually",
    "often probably only long previously yet clearly certainly simply",
)


def places(article: Article, sought: Iterable[str]) -> list[int]:
    """The numbers of the words of the article that are among these, in order."""
    found = filter(None, map(article.numbers.get, sought))
    return sorted(chain.from_iterable(found))


def before(
    article: Article, sought: Iterable[str], is_wanted: Callable[[str], bool]
) -> Iterator[int]:
    """The numbers of those behind which a wanted word stands."""
    small = article.small
    last = len(small) - 1
    for at in places(article, sought):
        if at < last and is_wanted(small[at + 1]):
            yield at


def better_word(
    article: Article, where: Sequence[Span], at: int, better: str, lead: str
) -> Iterator[Match]:
    """A word, by its number, and the better one, if it lies where to look."""
    start = article.starts[at]
    span = Span(start, start + len(article.words[at]))
    yield from better_at(article, where, span, better, lead)


def better_at(
    article: Article, where: Sequence[Span], span: Span, better: str, lead: str
) -> Iterator[Match]:
    """A word in small letters and the better one, if it lies where to look."""
    prose = article.prose
    is_plain = prose[span.start : span.end].islower()
    if is_plain and prose[span.end : span.end + 1] not in tuple("-’'") and lies_in(span, where):
        edit = Edit(span, better).shrunk(prose)
        yield Match(span, {"lead": lead}, (edit,), (better,))


def is_joined(article: Article, at: int) -> bool:
    """Whether only white space stands between a word and the one before it."""
    if at < 1:
        return False
    end = article.starts[at - 1] + len(article.words[at - 1])
    return article.prose[end : article.starts[at]].isspace()


def opens(article: Article, at: int) -> bool:
    """Whether a word opens a sentence or follows a question word."""
    if at < 0:
        return False
    if at == 0 or not is_joined(article, at):
        return article.words[at][0].isupper()
    return article.small[at - 1] in {"what", "where", "when", "why", "how", "who"}


def behind_adverbs(article: Article, at: int) -> int:
    """The word before `at` and before adverbs that end there."""
    for _ in range(2):
        if at > 0 and is_joined(article, at + 1) and article.small[at] in BETWEEN:
            at -= 1
    return at if at >= 0 and is_joined(article, at + 1) else -1


def before_adverbs(article: Article, at: int) -> int:
    """The word at `at`, or behind adverbs that begin there; 0 where a mark comes between."""
    small = article.small
    for _ in range(3):
        if at >= len(small) or not is_joined(article, at):
            return 0
        if small[at] not in BETWEEN:
            return at
        at += 1
    return 0
