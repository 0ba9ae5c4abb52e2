"""What a table says of one name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

OUTDATED = "~"  # before a form that is known, but is not the one to print
_BETWEEN_FORMS = "|"
_COLUMNS = 6
_HEAVIEST = 99


class NameKind(Enum):
    """What a name names; the value is said in ledgers."""

    PERSON = "person"
    PLACE = "place"
    PEOPLE = "people"  # a demonym: Syrian, Syrians
    ORGANISATION = "organisation"
    OTHER = "other"  # ships, storms, works, whatever a newsroom has accepted


_SORTS = {
    NameKind.PERSON: "person",
    NameKind.PLACE: (
        "country city capital region district sea river lake mountain island peninsula desert "
        "area continent"
    ),
    NameKind.PEOPLE: "people",
    NameKind.ORGANISATION: (
        "body agency ministry court bank party armed-group force news-agency media exchange "
        "company league club union charity university alliance government"
    ),
    NameKind.OTHER: "other",
}
KIND_OF: Mapping[str, NameKind] = MappingProxyType(
    {sort: kind for kind, sorts in _SORTS.items() for sort in sorts.split()}
)


class Entry(NamedTuple):
    """One row of a table of names."""

    name: str  # as it is to be printed
    sort: str = "other"  # city, country, river, agency, party, person, …
    where: tuple[str, ...] = ()  # ISO 3166 codes of countries
    weight: int = 60  # how well known, 0 to 99: a village 35, a capital 70, a country 90
    forms: tuple[str, ...] = ()  # other names that are right
    outdated: tuple[str, ...] = ()  # names that are known, but are not the one to print
    note: str = ""

    @property
    def kind(self) -> NameKind:
        """What the name names."""
        return KIND_OF[self.sort]

    @property
    def every_form(self) -> tuple[str, ...]:
        """All names by which it is known."""
        return (self.name, *self.forms, *self.outdated)


def entry_from(columns: Sequence[str]) -> Entry:
    """The entry of a row: name, sort, where, weight, forms, note; ValueError for what is none.

    Columns at the end may be missing.
    """
    if len(columns) > _COLUMNS or not columns[0].strip():
        raise ValueError("expected name, sort, where, weight, forms, note with tabs between")
    name, sort, where, weight, forms, note = [*map(str.strip, columns), *[""] * _COLUMNS][:_COLUMNS]
    if sort and sort not in KIND_OF:
        raise ValueError(f"there is no sort “{sort}”, choose of {', '.join(KIND_OF)}")
    listed = [form for form in forms.split(_BETWEEN_FORMS) if form]
    return Entry(
        name,
        sort or Entry._field_defaults["sort"],
        tuple(where.split(",")) if where else (),
        _weight(weight),
        tuple(form for form in listed if not form.startswith(OUTDATED)),
        tuple(form[1:] for form in listed if form.startswith(OUTDATED)),
        note,
    )


def line_of(entry: Entry) -> str:
    """The entry as it is kept between runs."""
    forms = _BETWEEN_FORMS.join((*entry.forms, *(OUTDATED + form for form in entry.outdated)))
    where = ",".join(entry.where)
    return "\t".join((entry.name, entry.sort, where, str(entry.weight), forms, entry.note))


def entry_of(line: str) -> Entry:
    """The entry that `line_of` kept: nothing is examined again."""
    name, sort, where, weight, forms, note = line.split("\t")
    codes = tuple(where.split(",")) if where else ()
    if not forms:
        return Entry(name, sort, codes, int(weight), (), (), note)
    listed = forms.split(_BETWEEN_FORMS)
    if OUTDATED not in forms:
        return Entry(name, sort, codes, int(weight), tuple(listed), (), note)
    right = tuple(form for form in listed if not form.startswith(OUTDATED))
    outdated = tuple(form[1:] for form in listed if form.startswith(OUTDATED))
    return Entry(name, sort, codes, int(weight), right, outdated, note)


def _weight(text: str) -> int:
    if not text:
        return int(Entry._field_defaults["weight"])
    if not (text.isascii() and text.isdigit() and int(text) <= _HEAVIEST):
        raise ValueError(f"a weight is a whole number from 0 to {_HEAVIEST}")
    return int(text)
