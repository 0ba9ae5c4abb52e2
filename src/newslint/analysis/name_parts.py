"""Runs of capitalised words cut into names: titles and nationalities are told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.capitalised import Run
from newslint.analysis.known import Known
from newslint.knowledge.entry import NameKind
from newslint.model.span import Span

_FAMOUS = 85  # a name that is an ordinary word too counts alone when it is as well known as Turkey
_USUAL_GIVEN = 3
_COMMON_GIVEN = 6
_FOLLOWING = (
    "based backed born bound built controlled dominated educated era friendly funded held hit "
    "installed led level like linked listed made majority occupied owned run sponsored style "
    "supported time trained wide"
)
_ENDINGS = frozenset(_FOLLOWING.split())


class Part(NamedTuple):
    """A name as it stands, and the title before it."""

    span: Span
    words: tuple[Span, ...]
    title: Span | None


def parts_of(run: Run, known: Known) -> Iterator[Part]:
    """The names in a run, in order."""
    words = run.words
    if not run.opens and len(words) == 1 and "-" not in known.word(run.span):
        yield Part(run.span, words, None)
        return
    if run.opens and not _is_name(words, known):
        words = words[1:]
        if not words:
            return
    if len(words) > 1 and _is_article(known.text(words[:1])) and not _has_article(words, known):
        words = words[1:]
    for group in _without_dates(words, known):
        if known.has(group):
            yield _part(group, None, known)
        else:
            yield from _by_titles(group, known)


def _has_article(words: Sequence[Span], known: Known) -> bool:
    """Whether the article is part of the name: The Hague."""
    found = known.gazetteer.find(known.text(words))
    return bool(found) and found[0].name.startswith("The ")


def _is_name(words: Sequence[Span], known: Known) -> bool:
    """Whether the first word would have its capital anywhere."""
    word = known.text(words[:1])
    if not known.is_ordinary(word) or (len(words) > 1 and _first_are_known(words, known)):
        return True
    if word in known.cues.openers or _is_article(word):
        return False
    if len(words) == 1:
        return word in known.capitals or _is_famous(word, known)
    if known.is_title(word) or word in known.capitals or _has_head(words[1:], known):
        return True
    if known.gazetteer.given_weight(word) < _USUAL_GIVEN:
        return False
    return known.gazetteer.is_surname(known.word(words[1])) or not known.has(words[1:])


def _is_famous(word: str, known: Known) -> bool:
    found = known.gazetteer.find(word)
    return bool(found) and found[0].weight >= _FAMOUS and word.lower() not in known.vocabulary


def _first_are_known(words: Sequence[Span], known: Known) -> bool:
    """Whether several words from the first on are a name."""
    return any(known.has(words[:size]) for size in range(2, min(len(words), 5) + 1))


def _has_head(words: Sequence[Span], known: Known) -> bool:
    return known.is_body(words) or known.is_ground(words)


def _without_dates(words: tuple[Span, ...], known: Known) -> Iterator[tuple[Span, ...]]:
    """The words parted at days and months, which may be names behind a given name only."""
    dates = known.dates
    group: list[Span] = []
    for word in words:
        text = known.word(word)
        if text.lower() not in dates or (group and _is_given(group[-1], known)):
            group.append(word)
        elif group:
            yield tuple(group)
            group = []
    if group:
        yield tuple(group)


def _is_given(word: Span, known: Known) -> bool:
    return known.gazetteer.is_given(known.word(word))


def _by_titles(words: tuple[Span, ...], known: Known) -> Iterator[Part]:
    """What stands before a title, and the name behind it with the title."""
    last = _last_title(words, known)
    if last is None:
        yield from _by_nation(words, None, known)
        return
    first = _title_start(words, last, known)
    if first:
        yield from _by_nation(words[:first], None, known)
    behind = _behind_title(words, last + 1, known)
    if behind < len(words):
        title = Span(words[first].start, words[behind - 1].end)
        yield from _by_nation(words[behind:], title, known)


def _behind_title(words: Sequence[Span], at: int, known: Known) -> int:
    """Where the name behind a title begins: Minister of Health Jane Doe, Chief Executive Jane Doe.

    An office that nobody’s name follows goes on to the end.
    """
    if at == len(words):
        return at
    if known.prose[words[at - 1].end : words[at].start].isspace():
        is_single = at + 1 == len(words)
        return at + 1 if is_single and known.bare(words[at]) in known.roles else at
    while at < len(words) and not (_is_given(words[at], known) and words[at + 1 :]):
        at += 1
    return at


def _last_title(words: Sequence[Span], known: Known) -> int | None:
    """The place of the last word of a title, if the words have one."""
    for at in reversed(range(len(words))):
        if _ends_title(words, at, known):
            return at
    return None


def _ends_title(words: Sequence[Span], at: int, known: Known) -> bool:
    """Whether the word at `at` is a title or a role: not in Justice Department, Larry King."""
    word, behind = known.word(words[at]), words[at + 1 :]
    if not known.is_title(word):
        is_role = word.lower() in known.roles and len(behind) > 1
        return is_role and _is_given(behind[0], known)
    if behind and (known.is_body(behind) or known.is_ground(behind)):
        return False
    return not _ends_name(words[: at + 1], known)


def _ends_name(words: Sequence[Span], known: Known) -> bool:
    """Whether the last word, a title by itself, is the surname of somebody."""
    if len(words) < 2 or "." in known.word(words[-2]) or not _is_given(words[-2], known):
        return False
    return known.gazetteer.is_surname(known.word(words[-1])) and not known.is_ordinary(
        known.word(words[-2])
    )


def _title_start(words: Sequence[Span], last: int, known: Known) -> int:
    """Where a title begins: with the ordinary words in front of it that are no known name."""
    first = last
    while first and _is_of_title(words[:first], known):
        first -= 1
    return first


def _is_of_title(words: Sequence[Span], known: Known) -> bool:
    word = known.word(words[-1])
    if known.is_title(word) or word.lower() in known.title_parts:
        return True
    if not known.is_ordinary(word) or known.is_body(words[-1:]):
        return False
    return not any(known.has(words[at:]) for at in range(len(words)))


def _by_nation(words: tuple[Span, ...], title: Span | None, known: Known) -> Iterator[Part]:
    """A known nation or place in front of another name is a name of its own."""
    if len(words) > 1 and not known.has(words):
        if title is None and _is_office(words[0], known) and _is_person(words[1:], known):
            words = words[1:]
        size = _nation_size(words, known)
        if size:
            yield _part(words[:size], None, known)
            yield _part(words[size:], title, known)
            return
    if len(words) == 1 and title is None:
        yield from _halves(words[0], known)
        return
    yield _part(words, title, known)


def _is_office(word: Span, known: Known) -> bool:
    """Whether a word ends what somebody is called by: Speaker of the House Jane Doe."""
    before = known.prose[max(0, word.start - 8) : word.start]
    return before.endswith((" of ", " of the ")) and known.is_ordinary(known.word(word))


def _is_known_person(words: Sequence[Span], known: Known) -> bool:
    found = known.gazetteer.find(known.text(words))
    return bool(found) and found[0].kind is NameKind.PERSON


def _is_person(words: Sequence[Span], known: Known) -> bool:
    if len(words) < 2:
        return False
    if known.has(words):
        return _is_known_person(words, known)
    return known.gazetteer.given_weight(known.word(words[0])) >= _COMMON_GIVEN


def _nation_size(words: Sequence[Span], known: Known) -> int:
    """How many words in front are a nation or place that what follows does not belong to."""
    for size in (2, 1):
        rest = words[size:]
        found = known.gazetteer.find(known.text(words[:size])) if rest else ()
        if not found:
            continue
        if found[0].kind is NameKind.PLACE and len(rest) > 1 and _is_known_person(rest, known):
            return size
        if found[0].sort not in ("people", "country"):
            continue
        if known.has(rest) or _is_given(rest[0], known):
            return size
        if found[0].kind is NameKind.PEOPLE and not _is_common(rest, known):
            return 0 if _has_head(rest, known) else size
    return 0


def _is_common(words: Sequence[Span], known: Known) -> bool:
    return all(known.is_ordinary(known.prose[start:end]) for start, end in words)


def _halves(word: Span, known: Known) -> Iterator[Part]:
    """Russia-Ukraine is two names, UN-backed one, al-Numan one."""
    text = known.word(word)
    head, hyphen, tail = text.partition("-")
    if not hyphen or known.gazetteer.has(text) or head.islower():
        yield _part((word,), None, known)
        return
    if known.gazetteer.has(head) and known.gazetteer.has(tail):
        middle = word.start + len(head)
        yield _part((Span(word.start, middle),), None, known)
        yield _part((Span(middle + 1, word.end),), None, known)
        return
    yield _part((word,), None, known)


def _part(words: tuple[Span, ...], title: Span | None, known: Known) -> Part:
    """The part, without what a hyphen ties to its end: Britain-based."""
    last = words[-1]
    text = known.word(last)
    head, hyphen, tail = text.rpartition("-")
    if hyphen and head and tail in _ENDINGS:
        last = Span(last.start, last.start + len(head))
        words = (*words[:-1], last)
    return Part(Span(words[0].start, words[-1].end), words, title)


def _is_article(word: str) -> bool:
    return word in ("The", "A", "An")
