"""Expressions compiled when a text first needs them: most texts need few of them."""

from __future__ import annotations

import re
from typing import cast

from newslint.knowledge.codes import compiled

_ATTRIBUTES = (
    *("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"),
    *("pattern", "flags", "groups", "groupindex"),
)


class _Late:
    """Becomes the compiled expression on first use, and costs nothing from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        expression = compiled(self._source, self._flags)
        for attribute in _ATTRIBUTES:
            setattr(self, attribute, getattr(expression, attribute))
        # Whatever is asked of a class that has `__getattr__` is found more slowly.
        object.__setattr__(self, "__class__", _Compiled)
        return getattr(expression, name)


class _Compiled:
    """Has all that a compiled expression has."""


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, compiled when one of its methods is first asked for."""
    return cast("re.Pattern[str]", _Late(source, flags))
