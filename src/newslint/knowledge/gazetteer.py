"""Names: what is known of places, people and organisations, and which names are alike."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class NameKind(Enum):
    """What a name names; the value is said in ledgers."""

    PERSON = "person"
    PLACE = "place"
    PEOPLE = "people"  # a demonym: Syrian, Syrians
    ORGANISATION = "organisation"
    OTHER = "other"  # ships, storms, works, what a newsroom accepted


class Entry(NamedTuple):
    """One row of a table of names."""

    name: str  # as it is to be printed
    sort: str  # city, capital, region, country, river, agency, party, person, …
    where: tuple[str, ...]  # ISO 3166 codes of countries
    weight: int  # how well known, 0 to 99: a village 35, a capital 70, a country 90
    forms: tuple[str, ...]  # other names that are right
    outdated: tuple[str, ...]  # names that are known, but are not the one to print
    note: str
