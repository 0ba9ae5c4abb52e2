"""What each name in a story names: by what it tells itself, and by what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.known import Known
from newslint.analysis.mention import Mention
from newslint.analysis.name_looks import WELL_KNOWN, Look, weak_kind
from newslint.analysis.name_surroundings import is_placed, small_title, speaks
from newslint.knowledge.entry import Entry, NameKind
from newslint.model.span import Span

_AT_HOME = 15  # what it is worth that the story speaks of the country


class Sighting(NamedTuple):
    """A name where it stands, and its kind as far as it can be told there."""

    run: int  # where the words begin that it is cut from
    start: int
    end: int
    look: Look
    kind: NameKind | None  # None: only the rest of the story can tell
    in_heading: bool


def sight(run: int, look: Look, known: Known, *, in_heading: bool) -> Sighting | None:
    """The name at its place; None where it names nothing."""
    start, end = run + look.start, run + look.end
    if look.is_doubtful and not is_placed(start, end, known):
        if look.elsewhere is None:
            return None
        look = look.elsewhere
    asks = look.is_person
    kind = NameKind.PERSON if asks is not None and asks(start, end, known) else look.kind
    return Sighting(run, start, end, look, kind, in_heading)


def decide(sightings: Sequence[Sighting], known: Known) -> Iterator[Mention]:
    """Each with its kind and entry, which other sightings may tell."""
    families = _families(sightings, known)
    countries = frozenset(one.look.country for one in sightings) - {""}
    for one in sightings:
        kind, entry = _decided(one, families, countries, known)
        title = _title(one, known) if kind is NameKind.PERSON else None
        _, start, end, _, _, in_heading = one
        yield Mention(Span(start, end), kind, title, entry, in_heading)


def _families(sightings: Sequence[Sighting], known: Known) -> set[str]:
    """The keys of what people are called by alone: a surname, or the name that stands first."""
    families: set[str] = set()
    for _, start, end, look, kind, _ in sightings:
        if kind is NameKind.PERSON or (
            kind is None
            and look.is_single
            and speaks(start, end, known)
            and known.gazetteer.is_surname(look.text)
        ):
            families.update(look.keys)
    return families


def _decided(
    one: Sighting, families: set[str], countries: frozenset[str], known: Known
) -> tuple[NameKind, Entry | None]:
    look, kind = one.look, one.kind
    entries = look.entries
    is_family = look.is_single and look.keys[0] in families
    if entries and not (is_family and entries[0].weight < WELL_KNOWN):
        if kind is NameKind.PERSON:
            return kind, _person_of(entries)
        best = _likeliest(entries, countries)
        return best.kind, best
    if is_family:
        return NameKind.PERSON, _person_of(entries)
    return kind or _weak_kind(one, known), None


def _likeliest(entries: Sequence[Entry], countries: frozenset[str]) -> Entry:
    """The best known, which a country that the story speaks of makes likelier."""
    if len(entries) == 1:
        return entries[0]
    return max(
        entries, key=lambda entry: entry.weight + _AT_HOME * (not countries.isdisjoint(entry.where))
    )


def _person_of(entries: Sequence[Entry]) -> Entry | None:
    return next((entry for entry in entries if entry.kind is NameKind.PERSON), None)


def _weak_kind(one: Sighting, known: Known) -> NameKind:
    """What the words beside an unknown name make likely."""
    _, start, end, look, _, _ = one
    if is_placed(start, end, known) and look.text.replace(" ", "").isalpha():
        return NameKind.PLACE
    return NameKind.PERSON if speaks(start, end, known) else weak_kind(look.text, known.lore)


def _title(one: Sighting, known: Known) -> Span | None:
    """The title of somebody, with capitals in the same run or in small letters before it."""
    title = one.look.title
    if title is None:
        return small_title(one.start, known)
    return Span(one.run + title.start, one.run + title.end)
