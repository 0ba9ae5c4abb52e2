"""Words that lost the space between them, and words that have one inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import find_each, find_whole
from newslint.knowledge import Classes, Knowledge
from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.sieve import Sieve
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_BEFORE = late(r"(?<![\w’'.-])[A-Za-z]?[a-z]+[ \n]\Z")
_AFTER = late(r"[ \n][a-z]+(?![\w’'-])")
_SEEN = 30  # Zipf x 10: once in a million words
_FREQUENT = 40
_ENDLESS = 60  # letters: no two words that somebody joined have as many
_NEVER = 1000
_CLOSE = 8
_FAR = 30  # a new word is seen in print, not a thousand times less often than its parts
# Classes of words in the table of the pack, which says what each is.
_NO_PART = "no-part"
_NO_FIRST_PART = "no-first-part"
_PREFIX = "prefix"
_OPENERS = (
    "The",
    "This",
    "These",
    "They",
    "That",
    "With",
    "While",
    "Although",
    "However",
    "During",
)
_ENDINGS = ("ed", "ing", "ly", "tion", "ment", "ness", "ies", "ous", "ive", "ent", "ers")


class Halves(NamedTuple):
    """A division of a word, and how common its halves are."""

    left: str
    right: str
    first: int
    second: int

    @property
    def likelihood(self) -> int:
        """How likely the two are to meet: frequencies are logarithms."""
        return self.first + self.second

    def __str__(self) -> str:
        return f"{self.left} {self.right}"


def joined_words(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Unknown words that are two known ones: “cliniccomplained”."""
    divided = {
        word: halves
        for word in _unknown(article)
        if len(word) > 4 and (halves := _divide(word, article.knowledge))
    }
    for span in find_whole(article, divided, where):
        if article.in_address(span):
            continue
        better = tuple(map(str, divided[article.prose[span.start : span.end]]))
        yield Match(span, {}, (Edit(span, better[0]),) if len(better) == 1 else (), better)


def split_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Neighbours of which one is no word and both together are: “gov ernment”."""
    done = 0
    for span in find_each(article, _unknown(article), where):
        if not article.prose[span.start].islower():
            continue
        pair = _torn(article, span)
        if pair is not None and pair.start >= done and not article.in_address(pair):
            whole = "".join(article.prose[pair.start : pair.end].split())
            yield Match(pair, {}, (Edit(pair, whole),), (whole,))
            done = pair.end


def _unknown(article: Article) -> frozenset[str]:
    """Words that nobody has heard of; of those with a capital, what can be no name."""
    lexicon = article.knowledge.lexicon
    return _nobody_knows(lexicon).of(lexicon.unlisted(article.vocabulary))


@lru_cache(maxsize=2)  # one for all stories
def _nobody_knows(lexicon: Lexicon) -> Sieve:
    return Sieve(
        lambda word: (
            1 < len(word) < _ENDLESS
            and (word.islower() or (word.startswith(_OPENERS) and word[1:].islower()))
            and word.isascii()
            and word.isalpha()
            and not lexicon.knows(word)
        )
    )


def _divide(word: str, knowledge: Knowledge) -> tuple[Halves, ...]:
    """The divisions of the word, the likeliest first, if no other reading is likelier."""
    lexicon = knowledge.lexicon
    if not any(_may_meet(word[:at], word[at:], knowledge.classes) for at in _breaks(word)):
        return ()
    every = sorted(_divisions(word, lexicon), key=lambda halves: -halves.likelihood)
    best = next((halves for halves in every if _are_neighbours(halves, word, knowledge)), None)
    if best is None or lexicon.corrections(word) or _is_slip(word, knowledge):
        return ()
    return (best, *(other for other in every if other is not best and _is_close(other, best)))


def _breaks(word: str) -> range:
    """Where the second half may begin."""
    return range(2, len(word) - 1)


def _divisions(word: str, lexicon: Lexicon) -> Iterator[Halves]:
    for at in _breaks(word):
        left, right = word[:at], word[at:]
        first = lexicon.frequency(left)
        second = lexicon.frequency(right) if first >= _SEEN else 0
        if second >= _SEEN and lexicon.lists(left) and lexicon.lists(right):
            yield Halves(left, right, first, second)


def _are_neighbours(halves: Halves, word: str, knowledge: Knowledge) -> bool:
    """Whether the halves must be two words: they build no compound, nor is it seen in print."""
    seen = knowledge.lexicon.frequency(word)
    least = max(_least(halves.left.lower(), halves.right, knowledge.classes), seen + _FAR)
    return min(halves.first, halves.second) >= least


def _is_close(other: Halves, best: Halves) -> bool:
    return other.likelihood >= best.likelihood - _CLOSE


def _may_meet(left: str, right: str, classes: Classes) -> bool:
    """Whether words, or scraps, so formed can be two at all."""
    return _least(left.lower(), right, classes) < _NEVER


def _least(left: str, right: str, classes: Classes) -> int:
    """How common both halves must be: less where one of them can only be a neighbour."""
    alone = classes[_NO_PART]
    if left in alone or left in classes[_NO_FIRST_PART] or right in alone:
        return _SEEN if min(len(left), len(right)) > 2 else _FREQUENT
    long = min(len(left), len(right)) > 5 and len(left) + len(right) > 12
    inflected = left.endswith(_ENDINGS) or right.endswith("ed")
    return _FREQUENT if long and inflected and left not in classes[_PREFIX] else _NEVER


def _is_slip(word: str, knowledge: Knowledge) -> bool:
    """Whether one letter wrong, missing, added or swapped makes this of a word in use."""
    return any(near.frequency >= _SEEN for near in knowledge.suggestions.near(word.lower()))


def _torn(article: Article, span: Span) -> Span | None:
    """The word with the neighbour, before or behind, that it makes a common word with."""
    lexicon = article.knowledge.lexicon
    least = max(_FREQUENT, lexicon.frequency(article.prose[span.start : span.end]) + 10)
    for pair in _pairs(article.prose, span):
        whole = "".join(article.prose[pair.start : pair.end].split())
        if lexicon.frequency(whole) >= least and lexicon.lists(whole.lower()):
            return pair
    return None


def _pairs(prose: str, span: Span) -> Iterator[Span]:
    """The word with its neighbour before, and with the one behind."""
    before = _BEFORE.search(prose, max(0, span.start - 30), span.start)
    if before:
        yield Span(before.start(), span.end)
    after = _AFTER.match(prose, span.end)
    if after:
        yield Span(span.start, after.end())
