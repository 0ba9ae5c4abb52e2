"""Words that judge while they seem to describe: “thugs”, “the regime”, “of course”."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.own_voice import (
    is_own_voice,
    is_own_word,
    phrases,
    places,
    sentence_of,
    tells_of_itself,
    words_of_class,
)
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_MEANT = late(
    r"(?:\b(?:the|[Tt]hese|[Tt]hose|[Tt]he|both|several|[0-9]+|[Tt]wo|[Tt]hree|[Ff]our|"
    r"[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|dozens[ \n]of)[ \n])\Z"
)
_NO_NOUN_BEHIND = late(
    r"[ \n](?:who|and|or|in|on|at|was|were|is|are|had|has|have|from|with|that|[a-z]+ed)\b|"
    r"[^\w\s-]|\s*\Z"
)
_OF_PEOPLE = late(r"[ \n]of[ \n]([a-z]+)(?:[ \n]([a-z]+))?")
_OPENS = late(r"(?:\A|[.?!…:”\"’)\n])\s*\Z")
_ASIDE_BEFORE = late(r",[ \n]\Z")
_RULED_BY = late(r"([^\W\d_][\w.’'-]*)[ \n]\Z")
_SEAT = late(r"[ \n]in[ \n][A-Z]|(?:['’]s?)?[ \n](?:army|forces|troops|soldiers|police)\b")
_LONG_AGO = late(r"\b1[0-9]{3}s?\b")
_CHANGE = late(r"[ \n-]change\b")
_LONGEST = 40


def loaded_words(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Nouns and adjectives that judge, in the story’s own words."""
    found = [*_loaded(article)]
    if found and not tells_of_itself(article):
        yield from (Match(span) for span in sorted(found) if lies_in(span, where))


def editorial_adverbs(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Adverbs that tell readers what to think."""
    asides = phrases(article, words_of_class(article, "claim-aside"))
    found = [span for span in asides if _is_aside(article, span)]
    judged = words_of_class(article, "claim-judged")
    found += [
        span
        for number, span in places(article, words_of_class(article, "claim-sure"))
        if not judged.isdisjoint(article.words[number + 1 : number + 2])
    ]
    if found and not tells_of_itself(article):
        own = (span for span in sorted(found) if is_own_voice(article, span))
        yield from (Match(span) for span in own if lies_in(span, where))


def _loaded(article: Article) -> Iterator[Span]:
    for name, is_meant in _SORTS.items():
        is_own = is_own_voice if name == "claim-regime" else is_own_word
        for number, span in places(article, words_of_class(article, name)):
            if is_meant(article, number, span) and is_own(article, span):
                yield span


def _is_adjective(article: Article, number: int, span: Span) -> bool:
    """Whether the word is no name: in small letters."""
    del number
    return article.prose[span.start].islower()


def _is_person(article: Article, number: int, span: Span) -> bool:
    """Whether it is said of somebody: no name, no part of a compound."""
    del number
    prose = article.prose
    beside = prose[span.start - 1 : span.start] + prose[span.end : span.end + 1]
    return prose[span.start].islower() and "-" not in beside


def _is_meant(article: Article, number: int, span: Span) -> bool:
    """Whether certain people are meant: “the terrorists”, but not “fight terrorists”."""
    if not _is_person(article, number, span):
        return False
    before = _MEANT.search(article.prose, max(0, span.start - _LONGEST), span.start)
    return bool(before and _NO_NOUN_BEHIND.match(article.prose, span.end))


def _is_swarm(article: Article, number: int, span: Span) -> bool:
    """Whether people are told of as if they were insects or a flood."""
    del number
    after = _OF_PEOPLE.match(article.prose, span.end)
    people = words_of_class(article, "claim-arriving")
    return after is not None and not people.isdisjoint(after.groups(""))


def _is_government(article: Article, number: int, span: Span) -> bool:
    """Whether the word stands for a government of today: not a tax regime, not the Nazis’."""
    del number
    prose = article.prose
    before = _RULED_BY.search(prose, max(0, span.start - _LONGEST), span.start)
    if before is None or _CHANGE.match(prose, span.end) or _is_history(article, span):
        return False
    word = before[1]
    if word in ("the", "The"):
        return bool(_SEAT.match(prose, span.end)) or _is_of_rulers(article)
    return _is_ruler(article, word)


def _is_history(article: Article, span: Span) -> bool:
    """Whether the sentence names a year of the last century."""
    sentence = sentence_of(article, span)
    return _LONG_AGO.search(article.prose, sentence.start, sentence.end) is not None


def _is_of_rulers(article: Article) -> bool:
    """Whether somewhere the story says whose regime it means."""
    for number, (start, _) in places(article, words_of_class(article, "claim-regime")):
        word = article.words[number - 1]
        is_beside = article.starts[number - 1] + len(word) == start - 1
        if number and is_beside and _is_ruler(article, word):
            return True
    return False


def _is_ruler(article: Article, word: str) -> bool:
    bare = word.removesuffix("s").rstrip("'’").lower()
    if bare in words_of_class(article, "claim-past-rule"):
        return False
    is_name = word[0].isupper() and len(word) > 3  # not “The”
    return is_name or bare in words_of_class(article, "claim-rule")


def _is_aside(article: Article, span: Span) -> bool:
    """Whether the words open the sentence with a comma behind, or stand between commas."""
    prose = article.prose
    if prose[span.end : span.end + 1] != ",":
        return False
    if prose[span.start].isupper():
        return _OPENS.search(prose, max(0, span.start - 3), span.start) is not None
    return bool(_ASIDE_BEFORE.search(prose, max(0, span.start - 2), span.start))


_SORTS: dict[str, Callable[[Article, int, Span], bool]] = {
    "claim-loaded": _is_adjective,
    "claim-loaded-person": _is_person,
    "claim-terrorist": _is_meant,
    "claim-swarm": _is_swarm,
    "claim-regime": _is_government,
}
