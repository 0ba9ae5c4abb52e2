"""Regular expressions, compiled when first needed and kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import NamedTuple

from newslint.knowledge.codes import compiled
from newslint.matchers.found import Finder
from newslint.model.span import Span


class Expression(NamedTuple):
    """A regular expression and the library that reads it: `re` or `regex`."""

    source: str
    engine: str


@cache
def expression(source: str, engine: str) -> Finder:
    """A function that finds `source` in a stretch of prose; ValueError where it is malformed."""
    if engine == "re":
        return _plain(source)
    guarded: Callable[[str], Finder] = import_module("newslint.matchers.guarded").guarded
    return guarded(source)


@cache
def fields_of(source: str) -> frozenset[str]:
    """The names of the groups of an expression."""
    return frozenset(re.findall(r"\(\?P<([A-Za-z_]\w*)>", source))


def spans(find: Finder, prose: str, place: Span) -> Iterator[Span]:
    """Where `find` finds something within `place`."""
    for found in find(prose, place):
        yield Span(found.start(), found.end())


def _plain(source: str) -> Finder:
    try:
        pattern = compiled(source)
    except re.error as error:
        raise ValueError(str(error)) from error
    return lambda prose, place: pattern.finditer(prose, place.start, place.end)
