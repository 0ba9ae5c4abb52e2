"""Words with a capital that are nearly alike: a cheap look, to see whether to look closer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.knowledge import Knowledge
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.name_keys import name_key
from newslint.knowledge.neighbours import is_slip
from newslint.knowledge.sieve import Sieve
from newslint.knowledge.transliteration import sound

_LEAST_LETTERS = 4
_EDGE = 2
_REMEMBERED = 1 << 13
_WELL_KNOWN = 85  # as countries are, and the people that live there
_VERBS = ("'ll", "’ll", "'re", "’re", "'ve", "’ve")
_POSSESSIVES = ("'s", "’s", "'", "’")
# A word and the same with one of these behind it are both right: Syria and Syrian, Adams and Adam.
_ENDINGS = frozenset({"s", "es", "n", "an", "ian", "ns"})
_CHANGING = frozenset("aeions")  # at the end of a word: Mario and Maria


def find_alike(article: Article) -> Iterator[tuple[str, str]]:
    """Pairs of words that may be one name spelt two ways, in the order of the alphabet.

    A slip leaves the first two letters or the last two as they are, and one of the words is in no
    dictionary.
    """
    names = _names(article)
    strange = names.intersection(map(_stem, article.knowledge.lexicon.unlisted(article.vocabulary)))
    groups: dict[str, list[str]] = {edge: [] for word in strange for edge in _edges(word)}
    for word in names if groups else ():
        for edge in _edges(word):
            if edge in groups:
                groups[edge].append(word)
    pairs = {
        (word, other) if word < other else (other, word)
        for word in strange
        for edge in _edges(word)
        for other in groups[edge]
        if abs(len(word) - len(other)) <= _EDGE and word != other
    }
    found = {pair for pair in pairs if _is_pair(*pair, article.knowledge)}
    yield from (pair for pair in sorted(found) if not _are_two(article, *pair))


@lru_cache(_REMEMBERED)  # stories share many of their names
def _edges(word: str) -> tuple[str, str]:
    """How a name begins and ends."""
    key = word.lower() if word.isascii() else name_key(word)
    return key[:_EDGE], "-" + key[-_EDGE:]


def _names(article: Article) -> set[str]:
    """The long words with a capital, without the endings of possessives."""
    words = _LONG_NAMES.of(article.capitals) - article.knowledge.lexicon.common
    return set(map(_stem, words))


def _is_long_name(word: str) -> bool:
    if not word[0].isupper():
        return False
    stem = _stem(word)
    return len(stem) >= _LEAST_LETTERS and not stem.isupper()


_LONG_NAMES = Sieve(_is_long_name)


def _stem(word: str) -> str:
    if "'" not in word and "’" not in word:
        return word
    return next((word[: -len(end)] for end in _POSSESSIVES if word.endswith(end)), word)


def _are_two(article: Article, one: str, other: str) -> bool:
    """Whether both are known, and the story or the tables have them as two: Hong Kong."""
    if one.endswith(_VERBS) or other.endswith(_VERBS):
        return True
    gazetteer = article.knowledge.gazetteer
    if not (gazetteer.knows(one) and gazetteer.knows(other)):
        return False
    if f"{one} {other}" in article.prose or f"{other} {one}" in article.prose:
        return True
    is_famous = _is_well_known(gazetteer, one) and _is_well_known(gazetteer, other)
    return is_famous and {*gazetteer.with_word(one)}.isdisjoint(gazetteer.with_word(other))


def _is_well_known(gazetteer: Gazetteer, word: str) -> bool:
    found = gazetteer.find(word)
    return bool(found) and found[0].weight >= _WELL_KNOWN


def _is_pair(one: str, other: str, knowledge: Knowledge) -> bool:
    first, second = sorted((name_key(one), name_key(other)), key=len)
    if first == second or not (is_slip(first, second) or sound(first) == sound(second)):
        return False
    if second.startswith(first) and second[len(first) :] in _ENDINGS:
        return False
    if first[:-1] == second[:-1] and {first[-1], second[-1]} <= _CHANGING:
        return False
    lists = knowledge.lexicon.lists
    return not (lists(one.lower()) and lists(other.lower()))
