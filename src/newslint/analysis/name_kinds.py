"""What a name names: by what tables know, by its own words, and by what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.known import Known
from newslint.analysis.late import late
from newslint.analysis.name_parts import Part
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.name_keys import name_key
from newslint.model.span import Span

_WELL_KNOWN = 85
_AT_HOME = 15  # what it is worth that the story speaks of the country
_PLAIN_PLACE = 65  # a place less known than that may be a surname
_LARGE = frozenset({"country", "capital", "region", "continent", "people"})
_ROMAN = late(r"[IVXLCDM]+")
_BEFORE = late(r"(?<![\w’'-])([^\W\d_][\w.'’-]*+)[ \n\u00a0]\Z")
_AFTER = late(r"(?:['’]s)?[ \n]([a-z]++)")
_AFTER_QUOTATION = late(r"[\"”’'][ \n]([a-z]+)[ \n]\Z")
_APPOSITION = late(
    r",[ \n](?:(?:an?|the|his|her|its|their|[a-z]++['’]s)[ \n])?([\w-]++)(?:[ \n]([a-z]++))?"
)
_PLACING = frozenset({"in", "at", "near", "from", "outside", "across", "towards", "toward"})
_BEFORE_ARTICLE = late(r"\b(?:[Tt]he|[Aa]n?)[ \n]\Z")
_COMPASS = frozenset({"North", "South", "East", "West"})
_SHORT = 5
_COMMON = 5  # a given name as frequent as that
_REMEMBERED = 1 << 13

_SPACES = frozenset(" \n")

Decided = tuple[NameKind, Entry | None]


class Sighting(NamedTuple):
    """A name and what tells its kind."""

    part: Part
    block: int
    text: str
    title: Span | None
    entries: tuple[Entry, ...]
    kind: NameKind | None  # None: only the rest of the story can tell


def sight(part: Part, block: int, known: Known) -> Sighting | None:
    """The part, unless it names nothing: a numeral, a day, a title by itself."""
    start, end = part.span
    text = known.prose[start:end]
    is_single = len(part.words) == 1
    if is_single and _names_nothing(text, known.gazetteer, known.dates, known.nouns):
        return None
    entries = _in_same_case(text, known.gazetteer)
    if is_single and entries and entries[0].weight < _PLAIN_PLACE:
        entries = _without_namesakes(start, text, entries, known)
    if not entries and text in known.cues.openers:
        return None
    title = part.title or _small_title(start, known)
    kind = _kind(part, text, title, entries, known)
    return Sighting(part, block, text, title, entries, kind)


@lru_cache(_REMEMBERED)  # stories share many of their names
def _in_same_case(text: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The entries less those that only letters of another case make one: “It” is not “IT”."""
    entries = gazetteer.find(text)
    if not entries or len(text) > _SHORT or entries[0].name == text:
        return entries
    return tuple(entry for entry in entries if _has_form(entry, text))


def _without_namesakes(
    start: int, text: str, entries: tuple[Entry, ...], known: Known
) -> tuple[Entry, ...]:
    """No small place where an ordinary word stands, unless it is said that something is there."""
    if entries[0].sort in _LARGE or not known.is_ordinary(text) or _is_placed(start, known):
        return entries
    return ()


def _is_placed(start: int, known: Known) -> bool:
    before = _BEFORE.search(known.prose, max(0, start - 24), start)
    return before is not None and before[1] in _PLACING


def _has_form(entry: Entry, text: str) -> bool:
    if text == entry.name or text in entry.forms or text in entry.outdated:
        return True
    return not text.isupper() and any(
        len(form) == len(text) and not form.isupper() for form in entry.every_form
    )


def decide(sightings: Sequence[Sighting], known: Known) -> Iterator[tuple[Sighting, Decided]]:
    """Each with its kind and entry, which other sightings may tell."""
    families = {name_key(word) for one in sightings for word in _calling_names(one, known)}
    countries = frozenset(
        code
        for one in sightings
        if one.entries and one.entries[0].weight >= _WELL_KNOWN and len(one.entries[0].where) == 1
        for code in one.entries[0].where
    )
    for one in sightings:
        yield one, _decided(one, families, countries, known)


def _calling_names(one: Sighting, known: Known) -> tuple[str, ...]:
    """By what a person may be called alone: the surname, or the name that stands first."""
    words = one.part.words
    if one.kind is NameKind.PERSON:
        return known.word(words[-1]), known.word(words[0])
    is_speaker = one.kind is None and len(words) == 1 and _speaks(one.part.span, known)
    return (one.text,) if is_speaker and known.gazetteer.is_surname(one.text) else ()


def _decided(one: Sighting, families: set[str], countries: frozenset[str], known: Known) -> Decided:
    is_family = len(one.part.words) == 1 and name_key(one.text) in families
    if one.entries and not (is_family and one.entries[0].weight < _WELL_KNOWN):
        if one.kind is NameKind.PERSON:
            return NameKind.PERSON, _first_of(one.entries, NameKind.PERSON)
        best = _likeliest(one.entries, countries)
        return best.kind, best
    if is_family:
        return NameKind.PERSON, _first_of(one.entries, NameKind.PERSON)
    return one.kind or _weak_kind(one, known), None


def _likeliest(entries: Sequence[Entry], countries: frozenset[str]) -> Entry:
    """The best known, which a country that the story speaks of makes likelier."""
    if len(entries) == 1:
        return entries[0]
    return max(
        entries, key=lambda entry: entry.weight + _AT_HOME * (not countries.isdisjoint(entry.where))
    )


def _speaks(span: Span, known: Known) -> bool:
    """Whether a verb of speech stands behind, or before it where a quotation ends."""
    after = _AFTER.match(known.prose, span.end)
    if after is not None and after[1] in known.cues.speech:
        return True
    before = _AFTER_QUOTATION.search(known.prose, max(0, span.start - 24), span.start)
    return before is not None and before[1] in known.cues.speech


def _first_of(entries: Sequence[Entry], kind: NameKind) -> Entry | None:
    return next((entry for entry in entries if entry.kind is kind), None)


@lru_cache(_REMEMBERED)
def _names_nothing(
    text: str, gazetteer: Gazetteer, dates: frozenset[str], nouns: frozenset[str]
) -> bool:
    bare = text.lower().removesuffix(".")
    if len(bare) < 2 or bare in dates or (text.isupper() and _ROMAN.fullmatch(text)):
        return True
    return bare in nouns and not gazetteer.has(text)


def _small_title(start: int, known: Known) -> Span | None:
    """A title or role in small letters right before the name: “mayor Jane Doe”."""
    prose = known.prose
    if prose[start - 1 : start] not in _SPACES or not prose.endswith(
        known.small_titles, 0, start - 1
    ):
        return None
    before = _BEFORE.search(prose, max(0, start - 24), start)
    if before is None or not (before[1] in known.titles or before[1] in known.roles):
        return None
    if start < 3 or not prose[start - 2].islower():
        return None
    return Span(*before.span(1))


def _kind(
    part: Part, text: str, title: Span | None, entries: Sequence[Entry], known: Known
) -> NameKind | None:
    """The kind by the name itself and its title; None where neither tells."""
    if part.title is not None:
        return NameKind.PERSON
    if entries and (len(part.words) > 1 or entries[0].weight >= _PLAIN_PLACE):
        return entries[0].kind
    if "&" in text or known.is_body(part.words):
        return NameKind.PERSON if _is_somebody(part, known) else NameKind.ORGANISATION
    if len(part.words) > 1 and known.is_ground(part.words):
        return NameKind.PERSON if _is_somebody(part, known) else NameKind.PLACE
    if len(part.words) > 1:
        return _kind_of_several(part, title, known)
    return None if entries else _kind_of_one(part, text, title, known)


def _is_somebody(part: Part, known: Known) -> bool:
    """Whether what looks like a place or a body is a person: Kevin Marsh, not Victoria Park."""
    if len(part.words) != 2:
        return False
    first, last = (known.word(word) for word in part.words)
    if _is_placed(part.span.start, known) or known.is_ordinary(first):
        return False
    return _is_usual(first, last, known)


def _kind_of_several(part: Part, title: Span | None, known: Known) -> NameKind | None:
    first, last = (known.word(word) for word in (part.words[0], part.words[-1]))
    if known.bare(part.words[0]) in known.nouns and not known.gazetteer.is_given(first):
        return None  # Hurricane Ida
    if title is not None or _has_role(part.span.end, known):
        return NameKind.PERSON
    if _BEFORE_ARTICLE.search(known.prose, max(0, part.span.start - 5), part.span.start):
        return None  # the Crew Dragon
    is_person = not _is_local(part, known) and _are_calling(first, last, known)
    return NameKind.PERSON if is_person else None


def _are_calling(first: str, last: str, known: Known) -> bool:
    """Whether people are called so: by a given name, or a surname that is no word."""
    gazetteer = known.gazetteer
    if known.is_ordinary(last) and known.is_ordinary(first):
        return _is_usual(first, last, known)
    is_family = gazetteer.is_surname(last) and not known.is_ordinary(last)
    is_initial = first.endswith(".") and not gazetteer.has(first)
    return gazetteer.is_given(first) or is_family or is_initial


def _is_local(part: Part, known: Known) -> bool:
    """Whether a well-known place or letters stand in the name: Greater Melbourne, London CBD."""
    words = [known.word(word) for word in part.words]
    if any(word.isupper() and len(word) > 1 and "." not in word for word in words):
        return True
    first, last = words[0], words[-1]
    if _is_well_known_place(last, known):
        return first in _COMPASS or known.gazetteer.given_weight(first) < _COMMON
    if _is_well_known_place(first, known):
        return known.is_ordinary(last) or not known.gazetteer.is_surname(last)
    return False


def _is_well_known_place(word: str, known: Known) -> bool:
    found = known.gazetteer.find(word)
    return bool(found) and found[0].kind is NameKind.PLACE and found[0].weight >= _PLAIN_PLACE


def _is_usual(first: str, last: str, known: Known) -> bool:
    """Whether two ordinary words make a person’s name: Mark Baker, not White House."""
    gazetteer = known.gazetteer
    return gazetteer.given_weight(first) >= _COMMON and gazetteer.surname_weight(last) > 0


def _kind_of_one(part: Part, text: str, title: Span | None, known: Known) -> NameKind | None:
    if text.isupper() and len(text) <= _SHORT + text.count("."):
        is_word = known.lexicon.lists(text)
        return NameKind.OTHER if is_word else NameKind.ORGANISATION
    if title is not None and not known.is_ordinary(text):
        return NameKind.PERSON
    return NameKind.PERSON if _has_role(part.span.end, known) else None


def _has_role(end: int, known: Known) -> bool:
    """Whether a role or an age stands behind: “Jane Doe, a dentist”, “Jane Doe, 45,”."""
    found = _APPOSITION.match(known.prose, end)
    if found is None:
        return False
    if found[1].isdigit():
        return len(found[1]) == 2 and known.prose.startswith(",", found.end())
    return found[1] in known.roles or found[2] in known.roles


def _weak_kind(one: Sighting, known: Known) -> NameKind:
    """What the words beside an unknown name make likely."""
    if _is_placed(one.part.span.start, known) and one.text.replace(" ", "").isalpha():
        return NameKind.PLACE
    if _speaks(one.part.span, known):
        return NameKind.PERSON
    words = one.text.split()
    if any(known.is_ordinary(word) or "-" in word for word in words):
        return NameKind.OTHER
    if len(words) == 2 or known.gazetteer.given_weight(words[0]) >= _COMMON:
        return NameKind.PERSON
    return NameKind.OTHER
