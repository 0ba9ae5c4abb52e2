"""Words, figures, marks and addresses, with their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from newslint.analysis.addresses import find_addresses
from newslint.analysis.late import late
from newslint.model.span import Span

__all__ = [
    "Places",
    "Token",
    "TokenKind",
    "find_addresses",
    "find_digits",
    "find_tokens",
    "find_words",
]

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"  # a list is searched faster than “any letter”
_WORDS = late(rf"([{_LATIN}]++(?:['’][{_LATIN}]++)*+)")
_DIGITS = late(r"[0-9½¼¾⅓⅔]++")
# Combining accents belong to the letter before them; a unit or ending is a word of its own: “3.5m”.
_TOKENS = late(
    r"([^\W\d_]++(?:[\u0300-\u036f'’]++[^\W\d_]++)*+[\u0300-\u036f]*+)|(\d++(?:[.,:]\d++)*+)|(\S)"
)


class Places(NamedTuple):
    """The words of a text, where each of them begins, and where digits begin."""

    words: Sequence[str]
    starts: Sequence[int]
    digits: Sequence[int]


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"
    ADDRESS = "address"


class Token(NamedTuple):
    """A word, a figure, one mark of punctuation or a whole address."""

    span: Span
    kind: TokenKind
    text: str


_KINDS = (TokenKind.MARK, TokenKind.WORD, TokenKind.NUMBER, TokenKind.MARK)


def find_words(prose: str) -> tuple[list[str], list[int]]:
    """The words in Latin letters with the apostrophes inside them, and where each begins."""
    parts = _WORDS.split(prose)
    ends = [*accumulate(map(len, parts))]
    return parts[1::2], ends[:-1:2]


def find_digits(prose: str) -> list[int]:
    """Where digits and parts such as “½” begin that no other stands before."""
    return [match.start() for match in _DIGITS.finditer(prose)]


def find_tokens(prose: str) -> Iterator[Token]:
    """All that is not white space, in order."""
    start = 0
    for address in find_addresses(prose):
        yield from _plain(prose, start, address.start)
        yield Token(address, TokenKind.ADDRESS, prose[address.start : address.end])
        start = address.end
    yield from _plain(prose, start, len(prose))


def _plain(prose: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKENS.finditer(prose, start, end):
        yield Token(Span(*match.span()), _KINDS[match.lastindex or 0], match[0])
