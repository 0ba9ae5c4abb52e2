"""How likely it is that a word stands for a known name: what in the story speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.checks.standing import MOST_FOR_PLACE, Standing
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.name_keys import keys_of, name_key, without_article, words_of
from newslint.knowledge.suspects import Doubt, Suspect, lost_capital
from newslint.knowledge.transliteration import sound

PLACES = frozenset({NameKind.PLACE, NameKind.PEOPLE})
_FAME = (62, 70, 80, 85)  # weights, each of which speaks once more
_LONG = (7, 9)  # letters: the longer the word, the less it is like another by chance
_SMALL = 58  # a place of fewer people than 600,000 has to be seen in print
_SEEN = 20  # Zipf x 10
_COMMON = 30
_KNOWN = 60
_IN_PRINT = 38
_SHORT = 4
_FAMOUS = 80  # so well known that hardly anybody else of the name is meant
_BY_EAR = 8  # against a word that sounds the same where names are written by ear
_PROVEN = 10
WORTH_A_LOOK = 2
_ENOUGH = 5  # what must speak for a guess
_ENOUGH_AGAINST_NAME = 8  # and where the word is a name, though of few
_MOST_FOR_COUNTRY = 4
_CAN_DECIDE = 3  # what must speak for a guess before the place of the word is looked at
_MARKED = 4  # and against one with marks that the known name has not
_REMEMBERED = 1 << 12
_TRANSLITERATED = "transliterated"  # the class of the countries where they are


class Guess(NamedTuple):
    """A known name that the writer may have meant, and how much speaks for it."""

    right: str
    entry: Entry
    weight: int
    evidence: str
    is_certain: bool  # the words beside it or elsewhere say so


class Chance(NamedTuple):
    """A guess before the place of the word has told anything."""

    guess: Guess
    is_single: bool  # no other word of the name stands beside the word


class Reading(NamedTuple):
    """A known name that has a word, and what of it may stand around that word."""

    entry: Entry
    words: frozenset[str]  # the keys of the words of all its forms
    slots: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # the keys before and behind
    is_surname: bool


class Readings(NamedTuple):
    """The known names that have a word, the best known first."""

    every: tuple[Reading, ...]
    alone: tuple[Reading, ...]  # those that the word may stand for by itself
    neighbours: frozenset[str]  # the keys of words that stand beside it in the others

    def beside(self, standing: Standing) -> tuple[Reading, ...]:
        """Those that what stands beside the word allows at first sight."""
        return self.alone if self.neighbours.isdisjoint(standing.neighbours) else self.every


class Reason(NamedTuple):
    """Something that speaks for a guess, or against it, and what the reader is told of it."""

    weight: int
    words: str = ""


def guesses_at(standing: Standing, suspect: Suspect) -> list[Guess]:
    """What speaks for each of the words near by, the likeliest first."""
    if suspect.parts and standing.is_part and not standing.is_person:
        return [Guess(suspect.parts[0], Entry(suspect.parts[0]), _PROVEN, "", is_certain=True)]
    chances = [
        chance
        for right in suspect.near
        for reading in _readings(standing.article.knowledge.gazetteer, right).beside(standing)
        if (size := _words_in_place(standing, reading))
        and (chance := _chance(standing, (right, reading.entry), size, suspect.doubt)) is not None
    ]
    if not any(_can_count(standing, chance, suspect.doubt) for chance in chances):
        return []
    guesses = [
        guess
        for chance in chances
        if (guess := _in_place(standing, chance, suspect.doubt)) is not None
    ]
    return [*_each_once(sorted(guesses, key=_likeliest))]


def enough_for(doubt: Doubt) -> int:
    """What must speak for a guess; more where the word is a name, though of few."""
    return _ENOUGH_AGAINST_NAME if doubt is Doubt.OBSCURE else _ENOUGH


def _each_once(guesses: Sequence[Guess]) -> Iterator[Guess]:
    """The best guess of each word and of each entry: Kazakhstan, not Kazakstan too."""
    words: set[str] = set()
    entries: set[Entry] = set()
    for guess in guesses:
        if guess.right not in words and guess.entry not in entries:
            yield guess
        words.add(guess.right)
        entries.add(guess.entry)


def _likeliest(guess: Guess) -> tuple[int, int, bool]:
    return -guess.weight, -guess.entry.weight, guess.right not in guess.entry.name


def _chance(standing: Standing, meant: tuple[str, Entry], size: int, doubt: Doubt) -> Chance | None:
    """What speaks for a name before the place of the word is looked at."""
    if size == 1 and doubt is Doubt.LOOK_ALIKE:
        return None  # stats by themselves are no States
    right, entry = meant
    told = [*_told(standing, right, entry, size)]
    weight = sum(reason.weight for reason in told) + _untold(standing, right, entry, size)
    if size == 1 and not _is_worth_a_look(standing, weight + _MOST_FOR_COUNTRY):
        return None  # whatever countries the story names, which is dear to find
    reasons = [*told, *_of_country(standing.article, entry)]
    weight += sum(reason.weight for reason in reasons[len(told) :])
    if size == 1 and not _is_worth_a_look(standing, weight):
        return None
    evidence = "; ".join(reason.words for reason in reasons if reason.words)
    return Chance(Guess(right, entry, weight, evidence, bool(told)), is_single=size == 1)


def _can_count(standing: Standing, chance: Chance, doubt: Doubt) -> bool:
    """Whether the place of the word can make enough of it; the names around are dear to find."""
    right, entry, weight, *_ = chance.guess
    is_place = entry.kind is NameKind.PLACE
    if is_place and chance.is_single and standing.can_be_placed:
        weight += MOST_FOR_PLACE
    if weight >= enough_for(doubt):
        return True
    is_likely = is_place and weight >= WORTH_A_LOOK and standing.word[0] == right[0]
    return is_likely and standing.can_be_lone_place


def _in_place(standing: Standing, chance: Chance, doubt: Doubt) -> Guess | None:
    """The guess with what its place tells."""
    guess = chance.guess
    if not chance.is_single:
        return guess
    if doubt is Doubt.OBSCURE and standing.is_part:
        return None  # Iraj Harirchi is not from Iran
    as_it = standing.as_place if guess.entry.kind in PLACES else standing.as_other
    return guess._replace(weight=guess.weight + as_it(guess.entry))


def _is_worth_a_look(standing: Standing, weight: int) -> bool:
    """Whether the place of the word can still decide; the names around it are dear to find."""
    return weight >= _CAN_DECIDE or (weight >= 0 and standing.is_placed)


@lru_cache(_REMEMBERED)
def _readings(gazetteer: Gazetteer, right: str) -> Readings:
    every = tuple(_reading(right, entry) for entry in gazetteer.with_word(right))
    alone = tuple(each for each in every if each.is_surname or ((), ()) in each.slots)
    slots = [slot for reading in every for slot in reading.slots]
    neighbours = {key for before, after in slots for key in (*before[-1:], *after[:1])}
    return Readings(every, alone, frozenset(neighbours))


def _reading(right: str, entry: Entry) -> Reading:
    names = [keys_of(without_article(form)) for form in entry.every_form]
    key = name_key(right)
    slots = tuple(
        (keys[:at], keys[at + 1 :]) for keys in names for at, word in enumerate(keys) if word == key
    )
    is_surname = entry.kind is NameKind.PERSON and key == name_key(words_of(entry.name)[-1])
    return Reading(entry, frozenset(chain(*names)), slots, is_surname)


def _words_in_place(standing: Standing, reading: Reading) -> int:
    """How many words the longest name of the entry has that would stand here; 0 if none would."""
    if standing.key in reading.words:
        return 0  # the word has its place in another form of the name
    sizes = [
        len(before) + 1 + len(after)
        for before, after in reading.slots
        if _stand(standing, before, after)
    ]
    return max(sizes, default=int(reading.is_surname))


def _stand(standing: Standing, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the other words of the name stand beside the word."""
    if before and before != standing.before[-len(before) :]:
        return False
    return not after or after == standing.after[: len(after)]


def _told(standing: Standing, right: str, entry: Entry, size: int) -> Iterator[Reason]:
    """What is as good as a proof."""
    if size > 1:
        is_namesake = entry.kind is NameKind.PERSON and entry.weight < _FAMOUS
        yield Reason(2 if is_namesake else 5, f"“{entry.name}” is known")
    country = standing.country_behind
    if size == 1 and country and not set(country.where).isdisjoint(entry.where):
        yield Reason(4, f"it is said to lie in {country.name}")
    if right in standing.article.vocabulary:
        yield Reason(4, f"“{right}” stands elsewhere in the story")


def _of_country(article: Article, entry: Entry) -> Iterator[Reason]:
    named = max(entry.where, key=lambda code: article.countries.get(code, 0), default="")
    count = article.countries.get(named, 0)
    if count:
        country = article.knowledge.gazetteer.country(named)
        weight = _MOST_FOR_COUNTRY if count > 2 else _MOST_FOR_COUNTRY - 1
        yield Reason(weight, f"the story names {country.name if country else named}")


def _untold(standing: Standing, right: str, entry: Entry, size: int) -> int:
    """How much fame, length and place speak for it, each a little."""
    wrong = standing.word
    seen = standing.article.knowledge.lexicon.frequency(right)
    weight = sum(entry.weight >= least for least in _FAME) + (entry.sort == "country")
    weight += (seen >= _IN_PRINT) - (len(right) <= _SHORT)
    weight += sum(len(wrong) >= least for least in _LONG)
    if lost_capital(wrong, right):
        weight += 3 * (not wrong.islower())
    elif name_key(wrong[0]) != name_key(right[0]):
        weight -= 1
    if size == 1 and entry.weight < _SMALL and seen < _SEEN:
        weight -= 3
    return weight - _apart(standing, right, entry, seen)


def _apart(standing: Standing, right: str, entry: Entry, seen: int) -> int:
    """What speaks against a word that sounds the same, or has marks that the name has not."""
    wrong = standing.word
    has_one_spelling = entry.weight >= _KNOWN and seen >= _COMMON
    is_by_ear = not has_one_spelling and _is_spelt_by_ear(standing.article, entry)
    if is_by_ear and _heard(wrong) == _heard(right):
        return _BY_EAR
    return _MARKED * (right.isascii() and not wrong.isascii())


def _is_spelt_by_ear(article: Article, entry: Entry) -> bool:
    """Whether the name comes from a script that is not Latin."""
    codes = article.knowledge.classes[_TRANSLITERATED]
    return any(code.lower() in codes for code in entry.where)


def _heard(word: str) -> str:
    return sound(name_key(word).replace("c", "k"))
