"""Words with a capital that stand alone in mid-sentence, where a common noun would have none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.checks.places import find_parts, occurrences
from newslint.knowledge.entry import NameKind
from newslint.model.span import Span

_REACH = 60
_SMALL_WORD = r"(?:\A|[\s(“\"‘])[a-zà-ÿ]['’a-zà-ÿ-]*,?"
_DETERMINER = r"(?:The|An?|This|That|These|Those|Its|His|Her|Their|Our|Some|Many|Most|Other|No)"
_AFTER_SMALL_WORD = late(rf"(?:{_SMALL_WORD}|(?:\A|[.!?:”\"’)] |\n)[“\"‘]?{_DETERMINER})[ \n]\Z")
_BEHIND_SMALL_WORD = late(  # what may be such a place, quick to search
    rf"[{UPPER}](?<=[a-zà-ÿ'’,A-][ \n].)[^\W\d_]*+"
)
_BEHIND_LETTER = late(r"(?<=[a-zà-ÿ'’,A-][ \n])")  # so far the same, and quick to see
_BEFORE_WORD = late(r"(?<![\w@#/.’'-])\Z")
_BEHIND_WORD = late(r"(?![\w@/]|\.\w)")
_FARTHEST = 12
_IN_NAME_BEFORE = late(
    r"(?:[A-Z][\w’'.-]*,? (?:and|or|&)"
    r"|(?<=[\w,;’] )[A-Z][\w’'.-]*,? (?:of|for|on|in|to|de)(?: the)?) \Z"
)
_IN_NAME_AFTER = late(r"[-&–*_]|['’]? [A-Z0-9(]| (?:of|&) (?:the )?[A-Z]|['’]s [A-Z]")
_JOINED_AFTER = late(r"(?:['’]s?)?,? [a-z]+ (?:the )?([A-Z][\w’'-]*)")
_STANDS_BY_ITSELF = frozenset({NameKind.PLACE, NameKind.PERSON, NameKind.PEOPLE})
_TIMES = "weekday-or-month"


@lru_cache(maxsize=2)  # several rules ask the same of one article
def capitalised(article: Article) -> frozenset[str]:
    """The words that somewhere in mid-sentence have a capital, in small letters."""
    words = article.vocabulary.intersection(_BEHIND_SMALL_WORD.findall(article.prose))
    return frozenset(map(str.lower, filter(str.istitle, words)))


def find_bare(article: Article, small: Iterable[str], where: Sequence[Span]) -> list[Span]:
    """Where the words, with a capital, stand in mid-sentence and are no part of a name."""
    words = [*map(str.capitalize, small)]
    if not words:
        return []
    starts = {place.start for place in where}
    return [
        span
        for span in find_parts(article, words, where)
        if span.start not in starts
        and _BEHIND_LETTER.match(article.prose, span.start)
        and _is_bare(article, span)
    ]


def stands_small(
    article: Article, word: str, *, behind: re.Pattern[str] = _BEFORE_WORD
) -> Span | None:
    """The first place where the writer has the word in small letters, behind what is asked."""
    prose = article.prose
    for at in occurrences(article, word):
        end = at + len(word)
        if (
            behind.search(prose, max(0, at - _FARTHEST), at)
            and _BEHIND_WORD.match(prose, end)
            and not article.is_quoted(Span(at, end))
        ):
            return Span(at, end)
    return None


def _is_bare(article: Article, span: Span) -> bool:
    before = article.prose[max(0, span.start - _REACH) : span.start]
    after = article.prose[span.end : span.end + _REACH]
    return (
        _AFTER_SMALL_WORD.search(before) is not None
        and not _IN_NAME_BEFORE.search(before)
        and not _IN_NAME_AFTER.match(after)
        and not _is_joined(article, after)
        and not article.is_quoted(span)
    )


def _is_joined(article: Article, after: str) -> bool:
    """Whether a small word joins another capital to this one: “Army and Navy”."""
    found = _JOINED_AFTER.match(after)
    if not found:
        return False
    other = found[1].removesuffix("'s").removesuffix("’s")
    if other.lower() in article.knowledge.classes.get(_TIMES, ()):
        return False
    return not any(
        entry.kind in _STANDS_BY_ITSELF for entry in article.knowledge.gazetteer.find(other)
    )
