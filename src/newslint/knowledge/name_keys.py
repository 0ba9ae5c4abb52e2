"""One way to fold names for looking them up: what differs between right spellings is left out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t"}
    | {"æ": "ae", "œ": "oe", "þ": "th", "ə": "a", "ß": "ss"}
)
_APART = re.compile(r"[^\w'’ʻʼ‘`.&]+")
_REMEMBERED = 1 << 15
_LEADING = ("the ", "The ")


@lru_cache(_REMEMBERED)  # stories share most of their words
def name_key(name: str) -> str:
    """Small letters and figures alone: no diacritics, hyphens, apostrophes, stops or spaces."""
    if name.isascii():
        lower = name.lower().replace(" ", "")  # mostly nothing else is to go
        return lower if lower.isalnum() else "".join(filter(str.isalnum, lower))
    lower = unicodedata.normalize("NFKD", name).lower().translate(_LETTERS)
    return "".join(filter(str.isalnum, lower))


def words_of(name: str) -> list[str]:
    """The words of a name, parted at spaces, hyphens and strokes."""
    if name.replace(" ", "").isalnum():  # so are most
        return name.split()
    return [word for word in _APART.split(name) if word]


@lru_cache(_REMEMBERED)
def keys_of(name: str) -> tuple[str, ...]:
    """The keys of the words of a name."""
    return tuple(map(name_key, words_of(name)))


def without_article(name: str) -> str:
    """The name without a leading “the”."""
    return name[4:] if name.startswith(_LEADING) else name
