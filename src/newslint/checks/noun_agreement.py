"""Nouns with a verb of the wrong number, across “of” and other phrases between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.function_words import ARTICLES, OWNERS
from newslint.analysis.irregular_verbs import base_of
from newslint.checks.beside import (
    BETWEEN,
    before_adverbs,
    behind_adverbs,
    better_word,
    is_joined,
    opens,
    places,
    words,
)
from newslint.knowledge.parts import Parts
from newslint.model.span import Span
from newslint.rule import Match

TO_SINGULAR = {"are": "is", "were": "was", "have": "has", "aren't": "isn't", "weren't": "wasn't"}
TO_SINGULAR |= {"haven't": "hasn't", "don't": "doesn't"}
_TO_PLURAL = {plural: singular for singular, plural in TO_SINGULAR.items()}
_VERBS = words(*TO_SINGULAR, *_TO_PLURAL)
_EITHER = "grammar-either"  # nouns that go with both, or that measure
_COSTS = "grammar-of-each"  # nouns with which “and” behind “of” joins no second subject
_SINGULAR_STARTS = ARTICLES | OWNERS | words("this that each every one another another")
_PLURAL_STARTS = words("the these those many several both few most some two three four five six")
_PLURAL_STARTS |= OWNERS | words("seven eight nine ten")
_LINKS = words("of for in on from to with by at between against over about")
_IN_SUBJECTS = _LINKS | _SINGULAR_STARTS | _PLURAL_STARTS | words("and all other such")
_IRREGULAR = words("people police men women children cattle")
_CLAUSES = words("that because although while whereas whether where")
_IN_FRONT = words("in on at after before during by for with since under amid despite over from")
_IF = words("if though unless whether suppose demand demanded insist insisted recommended that")
_NOUNS = frozenset("NS")
_NOMINAL = frozenset("NSJP")
_WORDS = 14
_SHORT = 7  # words of an opening phrase that a comma ends


class _Subject(NamedTuple):
    """The words of a subject, by the number of the first, and of its head."""

    start: int
    head: int


def noun_and_verb(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """A verb behind a subject whose first noun is of the other number."""
    small, parts = article.small, article.knowledge.parts
    for at in places(article, _VERBS):
        if small[at - 1] not in BETWEEN and not _may_end(parts, article.words[at - 1]):
            continue
        last = behind_adverbs(article, at - 1)
        if last < 1 or not _may_end(parts, article.words[last]):
            continue
        verb = small[at].replace("’", "'")
        subject = _subject(article, last)
        if subject is None:
            continue
        better = ""
        if verb in TO_SINGULAR and _is_singular(article, subject, last):
            better = TO_SINGULAR[verb]
        elif verb in _TO_PLURAL and _is_plural(article, subject):
            better = _TO_PLURAL[verb]
        if better:
            better = better.replace("'", "’") if "’" in small[at] else better
            yield from better_word(article, where, at, better, small[subject.head])


def people_and_verb(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“People thinks”: a verb in -s right behind people, men, women, children or police."""
    parts = article.knowledge.parts
    for last in places(article, _IRREGULAR):
        at = before_adverbs(article, last + 1)
        if not at or parts.sorts(article.small[at]) != {"Z"}:
            continue
        subject = _subject(article, last)
        better = base_of(article.small[at], parts)
        if better and subject is not None and _is_plural(article, subject):
            yield from better_word(article, where, at, better, article.small[last])


def _may_end(parts: Parts, word: str) -> bool:
    """Whether a word may end a subject of listed nouns."""
    return word.islower() and parts.usual(word) in _NOUNS


def _subject(article: Article, last: int) -> _Subject | None:
    """The subject that ends with a word, if it is sure where it begins."""
    start, parts = last, article.knowledge.parts
    least = max(0, last - _WORDS)
    while start > least:
        small = article.small[start - 1]
        if small in _CLAUSES or not (_may_stand(parts, small) or _is_name(article, start - 1)):
            break
        if not is_joined(article, start):
            break
        start -= 1
    if not _is_edge(article, start):
        return None
    head = start
    while head < last and article.small[head + 1] not in _LINKS:
        head += 1
    inner = range(start + 1, head)
    if any(article.small[at] in _SINGULAR_STARTS or _is_name(article, at) for at in inner):
        return None
    return _Subject(start, head)


def _may_stand(parts: Parts, word: str) -> bool:
    """Whether a word can be part of a subject without a clause in it."""
    if word in _IN_SUBJECTS or parts.usual(word) in _NOMINAL:
        return True
    return word.endswith(("'s", "’s", "s'", "s’"))


def _is_name(article: Article, at: int) -> bool:
    return article.words[at][0].isupper()


def _is_edge(article: Article, start: int) -> bool:
    """Whether a clause begins with a word: with the sentence, behind “that”, or a first phrase."""
    small = article.small
    if opens(article, start) and not is_joined(article, start):
        return True
    if is_joined(article, start):
        return start > 1 and small[start - 1] in _CLAUSES and _is_told(article, start - 1)
    end = article.starts[start - 1] + len(article.words[start - 1])
    if article.prose[end : article.starts[start]].strip() != ",":
        return False
    for first in range(start - 1, max(-1, start - _SHORT), -1):
        if not is_joined(article, first):
            return small[first] in _IN_FRONT and opens(article, first)
    return False


def _is_told(article: Article, at: int) -> bool:
    """Whether “that” and the like stand behind a verb of telling, not behind a noun."""
    if article.small[at] != "that":
        return True
    return article.knowledge.parts.usual(article.small[at - 1]) in {"D", "Z"}


def _is_singular(article: Article, subject: _Subject, last: int) -> bool:
    """Whether the head is one thing for certain, and nothing is joined to it."""
    small, start, head = article.small, subject.start, subject.head
    classes, parts = article.knowledge.classes, article.knowledge.parts
    if small[start] not in _SINGULAR_STARTS or not _IF.isdisjoint(small[start - 3 : start]):
        return False
    within = small[start : last + 1]
    if "and" in within and not _is_of_each(article, subject, last):
        return False
    word = small[head]
    if head == start:
        return word in {"each", "one"} and head < last and small[head + 1] == "of"
    sorts = parts.sorts(word)
    is_sure = parts.usual(word) == "N" and "S" not in sorts and "J" not in sorts
    return is_sure and not _is_name(article, head) and word not in classes.get(_EITHER, ())


def _is_of_each(article: Article, subject: _Subject, last: int) -> bool:
    """Whether “and” joins two bare nouns behind “of”: “the cost of food and fuel”."""
    small, parts = article.small, article.knowledge.parts
    if small[subject.head] not in article.knowledge.classes.get(_COSTS, ()):
        return False
    return all(
        small[at + 1] not in _SINGULAR_STARTS | _PLURAL_STARTS
        and parts.usual(small[at - 1]) in {"N", "S"}
        and "of" in small[subject.head : at]
        for at in range(subject.start, last + 1)
        if small[at] == "and"
    )


def _is_plural(article: Article, subject: _Subject) -> bool:
    """Whether the head is several things for certain."""
    small, start, head = article.small, subject.start, subject.head
    classes, parts = article.knowledge.classes, article.knowledge.parts
    word = small[head]
    if _is_name(article, head) and head > start:
        return False
    if word in _IRREGULAR:
        return start == head or small[start] in _PLURAL_STARTS or small[start] == "other"
    sorts = parts.sorts(word)
    if not sorts or not sorts <= {"S", "Z"} or word in classes.get(_EITHER, ()):
        return False
    return head > start and small[start] in _PLURAL_STARTS | {"all", "other", "such"}
