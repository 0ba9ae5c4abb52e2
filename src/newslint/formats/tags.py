"""One HTML tag: its attributes, and the values of those that readers read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

from newslint.formats.fields import Field, Unit
from newslint.model.document import Syntax
from newslint.model.span import Span

_ATTRIBUTE = re.compile(
    r"(?<=[\s\"'])(?P<name>[\w:.-]+)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')"
)
_ENTITY = re.compile(r"&(?:\#\d{1,7}|\#x[0-9a-fA-F]{1,6}|[a-zA-Z]\w{0,40});")
_SPACE = re.compile(r"\s*\n\s*")
_TAG_OF_PROSE = re.compile(
    r"<(?:p|div|h[1-6]|ul|ol|li|br|em|strong|b|i|a|span|figure|blockquote)\b[^<>]*>", re.IGNORECASE
)


class Attribute(NamedTuple):
    """A value as written, where it stands, and how characters are written in it."""

    text: str
    span: Span
    syntax: Syntax


def is_tagged(value: str) -> bool:
    """Whether a value of a data file is HTML: it has a tag that prose is written with."""
    return _TAG_OF_PROSE.search(value) is not None


def attributes(tag: re.Match[str]) -> Mapping[str, Attribute]:
    """The quoted attributes of a tag by their names in small letters."""
    return dict(_attributes(tag))


def _attributes(tag: re.Match[str]) -> Iterator[tuple[str, Attribute]]:
    for found in _ATTRIBUTE.finditer(tag.string, *tag.span()):
        quote = "double" if found["double"] is not None else "single"
        syntax = Syntax.DOUBLE_QUOTED if quote == "double" else Syntax.SINGLE_QUOTED
        span = Span(*found.span(quote))
        yield found["name"].lower(), Attribute(found[quote], span, syntax)


def attribute_field(name: str, attribute: Attribute) -> Field:
    """The value as its reader reads it."""
    units = tuple(decoded_units(attribute.text, attribute.span.start))
    return Field((name,), units, attribute.span, attribute.syntax)


def decoded_units(text: str, start: int) -> Iterator[Unit]:
    """Text with its entities decoded; the white space round a line end is one line end."""
    at = 0
    for found in re.finditer(f"{_ENTITY.pattern}|{_SPACE.pattern}", text):
        if found.start() > at:
            yield Unit(text[at : found.start()], start + at, start + found.start())
        said = unescape(found[0]) if found[0][0] == "&" else "\n"
        yield Unit(said, start + found.start(), start + found.end())
        at = found.end()
    if at < len(text):
        yield Unit(text[at:], start + at, start + len(text))
