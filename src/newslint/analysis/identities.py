"""Names: the mentions of a story that name the same person, place or organisation."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from newslint.analysis.late import late
from newslint.analysis.mention import Mention, Name
from newslint.knowledge.entry import NameKind
from newslint.knowledge.name_keys import name_key

_BRACKET = late(r"[ \n]\(['\"“‘]?(?:the[ \n])?")
_LEAST_INITIALS = 2
_REMEMBERED = 1 << 12
_span = attrgetter("span")


class _Group:
    """An identity while it is gathered."""

    def __init__(self, mention: Mention, text: str, words: tuple[str, ...]) -> None:
        self.mentions = [mention]
        self.texts = [text]
        self.starts = [mention.span.start]  # in order
        self.words = words  # keys of the fullest form
        self.entry = mention.entry
        self.kind = mention.kind

    def add(self, mention: Mention, text: str, words: tuple[str, ...]) -> None:
        self.mentions.append(mention)
        self.texts.append(text)
        insort(self.starts, mention.span.start)
        if len(words) > len(self.words):
            self.words = words
        self.entry = self.entry or mention.entry

    def last_before(self, at: int) -> int:
        """Where the last mention before `at` stands; -1 if none does."""
        before = bisect_left(self.starts, at) - 1
        return self.starts[before] if before >= 0 else -1

    def name(self) -> Name:
        mentions = tuple(sorted(self.mentions, key=_span))
        forms = dict.fromkeys(self.texts, 0)
        for text in self.texts:
            forms[text] += 1
        full = max(forms, key=_fullness)
        return Name(self.kind, full, self.entry, mentions, forms)


def group_mentions(prose: str, mentions: Sequence[Mention]) -> tuple[Name, ...]:
    """The names of a story in the order of their first mentions."""
    groups = [*_people(prose, mentions), *_others(prose, mentions)]
    return tuple(sorted([group.name() for group in groups], key=_first_place))


def _first_place(name: Name) -> int:
    return name.mentions[0].span.start


def _fullness(text: str) -> tuple[int, bool, int]:
    return text.count(" "), not text.isupper(), len(text)


def _text(prose: str, mention: Mention) -> str:
    start, end = mention.span
    return " ".join(prose[start:end].split())


@lru_cache(_REMEMBERED)  # a story has most of its names more than once
def _keys(text: str) -> tuple[str, ...]:
    return tuple(map(name_key, text.split()))


def _people(prose: str, mentions: Iterable[Mention]) -> list[_Group]:
    """People: full names first, then the surnames and given names that belong to them."""
    groups: list[_Group] = []
    known: dict[object, list[_Group]] = {}  # by entry, by surname, by any word, by all of it
    alone: list[tuple[Mention, str, tuple[str, ...]]] = []
    for mention in mentions:
        if mention.kind is not NameKind.PERSON:
            continue
        text = _text(prose, mention)
        words = _keys(text)
        if len(words) == 1:
            alone.append((mention, text, words))
            continue
        same = _same(known, mention, words)
        if same is None:
            same = _Group(mention, text, words)
            groups.append(same)
        else:
            same.add(mention, text, words)
        _remember(known, same, words)
    for mention, text, words in alone:
        owner = _owner(known, mention, words[0])
        if owner is None:
            owner = _Group(mention, text, words)
            groups.append(owner)
            _remember(known, owner, words)
        else:
            owner.add(mention, text, words)
    return groups


def _remember(known: dict[object, list[_Group]], group: _Group, words: tuple[str, ...]) -> None:
    """Let the group be found by its words."""
    keys: set[object] = {("last", words[-1]), ("all", "".join(words)), *words}
    keys.add("".join(words[1:]))
    if group.entry is not None:
        keys.add(group.entry)
    for key in keys:
        groups = known.setdefault(key, [])
        if group not in groups[-1:]:
            groups.append(group)


def _same(
    known: Mapping[object, Sequence[_Group]], mention: Mention, words: tuple[str, ...]
) -> _Group | None:
    """The group of a name of several words: middle names and initials may lack."""
    for key in (mention.entry, ("all", "".join(words))):
        if key is not None and key in known:
            return known[key][0]
    for group in known.get(("last", words[-1]), ()):
        if _agree(group.words[0], words[0]):
            return group
    return None


def _agree(one: str, other: str) -> bool:
    """Whether two given names are one, or one is the initial of the other."""
    shorter, longer = sorted((one, other), key=len)
    return shorter == longer or (len(shorter) == 1 and longer.startswith(shorter))


def _owner(known: Mapping[object, Sequence[_Group]], mention: Mention, word: str) -> _Group | None:
    """Whom a single word names: the last one named so before it, else the first one at all."""
    at = mention.span.start
    found = known.get(("last", word)) or known.get(word)
    if not found:
        return known[mention.entry][0] if mention.entry in known else None
    last = max(found, key=lambda group: group.last_before(at))
    return last if last.last_before(at) >= 0 else found[0]


def _others(prose: str, mentions: Sequence[Mention]) -> list[_Group]:
    """Places, organisations and the rest: by entry, else by their letters; short for long."""
    groups: dict[object, _Group] = {}
    aliases: dict[str, object] = {}
    before: Mention | None = None
    for mention in mentions:
        if mention.kind is NameKind.PERSON:
            before = mention
            continue
        text = _text(prose, mention)
        letters = name_key(text)
        key: object = mention.entry or aliases.get(letters, letters)
        if before is not None and _is_short_for(prose, before, mention):
            key = before.entry or name_key(_text(prose, before))
            key = aliases.get(key, key) if isinstance(key, str) else key
            aliases[letters] = key
        group = groups.get(key)
        if group is None:
            groups[key] = _Group(mention, text, _keys(text))
        else:
            group.add(mention, text, _keys(text))
        before = mention
    return list(groups.values())


def _is_short_for(prose: str, before: Mention, mention: Mention) -> bool:
    """Whether a mention in brackets is made of the first letters of the one before."""
    end = before.span.end
    if not prose.startswith("(", end + 1):
        return False  # mostly so, and soon seen
    if _BRACKET.fullmatch(prose, end, mention.span.start) is None:
        return False
    short = name_key(prose[mention.span.start : mention.span.end])
    full = prose[before.span.start : before.span.end]
    initials = "".join(word[0] for word in re.split(r"[\s-]+", full) if word)
    capitals = "".join(char for char in initials if char.isupper())
    return len(short) >= _LEAST_INITIALS and short in (initials.lower(), capitals.lower())
