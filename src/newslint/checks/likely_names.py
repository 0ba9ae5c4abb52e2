"""How likely it is that a word stands for a known name: what in the story speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.checks.standing import Standing
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.name_keys import name_key, without_article, words_of
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
_BY_EAR = 4  # what speaks against a word that sounds the same where names are written by ear
_PROVEN = 10
_CAN_DECIDE = 3  # what must speak for a guess before the place of the word is looked at
_MARKED = 4  # and against one with marks that the known name has not
_TRANSLITERATED = "transliterated"  # the class of the countries where they are


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


def guesses_at(standing: Standing, suspect: Suspect) -> list[Guess]:
    """What speaks for each of the words near by, the likeliest first."""
    if suspect.parts and standing.is_part and not standing.is_person:
        return [Guess(suspect.parts[0], Entry(suspect.parts[0]), _PROVEN, "", is_certain=True)]
    guesses = [
        guess
        for right in suspect.near
        for entry in standing.article.knowledge.gazetteer.with_word(right)
        for guess in _guess(standing, right, entry, suspect.doubt)
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


def _likeliest(guess: Guess) -> tuple[int, int, bool]:
    return -guess.weight, -guess.entry.weight, guess.right not in guess.entry.name


def _guess(standing: Standing, right: str, entry: Entry, doubt: Doubt) -> Iterator[Guess]:
    size = _words_in_place(standing, name_key(right), entry)
    if not size or (size == 1 and doubt is Doubt.LOOK_ALIKE):
        return  # stats by themselves are no States
    told = [*_told(standing, right, entry, size)]
    reasons = [*told, *_of_country(standing.article, entry), *_untold(standing, right, entry, size)]
    if size == 1:
        if not _is_worth_a_look(standing, sum(reason.weight for reason in reasons)):
            return
        if doubt is Doubt.OBSCURE and standing.is_part:
            return  # Iraj Harirchi is not from Iran
        as_it = standing.as_place if entry.kind in PLACES else standing.as_other
        reasons.append(Reason(as_it(entry)))
    evidence = "; ".join(reason.words for reason in reasons if reason.words)
    yield Guess(right, entry, sum(reason.weight for reason in reasons), evidence, bool(told))


def _is_worth_a_look(standing: Standing, weight: int) -> bool:
    """Whether the place of the word can still decide; the names around it are dear to find."""
    return weight >= _CAN_DECIDE or (weight >= 0 and standing.is_placed)


def _words_in_place(standing: Standing, key: str, entry: Entry) -> int:
    """How many words the longest name of the entry has that would stand here; 0 if none would."""
    names = [[*map(name_key, words_of(without_article(form)))] for form in entry.every_form]
    wrong = name_key(standing.word)
    if any(wrong in keys for keys in names):
        return 0  # the word has its place in another form of the name
    sizes = [
        len(keys)
        for keys in names
        for at, word in enumerate(keys)
        if word == key and _stand(standing, keys[:at], keys[at + 1 :])
    ]
    if not sizes and entry.kind is NameKind.PERSON and key == name_key(words_of(entry.name)[-1]):
        return 1
    return max(sizes, default=0)


def _stand(standing: Standing, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the other words of the name stand beside the word."""
    if before and list(before) != standing.before[-len(before) :]:
        return False
    return list(after) == standing.after[: len(after)]


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
        yield Reason(3 + (count > 2), f"the story names {country.name if country else named}")


def _untold(standing: Standing, right: str, entry: Entry, size: int) -> Iterator[Reason]:
    """Fame, length and place: each speaks a little."""
    wrong = standing.word
    seen = standing.article.knowledge.lexicon.frequency(right)
    fame = sum(entry.weight >= least for least in _FAME) + (entry.sort == "country")
    yield Reason(fame + (seen >= _IN_PRINT))
    yield Reason(sum(len(wrong) >= least for least in _LONG) - (len(right) <= _SHORT))
    if lost_capital(wrong, right):
        yield Reason(3 * (not wrong.islower()))
    elif name_key(wrong[0]) != name_key(right[0]):
        yield Reason(-1)
    has_one_spelling = entry.weight >= _KNOWN and seen >= _COMMON
    is_by_ear = _is_spelt_by_ear(standing.article, entry) and not has_one_spelling
    if not is_by_ear or _heard(wrong) != _heard(right):
        yield Reason(-_MARKED * (right.isascii() and not wrong.isascii()))
    else:
        yield Reason(-_BY_EAR)
    if size == 1:
        yield Reason(-3 * (entry.weight < _SMALL and seen < _SEEN))


def _is_spelt_by_ear(article: Article, entry: Entry) -> bool:
    """Whether the name comes from a script that is not Latin."""
    codes = article.knowledge.classes[_TRANSLITERATED]
    return any(code.lower() in codes for code in entry.where)


def _heard(word: str) -> str:
    return sound(name_key(word).replace("c", "k"))
