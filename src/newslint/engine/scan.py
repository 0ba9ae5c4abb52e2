"""Finding many literals in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib import import_module
from operator import itemgetter
from typing import Protocol

_PATIENCE = 15_000  # letters
_BEGINNING = 4  # letters


class Scanner(Protocol):
    """Finds where literals begin, overlapping ones too."""

    def scan(self, text: str) -> Iterable[tuple[int, int, int]]:
        """The literal's number, where it begins and where it ends; those that end first, first."""
        ...


def scanner(literals: Sequence[str]) -> Scanner:
    """The quickest scanner that this machine has."""
    try:
        module = import_module("ahocorasick_rs")
    except ImportError:  # no wheel for musl, Windows on ARM or a new Python
        return TrieScanner(literals)
    automaton = module.AhoCorasick(literals, store_patterns=False)  # nobody asks for them
    return AutomatonScanner(automaton.find_matches_as_indexes)


class PatientScanner:
    """Looks what begins alike up at every place, until so much is read that a scanner pays."""

    def __init__(self, literals: Sequence[str]) -> None:
        self._literals = literals
        self._read = 0
        self._scanner: Scanner | None = None

    def scan(self, text: str) -> Iterable[tuple[int, int, int]]:
        """The literal's number, the offset where it begins and where it ends."""
        self._read += len(text)
        if self._scanner is None and self._read > _PATIENCE:
            self._scanner = scanner(self._literals)
        if self._scanner is None:
            return sorted(self._found(text), key=itemgetter(2))
        return self._scanner.scan(text)

    def _found(self, text: str) -> Iterator[tuple[int, int, int]]:
        numbers, lengths = self._numbers, self._lengths
        places = ((size, start) for size in self._sizes for start in range(len(text) - size + 1))
        for size, start in places:
            for length in lengths.get(text[start : start + size], ()):
                number = numbers.get(text[start : start + length])
                if number is not None and start + length <= len(text):
                    yield number, start, start + length

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {literal: number for number, literal in enumerate(self._literals)}

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """The lengths of the literals that begin so."""
        pairs = {(literal[:_BEGINNING], len(literal)) for literal in self._literals}
        lengths: dict[str, list[int]] = {}
        for beginning, length in pairs:
            lengths.setdefault(beginning, []).append(length)
        return lengths

    @cached_property
    def _sizes(self) -> list[int]:
        return sorted({*map(len, self._lengths)})


class AutomatonScanner:
    """An Aho-Corasick automaton."""

    def __init__(self, find: Finder) -> None:
        self._find = find

    def scan(self, text: str) -> Iterable[tuple[int, int, int]]:
        """The literal's number, the offset where it begins and where it ends."""
        return self._find(text, overlapping=True)


class TrieScanner:
    """A regular expression shaped like a trie, looked for at every place."""

    def __init__(self, literals: Sequence[str]) -> None:
        self._numbers = {literal: number for number, literal in enumerate(literals)}
        self._lengths = sorted({len(literal) for literal in literals})
        self._pattern = re.compile(f"(?=({_trie(sorted(literals))}))" if literals else r"(?!)")

    def scan(self, text: str) -> Iterable[tuple[int, int, int]]:
        """The literal's number, the offset where it begins and where it ends."""
        return sorted(self._found(text), key=itemgetter(2))

    def _found(self, text: str) -> Iterator[tuple[int, int, int]]:
        """All of them, in the order in which they begin."""
        for found in self._pattern.finditer(text):
            longest = found[1]
            for length in self._lengths:
                number = self._numbers.get(longest[:length])
                if length <= len(longest) and number is not None:
                    yield number, found.start(), found.start() + length


class Finder(Protocol):
    """The one function of the automaton that is used."""

    def __call__(self, text: str, *, overlapping: bool) -> list[tuple[int, int, int]]:
        """Number, start and end of each match."""
        ...


def _trie(words: Sequence[str]) -> str:
    """One expression for all of `words`, which are sorted; the longest one wins."""
    ends = bool(words) and words[0] == ""
    rest = words[1:] if ends else words
    heads: dict[str, list[str]] = {}
    for word in rest:
        heads.setdefault(word[0], []).append(word[1:])
    ways = [re.escape(head) + _trie(tails) for head, tails in heads.items()]
    if not ways:
        return ""
    return f"(?:{'|'.join(ways)})" + ("?" if ends else "")
