"""The shape of a rule file: a strict record for each kind, made from the matcher's own fields."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache, reduce
from operator import or_
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec

from newslint.matchers import KINDS
from newslint.model.block import BlockKind
from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity

_SCOPES = ("document", *(kind.value for kind in BlockKind))
_SCOPE = f"^({'|'.join(_SCOPES)})$"
Scope = Annotated[str, msgspec.Meta(pattern=_SCOPE)]


class ExampleRecord(msgspec.Struct, forbid_unknown_fields=True):
    """Wrong text with `[[ ]]` round each expected span, and the text after the fix."""

    wrong: str
    right: str | None = None


class CardRecord(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What every rule file says, whatever its kind."""

    title: str
    message: str
    why: str
    severity: Severity
    fix: Safety | None = None
    scope: tuple[Scope, ...] = ()
    quotes: Literal["check", "shown", "leave"] = "check"
    formats: tuple[Kind, ...] = tuple(Kind)
    enabled: bool = True
    examples: tuple[ExampleRecord, ...] = ()
    fine: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


class PackRecord(msgspec.Struct, forbid_unknown_fields=True):
    """A pack.yaml: what the pack guards, and the tables that it brings."""

    title: str
    guards: str
    sources: tuple[str, ...] = ()
    licence: str = ""
    tables: dict[str, str | tuple[str, ...]] = {}  # the files of each role
    dialect: Literal["", "us", "gb", "ca", "au"] = ""  # the English of a house style
    adds: tuple[str, ...] = ()  # rules of other packs that the style wants besides its own
    drops: tuple[str, ...] = ()  # rules that it does without


@cache
def rule_records() -> dict[str, type[msgspec.Struct]]:
    """The record of each kind: the card's fields and the matcher's."""
    return {kind: _record(kind, matcher) for kind, matcher in KINDS.items()}


def choices(record: type[msgspec.Struct], field: str) -> list[str]:
    """The words that a field can hold, where they are settled."""
    return list(_choices(get_type_hints(record, include_extras=True).get(field)))


def _choices(hint: Any) -> Iterator[str]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        yield from (str(each.value) for each in hint)
    elif isinstance(hint, msgspec.Meta) and hint.pattern == _SCOPE:
        yield from _SCOPES
    elif isinstance(hint, str):
        yield hint
    for part in get_args(hint):
        yield from _choices(part)


def schema() -> dict[str, Any]:
    """The JSON Schema of a rule file."""
    return msgspec.json.schema(reduce(or_, rule_records().values()))


def _record(kind: str, matcher: type[Any]) -> type[msgspec.Struct]:
    hints, defaults = get_type_hints(matcher), matcher._field_defaults
    fields = [
        (name, hints[name], defaults[name]) if name in defaults else (name, hints[name])
        for name in matcher._fields
    ]
    return msgspec.defstruct(
        f"{kind.capitalize()}Rule",
        fields,
        bases=(CardRecord,),
        tag_field="kind",
        tag=kind,
        kw_only=True,
        forbid_unknown_fields=True,
    )
