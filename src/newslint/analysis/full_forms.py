"""The full names that a story gives for surnames, short forms and what it describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.referents import (
    begins_with_title,
    is_person_name,
    kinds_of,
    source_words,
    words_of,
)

_CAPITAL = r"[A-Z][\w.’'-]*"
_PARTICLE = r"al|bin|ibn|de|del|der|van|von|da|dos"
_JOINT = "of|for|and|the|on|in|against|to|de|&"
_LEFT = late(rf"(?:{_CAPITAL}[ \n](?:(?:{_PARTICLE})[ \n])*){{1,4}}\Z")
_SHORT = late(r"[A-Z]{2,6}")
_WORD = r"[A-Z][\w&’'-]+"
_NAME = late(rf"(?<!\w){_WORD}(?:[ \n](?:(?:{_JOINT})[ \n](?:the[ \n])?)?{_WORD})*\Z")
_ASIDE = late(r",[ \n](?:an?|the|[\w-]+[’']s)[ \n]([^,.;:“\"]{3,70}),")
_REACH = 80  # characters in which a name ends
_PAIR = 2


def is_short(word: str) -> bool:
    """Whether a word stands for others by its capitals: RSF."""
    return _SHORT.fullmatch(word) is not None


class FullForms:
    """What a story says in full, looked up when it is first needed."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._prose = article.unwrapped
        self._told = source_words(article.knowledge)

    def of(self, word: str) -> str:
        """The full name that a surname or a short form stands for; empty where there is none."""
        if is_short(word):
            return self._spelt_out(word)
        start = self._surnames.get(word)
        if start is None:
            return ""
        left = _LEFT.search(self._prose, max(0, start - _REACH), start)
        return self._person([*(left[0].split() if left else ()), word])

    @cached_property
    def _surnames(self) -> dict[str, int]:
        """Where each surname first stands behind a given name."""
        found = reversed(self._article.full_names)
        return {full_name.surname: full_name.span.start for full_name in found}

    @cached_property
    def _asides(self) -> list[re.Match[str]]:
        """What is put in behind names: “, the grocery chain,”."""
        return [*_ASIDE.finditer(self._prose)]

    def _spelt_out(self, short: str) -> str:
        """What “Rapid Support Forces, or RSF” or “International Monetary Fund (IMF)” tells."""
        for pattern in (f" ({short})", f", or {short}", f" or {short},"):
            at = self._prose.find(pattern)
            words = self._ending_at(at) if at >= 0 else []
            if len(words) > 1:
                return " ".join(words)
        return ""

    def _ending_at(self, at: int) -> list[str]:
        """The words of the name that ends at a place."""
        name = _NAME.search(self._prose, max(0, at - _REACH), at)
        words = name[0].split() if name else []
        return words[1:] if words and words[0] in self._article.knowledge.cues.openers else words

    def _person(self, words: list[str]) -> str:
        """A person’s name among the words with capitals up to a surname, without title."""
        openers = self._article.knowledge.cues.openers
        while len(words) > 1 and (
            words[0] in openers or (len(words) > _PAIR and begins_with_title(words, self._told))
        ):
            words = words[1:]
        for first in range(len(words) - 1):
            if is_person_name(words[first:], self._article.knowledge):
                return " ".join(words[first:])
        return ""

    def introduced(
        self, noun: str, kinds: frozenset[str], before: int
    ) -> Iterator[tuple[str, frozenset[str]]]:
        """The bodies that are told to be such, the last one first: “Apex Foods, the chain,”."""
        for match in reversed(self._asides):
            words = frozenset(words_of(match[1]))
            if match.start() >= before or not (
                noun in words or kinds_of(words, self._told) & kinds
            ):
                continue
            name = self._ending_at(match.start())
            if name and not is_person_name(name, self._article.knowledge):
                yield " ".join(name), words
