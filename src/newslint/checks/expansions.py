"""What abbreviations stand for: the brackets that introduce them, and words with their initials."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.folding import fold
from newslint.analysis.late import late
from newslint.model.block import BlockKind
from newslint.model.span import Span

_BRACKET = late(
    r"\((?:or |the |hereafter |known as |called )*[“\"]?"
    r"((?:[A-Z]\.){2,6}|[A-Z][A-Z&-]{1,7})s?[”\"]?\)"
)
_BEFORE_BRACKET = late(r"[\w.”\"’)] ?\Z")
_CAPITALISED = late(r"[A-Z][\w’']*")
_NAME_BEFORE = late(
    r"(?:[A-Z][\w’']*(?:[ -](?:of|the|and|for|in|on|to|de|la))*[ -])+[A-Z][\w’']*\Z"
)
_LONGEST_NAME = 100
_SMALL = late(
    r"[ \n-](?:(?:of|the|and|for|in|on|to|at|against|with|de|la|le|du|des|del|für|der|&)[ \n]++)++"
)
_CAPITALS = late(r"[A-Z]+")
_BEFORE_LETTERS = late(r"(?<![\w.])")
_AFTER_LETTERS = late(r"\.|s?(?!\w)")
_LETTERS = late(r"[A-Z](?<![\w.].)[A-Z]*+\.[A-Z](?:\.?[A-Z])*(?=s?(?!\w))")
_APART = r"[\w’'.]*+(?:[ \n]++|-)"
_FEWEST_IN_SMALL_LETTERS = 4  # three initials in a row occur by chance


class Introduction(NamedTuple):
    """An abbreviation in brackets behind the words that it stands for."""

    abbreviation: str
    place: Span  # the abbreviation
    bracket: Span  # with the space before it
    expansion: Span


def letters_of(abbreviation: str) -> str:
    """The capitals and figures of an abbreviation: “U.N.”, “TUCs”, “R&D”."""
    return "".join(filter(str.isalnum, abbreviation.removesuffix("s")))


@lru_cache(maxsize=2)  # several rules ask the same of one article
def find_introductions(article: Article) -> tuple[Introduction, ...]:
    """The brackets in running text whose letters stand, in order, in the words before them."""
    prose, blocks = article.prose, article.blocks
    brackets = _brackets(prose)
    starts = [block.span.start for block in blocks] if brackets else []
    return tuple(
        one
        for number, found in groupby(brackets, lambda one: bisect_right(starts, one.start()) - 1)
        if number >= 0 and blocks[number].kind is BlockKind.BODY
        for one in _in_block(prose, found, blocks[number].span)
    )


@lru_cache(maxsize=2)  # several rules ask the same of one article
def _brackets(prose: str) -> tuple[re.Match[str], ...]:
    """The letters in brackets."""
    return tuple(_BRACKET.finditer(prose))


def find_expansion(prose: str, letters: str, within: Span) -> Span | None:
    """The words at the end of `within` that have the letters, the first one as an initial."""
    at, least = within.end, within.start
    for index in range(len(letters) - 1, -1, -1):
        letter, at = letters[index].lower(), at - 1
        while at >= least and not (
            prose[at].lower() == letter and (index or _opens_word(prose, at))
        ):
            at -= 1
        if at < least:
            return None
    return Span(at, within.end)


def is_spelt_out(prose: str, abbreviation: str) -> bool:
    """Whether words with these initials stand one behind the other anywhere.

    Small words count with the others, or none of them does.
    """
    letters = letters_of(abbreviation)
    return any(
        _may_have_initials(text, letters) and _has_initials(text, letters)
        for text in (_without_small_words(prose), prose)
    )


def _may_have_initials(prose: str, letters: str) -> bool:
    """Whether some words begin so: a quick look; the first may have a mark or an article tied."""
    first, behind = letters[0].lower(), letters[1:].lower()
    firsts, words = _beginnings(prose)
    at = firsts.find(behind, 1)
    while at > 0:
        if first in words[at - 1].lower():
            return True
        at = firsts.find(behind, at + 1)
    return False


@lru_cache(maxsize=4)
def _beginnings(prose: str) -> tuple[str, Sequence[str]]:
    """What each word begins with, in small letters, and the words."""
    words = prose.replace("-", " ").split()
    return fold("".join(map(itemgetter(0), words))), words


@lru_cache(maxsize=2)  # asked for each abbreviation of one article
def _without_small_words(prose: str) -> str:
    return _SMALL.sub(" ", prose)


def _has_initials(prose: str, letters: str) -> bool:
    for found in _initials(letters).finditer(prose):
        words = re.findall(r"\w+", found[0])
        capitals = sum(word[0].isupper() for word in words)
        if capitals >= 2 or len(letters) >= _FEWEST_IN_SMALL_LETTERS:
            return True
    return False


def uses_of(prose: str, abbreviation: str) -> list[Span]:
    """Where the abbreviation stands, with or without stops, as a plural or a possessive."""
    letters = letters_of(abbreviation)
    return sorted([*_without_stops(prose, letters), *_with_stops(prose).get(letters, ())])


def _without_stops(prose: str, letters: str) -> Iterator[Span]:
    at = prose.find(letters) if _CAPITALS.fullmatch(letters) else -1
    while at >= 0:
        end = at + len(letters)
        if _BEFORE_LETTERS.match(prose, at) and _AFTER_LETTERS.match(prose, end):
            yield Span(at, end)
        at = prose.find(letters, end)


@lru_cache(maxsize=2)  # asked for each abbreviation of one article
def _with_stops(prose: str) -> Mapping[str, Sequence[Span]]:
    """Where capitals stand with stops between, by the letters; “U.N.H.Q” has “U.N.” too."""
    found: dict[str, list[Span]] = {}
    for match in _LETTERS.finditer(prose):
        text, start = match[0], match.start()
        for end in (*(at for at, char in enumerate(text) if char == "."), len(text)):
            if "." in (part := text[:end]):
                found.setdefault(part.replace(".", ""), []).append(Span(start, start + end))
    return found


def find_misfits(article: Article) -> Iterator[tuple[Introduction, str]]:
    """The brackets behind a name of as many words, and the initials of that name."""
    prose = article.prose
    for found in _brackets(prose):
        letters, end = found[1], found.start() - 1
        name = _NAME_BEFORE.search(prose, max(0, end - _LONGEST_NAME), max(0, end))
        words = [*_CAPITALISED.finditer(name[0])][-len(letters) :] if name else []
        initials = "".join(word[0][0] for word in words)
        if name and len(initials) == len(letters) and initials != letters:
            expansion = Span(name.start() + words[0].start(), end)
            yield (
                Introduction(letters, Span(*found.span(1)), Span(end, found.end()), expansion),
                initials,
            )


def _in_block(prose: str, brackets: Iterable[re.Match[str]], block: Span) -> Iterator[Introduction]:
    """Where brackets introduce letters; no bracket reaches back over the one before it."""
    least = block.start
    for found in brackets:
        before = _BEFORE_BRACKET.search(prose, max(least, found.start() - 2), found.start())
        if not before or found.end() > block.end:
            continue
        letters, end = letters_of(found[1]), before.start() + 1
        number = min(len(letters) + 5, 2 * len(letters))
        expansion = find_expansion(
            prose, letters, Span(_words_back(prose, Span(least, end), number), end)
        )
        least = found.end()
        if expansion and " " in prose[expansion.start : expansion.end]:
            yield Introduction(found[1], Span(*found.span(1)), Span(end, found.end()), expansion)


def _words_back(prose: str, within: Span, number: int) -> int:
    """Where the last `number` words of `within` begin."""
    starts = [word.start() for word in re.finditer(r"[^\s-]+", prose[within.start : within.end])]
    return within.start + (starts[-number:] or [0])[0]


def _opens_word(prose: str, at: int) -> bool:
    return at == 0 or not prose[at - 1].isalnum()


@cache
def _initials(letters: str) -> re.Pattern[str]:
    first, *rest = map(_either, letters)
    behind = "".join(f"{_APART}{letter}" for letter in rest)
    return re.compile(rf"{first}(?<!\w.){behind}[a-zà-ÿ][\w’']*")


def _either(letter: str) -> str:
    return rf"[{letter}{letter.lower()}]"
