"""What a name tells by itself, whatever stands around it; found once for all stories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.capitalised import Word
from newslint.analysis.known import Known, Lore, Passage
from newslint.analysis.late import late
from newslint.analysis.name_parts import Part, parts_of
from newslint.analysis.name_surroundings import (
    has_role,
    has_title_or_role,
    is_called_so,
    is_not_placed,
)
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.name_keys import name_key
from newslint.model.span import Span

WELL_KNOWN = 85
_PLAIN_PLACE = 65  # a place less known than that may be a surname
_LARGE = frozenset({"country", "capital", "region", "continent", "people"})
_ROMAN = late(r"[IVXLCDM]+")
_COMPASS = frozenset({"North", "South", "East", "West"})
_SHORT = 5
_COMMON = 5  # a given name as frequent as that
_OFFICES = (" of ", " of the ")
_REMEMBERED = 1 << 14

Ask = Callable[[int, int, Known], bool]


class Look(NamedTuple):
    """A name in a run of words, and what it tells by itself."""

    start: int  # in the run
    end: int
    title: Span | None  # in the run as well
    text: str
    is_single: bool
    entries: tuple[Entry, ...]
    kind: NameKind | None  # None: only the rest of the story can tell
    is_person: Ask | None  # what to ask of the words beside it, which make it somebody
    country: str  # the code of the well-known one that it tells of
    keys: tuple[str, ...]  # by what a person of that name may be called alone
    is_doubtful: bool = False  # whether it tells this only where a word says that it is a place
    elsewhere: Look | None = None  # and what it tells anywhere else


def looks_of(
    words: tuple[Word, ...], known: Known, *, is_whole: bool
) -> tuple[int, tuple[Look, ...]]:
    """Where the run of words begins, and the names in it; it is one that is not cut, if whole."""
    start = words[0][0]
    text = known.prose[start : words[-1][1]]
    if not is_whole and known.prose.endswith(_OFFICES, 0, start):
        start, text = start - len(_OFFICES[0]), _OFFICES[0] + text
    memory = _memory(known.lore)
    found = memory.get((text, is_whole))
    if found is None:
        here = tuple([(one - start, other - start) for one, other in words])
        passage = Passage(text, known.lore)
        if len(memory) >= _REMEMBERED:
            memory.clear()
        parts = [Part(here, None)] if is_whole else parts_of(here, passage)
        found = tuple(look for part in parts if (look := _look(part, passage)) is not None)
        memory[text, is_whole] = found
    return start, found


@lru_cache(maxsize=2)  # stories share many of their names
def _memory(lore: Lore) -> dict[tuple[str, bool], tuple[Look, ...]]:
    return {}


def _look(part: Part, passage: Passage) -> Look | None:
    """The part, unless it names nothing: a numeral, a day, a title by itself."""
    text = passage.text(part.words)
    is_single = len(part.words) == 1
    if is_single and _names_nothing(text, passage.lore):
        return None
    entries = _in_same_case(text, passage)
    look = _look_with(entries, part, text, passage)
    if look is not None and is_single and entries and _may_be_no_name(entries[0], text, passage):
        other = _look_with((), part, text, passage)
        return look._replace(is_doubtful=True, elsewhere=other)
    return look


def _may_be_no_name(best: Entry, text: str, passage: Passage) -> bool:
    """Whether it is a small place, and an ordinary word unless something is said to be there."""
    is_small = best.weight < _PLAIN_PLACE and best.sort not in _LARGE
    return is_small and passage.lore.is_ordinary(text)


def _look_with(entries: tuple[Entry, ...], part: Part, text: str, passage: Passage) -> Look | None:
    if not entries and text in passage.lore.cues.openers:
        return None
    kind, is_person = _kind(part, text, entries, passage)
    is_single = len(part.words) == 1
    return Look(
        part.words[0][0],
        part.words[-1][1],
        part.title,
        text,
        is_single,
        entries,
        kind,
        is_person,
        _country(entries[0]) if entries else "",
        _keys(part.words, passage) if is_single or is_person or kind is NameKind.PERSON else (),
    )


def _country(best: Entry) -> str:
    return best.where[0] if best.weight >= WELL_KNOWN and len(best.where) == 1 else ""


def _keys(words: Sequence[Word], passage: Passage) -> tuple[str, ...]:
    last = name_key(passage.word(words[-1]))
    return (last,) if len(words) == 1 else (last, name_key(passage.word(words[0])))


def _names_nothing(text: str, lore: Lore) -> bool:
    bare = text.lower().removesuffix(".")
    if len(bare) < 2 or bare in lore.dates or (text.isupper() and _ROMAN.fullmatch(text)):
        return True
    return bare in lore.nouns and not lore.gazetteer.has(text)


def _in_same_case(text: str, passage: Passage) -> tuple[Entry, ...]:
    """The entries less those that only letters of another case make one: “It” is not “IT”."""
    entries = passage.gazetteer.find(text)
    if not entries or len(text) > _SHORT or entries[0].name == text:
        return entries
    return tuple(entry for entry in entries if _has_form(entry, text))


def _has_form(entry: Entry, text: str) -> bool:
    if text == entry.name or text in entry.forms or text in entry.outdated:
        return True
    return not text.isupper() and any(
        len(form) == len(text) and not form.isupper() for form in entry.every_form
    )


def _kind(
    part: Part, text: str, entries: Sequence[Entry], passage: Passage
) -> tuple[NameKind | None, Ask | None]:
    """The kind by the name itself and its title, and what may make a person of it."""
    words = part.words
    if part.title is not None:
        return NameKind.PERSON, None
    if entries and (len(words) > 1 or entries[0].weight >= _PLAIN_PLACE):
        return entries[0].kind, None
    heads = [*map(passage.bare, words)]
    if "&" in text or not passage.lore.bodies.isdisjoint(heads):
        return NameKind.ORGANISATION, _unless_placed(words, passage)
    if len(words) > 1 and not passage.lore.grounds.isdisjoint(heads):
        return NameKind.PLACE, _unless_placed(words, passage)
    if len(words) > 1:
        return None, _person_of_several(words, passage)
    return (None, None) if entries else _kind_of_one(text, passage)


def _unless_placed(words: Sequence[Word], passage: Passage) -> Ask | None:
    """Whether what looks like a place or a body may be a person: Kevin Marsh, not Victoria Park."""
    if len(words) != 2 or passage.is_ordinary(words[0]):
        return None
    first, last = map(passage.word, words)
    return is_not_placed if _is_usual(first, last, passage) else None


def _person_of_several(words: Sequence[Word], passage: Passage) -> Ask | None:
    first, last = passage.word(words[0]), passage.word(words[-1])
    if passage.bare(words[0]) in passage.lore.nouns and not passage.gazetteer.is_given(first):
        return None  # Hurricane Ida
    is_likely = not _is_local(words, passage) and _are_calling(first, last, passage)
    return is_called_so if is_likely else has_title_or_role


def _are_calling(first: str, last: str, passage: Passage) -> bool:
    """Whether people are called so: by a given name, or a surname that is no word."""
    gazetteer, is_ordinary = passage.gazetteer, passage.lore.is_ordinary
    if is_ordinary(last) and is_ordinary(first):
        return _is_usual(first, last, passage)
    is_family = gazetteer.is_surname(last) and not is_ordinary(last)
    is_initial = first.endswith(".") and not gazetteer.has(first)
    return gazetteer.is_given(first) or is_family or is_initial


def _is_local(words: Sequence[Word], passage: Passage) -> bool:
    """Whether a well-known place or letters stand in the name: Greater Melbourne, London CBD."""
    texts = [*map(passage.word, words)]
    if any(text.isupper() and len(text) > 1 and "." not in text for text in texts):
        return True
    first, last = texts[0], texts[-1]
    if _is_well_known_place(last, passage):
        return first in _COMPASS or passage.gazetteer.given_weight(first) < _COMMON
    if _is_well_known_place(first, passage):
        return passage.lore.is_ordinary(last) or not passage.gazetteer.is_surname(last)
    return False


def _is_well_known_place(word: str, passage: Passage) -> bool:
    found = passage.gazetteer.find(word)
    return bool(found) and found[0].kind is NameKind.PLACE and found[0].weight >= _PLAIN_PLACE


def _is_usual(first: str, last: str, passage: Passage) -> bool:
    """Whether two ordinary words make a person’s name: Mark Baker, not White House."""
    gazetteer = passage.gazetteer
    return gazetteer.given_weight(first) >= _COMMON and gazetteer.surname_weight(last) > 0


def _kind_of_one(text: str, passage: Passage) -> tuple[NameKind | None, Ask | None]:
    if text.isupper() and len(text) <= _SHORT + text.count("."):
        is_word = passage.lore.lexicon.lists(text)
        return (NameKind.OTHER if is_word else NameKind.ORGANISATION), None
    return None, has_role if passage.lore.is_ordinary(text) else has_title_or_role


@lru_cache(_REMEMBERED)
def weak_kind(text: str, lore: Lore) -> NameKind:
    """What an unknown name is likely to be where nothing tells."""
    words = text.split()
    if any(lore.is_ordinary(word) or "-" in word for word in words):
        return NameKind.OTHER
    if len(words) == 2 or lore.gazetteer.given_weight(words[0]) >= _COMMON:
        return NameKind.PERSON
    return NameKind.OTHER
