"""What may be the full names of people: a quick look, to see whether to look closer."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.late import late
from newslint.analysis.mention import FullName
from newslint.model.span import Span

UPPER = (
    "A-ZÀ-ÖØ-ÞĀ-ɏ"  # some small letters too: a range is searched quickly, and few names have one
)
_PARTICLE = r"(?:al|bin|bint|d[aeiou]|de[lnr]|della|dos|el|ibn|la|le|te[nr]|van|von|zu)"
_TITLE = r"(?:apt|ol|r|en|ov|t|aj|rs|s|rof|ep|ev|gt)\."  # behind its capital: Capt., Mr., St.
_FULL = late(
    rf"[{UPPER}](?:{_TITLE}|[\w’'-]{{1,60}}+|\.(?:[{UPPER}]\.){{0,9}}+)"
    rf"(?:[ \n](?:{_PARTICLE}[ \n])*+([{UPPER}][\w’'-]{{2,}}+))++"
)
_POSSESSIVES = ("'s", "’s")


def find_full_names(prose: str) -> Iterator[FullName]:
    """Capitalised words in a row, in order; titles and places are among them."""
    for match in _FULL.finditer(prose):
        surname, start = match[1], match.start(1)
        if surname.endswith(_POSSESSIVES):
            surname = surname[:-2]
        before = prose[match.start() : start].split()
        yield FullName(before[-1], surname, Span(start, start + len(surname)))
