"""Patterns run by the `regex` library, which can be stopped; imported only when one is used."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newslint.errors import RuleError
from newslint.matchers.found import Finder, Found
from newslint.model.span import Span

SECONDS = 1.0  # how long one pattern may search one paragraph


def guarded(source: str) -> Finder:
    """A function that finds `source`, or raises RuleError when that takes too long."""
    try:
        compiled = regex.compile(source)
    except regex.error as error:
        raise ValueError(str(error)) from error

    def find(prose: str, place: Span) -> Iterator[Found]:
        try:
            yield from compiled.finditer(prose, place.start, place.end, timeout=SECONDS)
        except TimeoutError as error:
            message = f"the pattern {source!r} ran for more than {SECONDS:g} s: make it simpler"
            raise RuleError("", None, message) from error

    return find
