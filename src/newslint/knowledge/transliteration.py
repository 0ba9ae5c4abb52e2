"""Spellings of one foreign name: what English writers put for the same sounds falls together."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.knowledge.name_keys import name_key

# Longer groups first; each row gives letters that are heard alike and the one that stands for them.
_GROUPS: tuple[tuple[str, str], ...] = (
    ("tch", "ch"),
    ("sch", "sh"),
    ("dzh", "j"),
    ("dj", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("zh", "j"),
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("iy", "y"),
    ("ij", "y"),
    ("yi", "y"),
    ("ie", "y"),
    ("ye", "e"),
    ("yo", "o"),
    ("q", "k"),
    ("w", "v"),
    ("i", "y"),
)
_REMEMBERED = 1 << 13
_VOWELS = re.compile(r"[aeiouyhw]+")
_DOUBLED = re.compile(r"(.)\1+")
_ARTICLE = re.compile(r"(?:al|el|ul|a[dnrstz]|e[dnrst])[- ]", re.IGNORECASE)


@lru_cache(_REMEMBERED)  # a word is compared with many
def sound(name: str) -> str:
    """What is the same for Qaddafi and Kadafi, Zelensky and Zelenskiy, al-Numan and el-Numan."""
    key = name_key(_ARTICLE.sub("al", name))
    for letters, one in _GROUPS:
        key = key.replace(letters, one)
    return _DOUBLED.sub(r"\1", key)


def is_respelling(one: str, other: str) -> bool:
    """Whether two spellings of a foreign name are apart in nothing but vowels: Osama and Usama."""
    first, second = (_VOWELS.sub("a", sound(name)) for name in (one, other))
    return first == second
