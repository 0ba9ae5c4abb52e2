"""Paths of fields: keys with dots between, `*` for any one key, `**` for any number of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from newslint.formats.fields import Path


def matches(path: Path, patterns: Iterable[str]) -> bool:
    """Whether the end of `path` is what one of `patterns` names; `$.` stands for the root.

    Texts in a list have the name of the list, so its indices may be left out at the end.
    """
    keys = [str(key) for key in path]
    listed = list(keys)
    while listed and isinstance(path[len(listed) - 1], int):
        listed.pop()
    return any(_fits(keys, each) or _fits(listed, each) for each in map(_parts, patterns))


@lru_cache(maxsize=256)
def _parts(pattern: str) -> tuple[str, ...]:
    parts = tuple(pattern.split("."))
    return parts[1:] if parts[0] == "$" else ("**", *parts)


def _fits(keys: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether the parts of a pattern fit all keys."""
    reached = {0}  # how many keys the parts so far can have taken
    for part in parts:
        if part == "**":
            reached = set(range(min(reached), len(keys) + 1)) if reached else set()
        else:
            reached = {at + 1 for at in reached if at < len(keys) and part in {"*", keys[at]}}
    return len(keys) in reached
