"""JSON-LD in a web page: the headline and description that search engines are given."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.errors import FormatError
from newslint.formats.fields import Field, Unit
from newslint.formats.heads import Heads
from newslint.formats.json_fields import json_fields
from newslint.model.block import BlockKind
from newslint.model.document import Syntax
from newslint.model.span import Span

_SCRIPT = re.compile(
    r"<script\b[^>]*\btype\s*=\s*[\"']?application/ld\+json\b[^>]*>(?P<json>.*)</script",
    re.IGNORECASE | re.DOTALL,
)
_KINDS = {
    "headline": BlockKind.TITLE,
    "alternativeHeadline": BlockKind.TITLE,
    "description": BlockKind.DESCRIPTION,
    "caption": BlockKind.CAPTION,
}
_OTHERS = frozenset({"author", "publisher", "creator", "isPartOf", "breadcrumb", "itemListElement"})


class Linked(NamedTuple):
    """The fields that are prose, each with its kind, and what stands over the article."""

    fields: tuple[tuple[Field, BlockKind], ...] = ()
    heads: Heads = Heads()


def linked_fields(script: re.Match[str]) -> Linked:
    """What a script element says of the article; nothing where it is none of this, or broken."""
    found = _SCRIPT.match(script.string, *script.span())
    if not found:
        return Linked()
    try:
        fields = [*json_fields(found["json"], "", syntax=Syntax.SCRIPT)]
    except FormatError:  # the page is read without it, as browsers do
        return Linked()
    prose = []
    heads = Heads()
    for field in fields:
        keys = [key for key in field.path if isinstance(key, str)]
        last = keys[-1] if keys else ""
        if last in _KINDS and _OTHERS.isdisjoint(keys):
            prose.append((_moved(field, found.start("json")), _KINDS[last]))
        if last == "headline":
            heads = heads._replace(title=heads.title or field.value)
        elif last == "datePublished":
            heads = heads._replace(date=heads.date or field.value)
        elif last == "name" and "author" in keys:
            heads = heads._replace(byline=", ".join(filter(None, (heads.byline, field.value))))
    return Linked(tuple(prose), heads)


def _moved(field: Field, by: int) -> Field:
    units = tuple(Unit(text, start + by, end + by) for text, start, end in field.units)
    return field._replace(units=units, span=Span(field.span.start + by, field.span.end + by))
