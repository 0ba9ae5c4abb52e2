"""How likely it is that a word stands for a known name: what in the story speaks for it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.mention import Mention
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.name_keys import name_key, words_of
from newslint.knowledge.suspects import Doubt, Suspect, lost_capital
from newslint.knowledge.transliteration import sound
from newslint.model.span import Span

PLACES = frozenset({NameKind.PLACE, NameKind.PEOPLE})
_FAME = (62, 70, 80, 85)  # weights, each of which speaks once more
_LONG = (7, 9)  # letters: the longer the word, the less it is like another by chance
_SMALL = 58  # a place of fewer people than 600,000 has to be seen in print
_SEEN = 20  # Zipf x 10
_COMMON = 30
_KNOWN = 60
_IN_PRINT = 38
_SHORT = 4
_NEVER = -9  # what nothing outweighs but a proof
_FAMOUS = 80  # so well known that hardly anybody else of the name is meant
_BY_EAR = 4  # what speaks against a word that sounds the same where names are written by ear
_PROVEN = 10
_MARKED = 4  # and against one with marks that the known name has not
_TRANSLITERATED = "transliterated"  # the class of the countries where they are
_REACH = 60  # characters in which the other words of a name stand
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|near|from|to|around|outside|inside|across|towards?|into|through|between|over|off|"
    r"(?:north|south|east|west)(?:ern|east|west|eastern|western)?(?:[ \n]of)?|central|downtown|"
    r"(?:city|town|village|province|region|district|port|capital|mayor|governor|president|people|"
    r"government|streets|outskirts|island|state|republic|kingdom) of)[ \n](?:the[ \n])?\Z"
)
_AFTER_PLACE = re.compile(
    r"[ \n](?:province|region|city|district|county|town|village|border|airport|area|suburb|"
    r"governorate|prefecture|state|peninsula|islands?|valley|offensive|front|government)\b|-based\b"
)
_BETWEEN = re.compile(r",?[ \n](?:and[ \n]|or[ \n])?|,[ \n]in[ \n]|[/–-]")
_ARTICLES = ("the ", "the\n")
_ENDS_BODY = re.compile(r"\b(?:of|for)[ \n](?:the[ \n])?\Z")  # University of …


class Guess(NamedTuple):
    """A known name that the writer may have meant, and how much speaks for it."""

    right: str
    entry: Entry
    weight: int
    evidence: str
    is_certain: bool  # the words beside it or elsewhere say so


class Reason(NamedTuple):
    """Something that speaks for a guess, or against it, and what the reader is told of it."""

    weight: int
    words: str = ""


class Place(NamedTuple):
    """Where a suspect word stands."""

    article: Article
    span: Span
    mention: Mention | None
    before: list[str]  # the words in front of it, as keys
    after: list[str]


def guesses_at(article: Article, span: Span, suspect: Suspect) -> list[Guess]:
    """What speaks for each of the words near by, the likeliest first."""
    place = _place(article, span)
    is_part = place.mention is not None and place.mention.span != span
    if suspect.parts and is_part and place.mention and place.mention.kind is not NameKind.PERSON:
        return [Guess(suspect.parts[0], Entry(suspect.parts[0]), _PROVEN, "", is_certain=True)]
    # Iraj Harirchi is not from Iran, and stats by themselves are no States.
    alone = suspect.doubt is Doubt.UNKNOWN or (suspect.doubt is Doubt.OBSCURE and not is_part)
    guesses = [
        guess
        for right in suspect.near
        for entry in article.knowledge.gazetteer.with_word(right)
        for guess in _guess(place, right, entry, alone=alone)
    ]
    return [*_each_once(sorted(guesses, key=_likeliest))]


def _each_once(guesses: Sequence[Guess]) -> Iterator[Guess]:
    """The best guess of each word and of each entry: Kazakhstan, not Kazakstan too."""
    words: set[str] = set()
    entries: set[Entry] = set()
    for guess in guesses:
        if guess.right not in words and guess.entry not in entries:
            yield guess
        words.add(guess.right)
        entries.add(guess.entry)


def _place(article: Article, span: Span) -> Place:
    prose = article.prose
    return Place(
        article,
        span,
        mention_at(article.mentions, span),
        [*map(name_key, words_of(prose[max(0, span.start - _REACH) : span.start]))],
        [*map(name_key, words_of(prose[span.end : span.end + _REACH]))],
    )


def mention_at(mentions: Sequence[Mention], span: Span) -> Mention | None:
    """The mention that the span is part of."""
    before = bisect_right(mentions, span.start, key=lambda mention: mention.span.start) - 1
    if before >= 0 and mentions[before].span.end > span.start:
        return mentions[before]
    return None


def _likeliest(guess: Guess) -> tuple[int, int, bool]:
    return -guess.weight, -guess.entry.weight, guess.right not in guess.entry.name


def _guess(place: Place, right: str, entry: Entry, *, alone: bool) -> Iterator[Guess]:
    size = _words_in_place(place, name_key(right), entry)
    if size > 1 or (size and alone):
        told = [*_told(place, right, entry, size)]
        reasons = [*told, *_of_country(place.article, entry), *_untold(place, right, entry, size)]
        evidence = "; ".join(reason.words for reason in reasons if reason.words)
        yield Guess(right, entry, sum(reason.weight for reason in reasons), evidence, bool(told))


def _words_in_place(place: Place, key: str, entry: Entry) -> int:
    """How many words the longest name of the entry has that would stand here; 0 if none would."""
    sizes = [
        len(keys)
        for form in entry.every_form
        for keys in ([*map(name_key, words_of(form))],)
        for at, word in enumerate(keys)
        if word == key and _stand(place, keys[:at], keys[at + 1 :])
    ]
    if not sizes and entry.kind is NameKind.PERSON and key == name_key(words_of(entry.name)[-1]):
        return 1
    return max(sizes, default=0)


def _stand(place: Place, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the other words of the name stand beside the word."""
    if before and list(before) != place.before[-len(before) :]:
        return False
    return list(after) == place.after[: len(after)]


def _told(place: Place, right: str, entry: Entry, size: int) -> Iterator[Reason]:
    """What is as good as a proof."""
    if size > 1:
        is_namesake = entry.kind is NameKind.PERSON and entry.weight < _FAMOUS
        yield Reason(2 if is_namesake else 5, f"“{entry.name}” is known")
    country = _country_behind(place)
    if size == 1 and country and not set(country.where).isdisjoint(entry.where):
        yield Reason(4, f"it is said to lie in {country.name}")
    if right in place.article.vocabulary:
        yield Reason(4, f"“{right}” stands elsewhere in the story")


def _country_behind(place: Place) -> Entry | None:
    """The country that stands behind the word and a comma: Homs, Syria."""
    for behind, gap in _behind(place):
        is_told = place.article.prose[slice(*gap)] in (", ", ",\n")
        if is_told and behind.entry and behind.entry.sort == "country":
            return behind.entry
    return None


def _of_country(article: Article, entry: Entry) -> Iterator[Reason]:
    named = max(entry.where, key=lambda code: article.countries.get(code, 0), default="")
    count = article.countries.get(named, 0)
    if count:
        country = article.knowledge.gazetteer.country(named)
        yield Reason(3 + (count > 2), f"the story names {country.name if country else named}")


def _untold(place: Place, right: str, entry: Entry, size: int) -> Iterator[Reason]:
    """Fame, length and place: each speaks a little."""
    wrong = place.article.prose[place.span.start : place.span.end]
    seen = place.article.knowledge.lexicon.frequency(right)
    fame = sum(entry.weight >= least for least in _FAME) + (entry.sort == "country")
    yield Reason(fame + (seen >= _IN_PRINT))
    yield Reason(sum(len(wrong) >= least for least in _LONG) - (len(right) <= _SHORT))
    if lost_capital(wrong, right):
        yield Reason(3 * (not wrong.islower()))
    elif name_key(wrong[0]) != name_key(right[0]):
        yield Reason(-1)
    has_one_spelling = entry.weight >= _KNOWN and seen >= _COMMON
    is_by_ear = _is_spelt_by_ear(place.article, entry) and not has_one_spelling
    if not is_by_ear or _heard(wrong) != _heard(right):
        yield Reason(-_MARKED * (right.isascii() and not wrong.isascii()))
    else:
        yield Reason(-_BY_EAR)
    if size == 1:
        yield Reason(-3 * (entry.weight < _SMALL and seen < _SEEN))
        yield Reason(_as_place(place, entry) if entry.kind in PLACES else _as_other(place, entry))


def _is_spelt_by_ear(article: Article, entry: Entry) -> bool:
    """Whether the name comes from a script that is not Latin."""
    codes = article.knowledge.classes[_TRANSLITERATED]
    return any(code.lower() in codes for code in entry.where)


def _heard(word: str) -> str:
    return sound(name_key(word).replace("c", "k"))


def _as_place(place: Place, entry: Entry) -> int:
    prose, span, mention = place.article.prose, place.span, place.mention
    if mention is not None and mention.kind is NameKind.PERSON:
        return _NEVER
    if mention is not None and mention.span != span:
        return _as_part(place, mention)
    before = _BEFORE_PLACE.search(prose, max(0, span.start - 24), span.start)
    if before and before[0].endswith(_ARTICLES):
        return 0
    if before or _AFTER_PLACE.match(prose, span.end) or _is_listed(place):
        return 2 if entry.kind is NameKind.PLACE else -2  # nobody lives in Emirati
    return 0


def _as_part(place: Place, mention: Mention) -> int:
    """University of Geneva, Damascus Airport; but Iraj Tehrany is somebody."""
    prose, span = place.article.prose, place.span
    if _ENDS_BODY.search(prose, mention.span.start, span.start):
        return 2
    others = words_of(prose[mention.span.start : span.start] + prose[span.end : mention.span.end])
    lists = place.article.knowledge.lexicon.lists
    return -2 if all(lists(word.lower()) for word in others) else _NEVER


def _is_listed(place: Place) -> bool:
    """Whether a comma or “and” stands between the word and a place."""
    return any(
        mention.kind is NameKind.PLACE and _BETWEEN.fullmatch(place.article.prose, *gap)
        for mention, gap in _neighbours(place)
    )


def _neighbours(place: Place) -> Iterator[tuple[Mention, tuple[int, int]]]:
    """The mentions before and behind, and what parts each from the word."""
    mentions = place.article.mentions
    at = bisect_left(mentions, place.span.start, key=lambda mention: mention.span.start)
    for before in mentions[max(0, at - 1) : at]:
        yield before, (before.span.end, place.span.start)
    yield from _behind(place)


def _behind(place: Place) -> Iterator[tuple[Mention, tuple[int, int]]]:
    mentions = place.article.mentions
    at = bisect_left(mentions, place.span.end, key=lambda mention: mention.span.start)
    for behind in mentions[at : at + 1]:
        yield behind, (place.span.end, behind.span.start)


def _as_other(place: Place, entry: Entry) -> int:
    mention = place.mention
    is_person = mention is not None and mention.kind is NameKind.PERSON
    is_alone = mention is not None and mention.span == place.span
    if entry.kind is not NameKind.PERSON:
        return -5 if is_person or not is_alone else -1
    return 0 if is_person and is_alone and not _has_full_name(place) else -5


def _has_full_name(place: Place) -> bool:
    """Whether the story gives somebody of just this surname another name too."""
    prose = place.article.prose
    ending = " " + prose[place.span.start : place.span.end]
    return any(
        prose[mention.span.start : mention.span.end].endswith(ending)
        for mention in place.article.mentions
    )
