"""Words: which are known, how common they are, and what a misspelling stands for."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property, lru_cache
from heapq import nsmallest
from itertools import repeat
from typing import NamedTuple
from zlib import crc32

from newslint.knowledge.sieve import Sieve

_KNOWN = 0x80  # the top bit of a value: a dictionary has the word; the rest is its frequency
_COMMONEST = 3000
_REMEMBERED = 1 << 14
_LAST = 0xFFFFFFFF  # no checksum is greater
_POSSESSIVES = ("'s", "’s")


class Tables(NamedTuple):
    """The lexicon as it is kept between runs: sorted checksums, and what belongs to each."""

    word_keys: bytes
    word_values: bytes
    common: bytes
    wrong_keys: bytes
    wrong_proofs: bytes
    wrong_rights: bytes
    rights: bytes


def build_tables(
    words: Iterable[str],
    frequencies: Iterable[tuple[str, int]],
    misspellings: Iterable[tuple[str, tuple[str, ...]]],
) -> Tables:
    """The tables of these words; names are written with their capital, frequencies are Zipf x 10.

    A frequency does not make a word known: newspapers are full of words that no dictionary has.
    """
    return Tables(*_word_tables(words, frequencies), *_wrong_tables(misspellings))


def _word_tables(
    words: Iterable[str], frequencies: Iterable[tuple[str, int]]
) -> tuple[bytes, bytes, bytes]:
    values = {_key(word): min(value, _KNOWN - 1) for word, value in frequencies}
    ranked = ((-_enter(word, values), word) for word in words)
    commonest = sorted(word for _, word in nsmallest(_COMMONEST, ranked))
    keys = array("I", sorted(values))
    return keys.tobytes(), bytes(map(values.__getitem__, keys)), "\n".join(commonest).encode()


def _enter(word: str, values: dict[int, int]) -> int:
    """Make the word a known one; its frequency."""
    key = _key(word)
    frequency = values.get(key, 0) & ~_KNOWN
    values[key] = frequency | _KNOWN
    return frequency


def _wrong_tables(
    misspellings: Iterable[tuple[str, tuple[str, ...]]],
) -> tuple[bytes, bytes, bytes, bytes]:
    joined = {wrong: ",".join(right) for wrong, right in misspellings}
    number = {right: at for at, right in enumerate(sorted(set(joined.values())))}
    wrong = sorted(joined, key=_key)
    return (
        array("I", map(_key, wrong)).tobytes(),
        array("I", map(_proof, wrong)).tobytes(),
        array("I", (number[joined[word]] for word in wrong)).tobytes(),
        "\n".join(number).encode(),
    )


class Lexicon:
    """Frozen; a look-up takes about a microsecond and nothing is unpacked to make one."""

    def __init__(self, tables: Tables, accepted: frozenset[str] = frozenset()) -> None:
        self._tables = tables
        self._keys = array("I", tables.word_keys)  # an array is searched faster than a view
        self._keys.append(_LAST)  # so that a search ends at a key
        self._values = tables.word_values + b"\0"
        self._wrong_keys = array("I", tables.wrong_keys)
        self._wrong_proofs = memoryview(tables.wrong_proofs).cast("I")
        self._wrong_rights = memoryview(tables.wrong_rights).cast("I")
        self._right = lru_cache(_REMEMBERED)(self._find_right)
        self._value = lru_cache(_REMEMBERED)(self._find_value)
        # Several rules ask the same of one article.
        self.unlisted = lru_cache(maxsize=2)(self._find_unlisted)
        self.misspelt = lru_cache(maxsize=2)(self._find_misspelt)
        self._strange = _Strange(self)
        self._wrong = Sieve(self._is_misspelt)
        self._own = frozenset(form for term in accepted for form in (term, *term.split()))
        self.accepted = accepted
        self.common = frozenset(tables.common.decode().split("\n"))

    @classmethod
    def of(
        cls,
        words: Mapping[str, int],
        misspellings: Mapping[str, tuple[str, ...]] | None = None,
    ) -> Lexicon:
        """A lexicon of a few words with their frequencies."""
        return cls(build_tables(words, words.items(), (misspellings or {}).items()))

    def with_accepted(self, terms: Iterable[str]) -> Lexicon:
        """The same words, and a newsroom's own terms besides."""
        return Lexicon(self._tables, self.accepted | frozenset(terms))

    def knows(self, word: str) -> bool:
        """Whether a dictionary has the word, its singular, its owner or each half of it."""
        if self.lists(word):
            return True
        if "-" in word:
            return all(self.knows(part) for part in word.split("-") if part)
        return any(self.lists(stem) for stem in _stems(word))

    def lists(self, word: str) -> bool:
        """Whether a dictionary or the newsroom has just this word, small or capital."""
        if self._value(word) & _KNOWN or (self._own and self.accepts(word)):
            return True
        lower = word.lower()
        if lower == word:
            return False
        return bool(self._value(lower) & _KNOWN) or self._has_name(word)

    def lists_specially(self, word: str) -> bool:
        """Whether it lists a word that it has neither as written nor in small letters."""
        return self._has_name(word) or self.accepts(word)

    def _has_name(self, word: str) -> bool:
        """Whether the word is in capitals, and is a name that a dictionary has."""
        return word.isupper() and bool(self._value(word.capitalize()) & _KNOWN)

    def accepts(self, word: str) -> bool:
        """Whether the newsroom has said that the word is right; small letters allow capitals."""
        return bool(self._own) and (word in self._own or word.lower() in self._own)

    def frequency(self, word: str) -> int:
        """How common the word is, as Zipf x 10: 75 “the”, 40 once in 100,000 words, 0 unseen."""
        return self._value(word.lower()) & ~_KNOWN

    def corrections(self, word: str) -> tuple[str, ...]:
        """What a listed misspelling stands for, likeliest first, in the case of the word."""
        stem, ending = _owner(word)
        right = self._right(stem.lower())
        if right is None or self.accepts(stem):
            return ()
        return tuple(
            _in_case_of(stem, better) + ending for better in self._rights[right].split(",")
        )

    def without_listed(self, words: Collection[str]) -> list[str]:
        """Those of the words that dictionaries do not have as written, all looked up at once."""
        checksums = [*map(crc32, map(str.encode, words))]
        places = [*map(bisect_left, repeat(self._keys), checksums)]
        keys = map(self._keys.__getitem__, places)
        values = map(self._values.__getitem__, places)
        rows = zip(words, checksums, keys, values, strict=True)
        return [word for word, sought, key, value in rows if value < _KNOWN or key != sought]

    def _is_misspelt(self, word: str) -> bool:
        stem, _ = _owner(word)
        return self._right(stem.lower()) is not None and not self.accepts(stem)

    def _find_unlisted(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words that are not listed."""
        return self._strange.of(words - self.common)

    def _find_misspelt(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words that have corrections and are not listed themselves."""
        return self._wrong.of(self.unlisted(words))

    def _find_value(self, word: str) -> int:
        key, keys = crc32(word.encode()), self._keys
        at = bisect_left(keys, key)
        return self._values[at] if keys[at] == key else 0

    def _find_right(self, word: str) -> int | None:
        key = _key(word)
        at = bisect_left(self._wrong_keys, key)
        while at < len(self._wrong_keys) and self._wrong_keys[at] == key:
            if self._wrong_proofs[at] == _proof(word):
                return self._wrong_rights[at]
            at += 1
        return None

    @cached_property
    def _rights(self) -> list[str]:
        return self._tables.rights.decode().split("\n")


class _Strange(Sieve):
    """Keeps the words that a lexicon does not list."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__(lambda word: not lexicon.lists(word))
        self._lexicon = lexicon

    def _sorted_out(self, words: frozenset[str]) -> set[str]:
        # Most are listed as they are or in small letters: those go without a question each.
        rest = self._lexicon.without_listed(words)
        small = [*map(str.lower, rest)]
        unknown = {*self._lexicon.without_listed(small)}
        doubtful = {word for word, low in zip(rest, small, strict=True) if low in unknown}
        return {*(words - doubtful), *filter(self._lexicon.lists_specially, doubtful)}


def _key(word: str) -> int:
    return crc32(word.encode())


def _proof(word: str) -> int:
    """A second checksum: a wrong correction is worse than a word that passes for known."""
    return crc32(word[::-1].encode())


def _owner(word: str) -> tuple[str, str]:
    """The word and the ending of a possessive, if it has one."""
    return (word[:-2], word[-2:]) if word.endswith(_POSSESSIVES) else (word, "")


def _stems(word: str) -> tuple[str, ...]:
    """What the word is the plural or the possessive of."""
    if word.endswith(_POSSESSIVES):
        return (word[:-2],)
    if word.endswith(("'", "’")):
        return word[:-1], *_stems(word[:-1])
    if len(word) < 4 or not word.endswith("s"):
        return ()
    if word.endswith("ies"):
        return word[:-1], word[:-3] + "y"
    return (word[:-1], word[:-2]) if word.endswith(("ses", "xes", "zes", "hes")) else (word[:-1],)


def _in_case_of(model: str, word: str) -> str:
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
