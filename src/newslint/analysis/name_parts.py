"""Runs of capitalised words cut into names: titles and nationalities are told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.capitalised import Word
from newslint.analysis.known import Passage
from newslint.knowledge.entry import NameKind
from newslint.model.span import Span

_COMMON_GIVEN = 6
_FOLLOWING = (
    "based backed born bound built controlled dominated educated era friendly funded held hit "
    "installed led level like linked listed made majority occupied owned run sponsored style "
    "supported time trained wide"
)
_ENDINGS = frozenset(_FOLLOWING.split())


class Part(NamedTuple):
    """A name as it stands, and the title before it."""

    words: tuple[Word, ...]
    title: Span | None


def parts_of(words: tuple[Word, ...], passage: Passage) -> Iterator[Part]:
    """The names in the words of a run, in order."""
    if len(words) > 1 and _begins_with_article(words, passage):
        words = words[1:]
    small = [passage.word(word).lower() for word in words]
    has_titles = not passage.lore.calling.isdisjoint(small)
    has_dates = not passage.lore.dates.isdisjoint(small)
    if len(words) == 1 and not (has_titles or has_dates or "-" in small[0]):
        yield Part(words, None)
        return
    for group in _without_dates(words, passage) if has_dates else (words,):
        if passage.has(group):
            yield _part(group, None, passage)
        elif has_titles:
            yield from _by_titles(group, passage)
        else:
            yield from _by_nation(group, None, passage)


def _begins_with_article(words: Sequence[Word], passage: Passage) -> bool:
    """Whether an article stands first that is no part of the name: not The Hague."""
    return is_article(passage.word(words[0])) and not _has_article(words, passage)


def _has_article(words: Sequence[Word], passage: Passage) -> bool:
    """Whether the article is part of the name: The Hague."""
    found = passage.gazetteer.find(passage.text(words))
    return bool(found) and found[0].name.startswith("The ")


def has_head(words: Sequence[Word], passage: Passage) -> bool:
    """Whether one of the words makes an organisation or a place."""
    return passage.is_body(words) or passage.is_ground(words)


def _without_dates(words: tuple[Word, ...], passage: Passage) -> Iterator[tuple[Word, ...]]:
    """The words parted at days and months, which may be names behind a given name only."""
    dates = passage.lore.dates
    group: list[Word] = []
    for word in words:
        text = passage.word(word)
        if text.lower() not in dates or (group and passage.is_given(group[-1])):
            group.append(word)
        elif group:
            yield tuple(group)
            group = []
    if group:
        yield tuple(group)


def _by_titles(words: tuple[Word, ...], passage: Passage) -> Iterator[Part]:
    """What stands before a title, and the name behind it with the title."""
    last = _last_title(words, passage)
    if last is None:
        yield from _by_nation(words, None, passage)
        return
    first = _title_start(words, last, passage)
    if first:
        yield from _by_nation(words[:first], None, passage)
    behind = _behind_title(words, last + 1, passage)
    if behind < len(words):
        title = Span(words[first][0], words[behind - 1][1])
        yield from _by_nation(words[behind:], title, passage)


def _behind_title(words: Sequence[Word], at: int, passage: Passage) -> int:
    """Where the name behind a title begins: Minister of Health Jane Doe, Chief Executive Jane Doe.

    An office that nobody’s name follows goes on to the end.
    """
    if at == len(words):
        return at
    if passage.prose[words[at - 1][1] : words[at][0]].isspace():
        is_single = at + 1 == len(words)
        return at + 1 if is_single and passage.bare(words[at]) in passage.lore.roles else at
    while at < len(words) and not (passage.is_given(words[at]) and words[at + 1 :]):
        at += 1
    return at


def _last_title(words: Sequence[Word], passage: Passage) -> int | None:
    """The place of the last word of a title, if the words have one."""
    for at in reversed(range(len(words))):
        if _ends_title(words, at, passage):
            return at
    return None


def _ends_title(words: Sequence[Word], at: int, passage: Passage) -> bool:
    """Whether the word at `at` is a title or a role: not in Justice Department, Larry King."""
    word, behind = passage.word(words[at]), words[at + 1 :]
    if not passage.lore.is_title(word):
        is_role = word.lower() in passage.lore.roles and len(behind) > 1
        return is_role and passage.is_given(behind[0])
    if behind and (passage.is_body(behind) or passage.is_ground(behind)):
        return False
    return not _ends_name(words[: at + 1], passage)


def _ends_name(words: Sequence[Word], passage: Passage) -> bool:
    """Whether the last word, a title by itself, is the surname of somebody."""
    if len(words) < 2 or "." in passage.word(words[-2]) or not passage.is_given(words[-2]):
        return False
    is_surname = passage.gazetteer.is_surname(passage.word(words[-1]))
    return is_surname and not passage.is_ordinary(words[-2])


def _title_start(words: Sequence[Word], last: int, passage: Passage) -> int:
    """Where a title begins: with the ordinary words in front of it that are no known name."""
    first = last
    while first and _is_of_title(words[:first], passage):
        first -= 1
    return first


def _is_of_title(words: Sequence[Word], passage: Passage) -> bool:
    word = passage.word(words[-1])
    if passage.lore.is_title(word) or word.lower() in passage.lore.title_parts:
        return True
    if not passage.is_ordinary(words[-1]) or passage.is_body(words[-1:]):
        return False
    return not any(passage.has(words[at:]) for at in range(len(words)))


def _by_nation(words: tuple[Word, ...], title: Span | None, passage: Passage) -> Iterator[Part]:
    """A known nation or place in front of another name is a name of its own."""
    if len(words) > 1 and not passage.has(words):
        if title is None and _is_office(words[0], passage) and _is_person(words[1:], passage):
            words = words[1:]
        size = _nation_size(words, passage)
        if size:
            yield _part(words[:size], None, passage)
            yield _part(words[size:], title, passage)
            return
    if len(words) == 1 and title is None:
        yield from _halves(words[0], passage)
        return
    yield _part(words, title, passage)


def _is_office(word: Word, passage: Passage) -> bool:
    """Whether a word ends what somebody is called by: Speaker of the House Jane Doe."""
    before = passage.prose[max(0, word[0] - 8) : word[0]]
    return before.endswith((" of ", " of the ")) and passage.is_ordinary(word)


def _is_known_person(words: Sequence[Word], passage: Passage) -> bool:
    found = passage.gazetteer.find(passage.text(words))
    return bool(found) and found[0].kind is NameKind.PERSON


def _is_person(words: Sequence[Word], passage: Passage) -> bool:
    if len(words) < 2:
        return False
    if passage.has(words):
        return _is_known_person(words, passage)
    return passage.gazetteer.given_weight(passage.word(words[0])) >= _COMMON_GIVEN


def _nation_size(words: Sequence[Word], passage: Passage) -> int:
    """How many words in front are a nation or place that what follows does not belong to."""
    for size in (2, 1):
        rest = words[size:]
        found = passage.gazetteer.find(passage.text(words[:size])) if rest else ()
        if not found:
            continue
        if found[0].kind is NameKind.PLACE and len(rest) > 1 and _is_known_person(rest, passage):
            return size
        if found[0].sort not in ("people", "country"):
            continue
        if passage.has(rest) or passage.is_given(rest[0]):
            return size
        if found[0].kind is NameKind.PEOPLE and not _is_common(rest, passage):
            return 0 if has_head(rest, passage) else size
    return 0


def _is_common(words: Sequence[Word], passage: Passage) -> bool:
    return all(map(passage.is_ordinary, words))


def _halves(word: Word, passage: Passage) -> Iterator[Part]:
    """Russia-Ukraine is two names, UN-backed one, al-Numan one."""
    text = passage.word(word)
    head, hyphen, tail = text.partition("-")
    if not hyphen or passage.gazetteer.has(text) or head.islower():
        yield _part((word,), None, passage)
        return
    if passage.gazetteer.has(head) and passage.gazetteer.has(tail):
        start, end = word
        middle = start + len(head)
        yield _part(((start, middle),), None, passage)
        yield _part(((middle + 1, end),), None, passage)
        return
    yield _part((word,), None, passage)


def _part(words: tuple[Word, ...], title: Span | None, passage: Passage) -> Part:
    """The part, without what a hyphen ties to its end: Britain-based."""
    last = words[-1]
    head, hyphen, tail = passage.word(last).rpartition("-")
    if hyphen and head and tail in _ENDINGS:
        words = (*words[:-1], (last[0], last[0] + len(head)))
    return Part(words, title)


def is_article(word: str) -> bool:
    """Whether the word is one that stands before a name."""
    return word in ("The", "A", "An")
