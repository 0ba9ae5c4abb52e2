"""What is looked up to find the names in a story, gathered once for each story."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newslint.knowledge import Knowledge
from newslint.knowledge.lexicon import Lexicon
from newslint.model.span import Span

_COMMON_NOUNS = ("title", "generic-capital", "generic-adjective", "short-for-name")
_NONE: frozenset[str] = frozenset()
_REMEMBERED = 1 << 14


class Known:
    """What is looked up to cut a run and to tell what its names are."""

    def __init__(
        self, prose: str, knowledge: Knowledge, vocabulary: frozenset[str], capitals: frozenset[str]
    ) -> None:
        classes = knowledge.classes
        self.prose = prose
        self.gazetteer = knowledge.gazetteer
        self.cues = knowledge.cues
        self.lexicon = knowledge.lexicon
        self.vocabulary = vocabulary
        self.capitals = capitals  # words that have a capital in the middle of a sentence
        self.titles = classes.get("title", _NONE)
        self.title_parts = classes.get("title-part", _NONE)
        self.roles = classes.get("role", _NONE)
        self.bodies = classes.get("organisation-head", _NONE)
        self.grounds = classes.get("place-head", _NONE)
        self.dates = classes.get("weekday-or-month", _NONE)
        self.nouns = _all_of(tuple(classes.get(name, _NONE) for name in _COMMON_NOUNS))
        words, others = _written(self.titles, self.roles)
        self.small_titles = (*(words & vocabulary), *others)

    def word(self, word: Span) -> str:
        """One word."""
        return self.prose[word.start : word.end]

    def text(self, words: Sequence[Span]) -> str:
        """What the words and all between them say."""
        return self.prose[words[0].start : words[-1].end]

    def has(self, words: Sequence[Span]) -> bool:
        """Whether the words together are a known name."""
        return bool(self.gazetteer.find(self.text(words)))

    def is_ordinary(self, word: str) -> bool:
        """Whether the word is no name when it has no capital."""
        return _is_ordinary(self.lexicon, word.lower())

    def is_title(self, word: str) -> bool:
        """Whether the word stands in front of a person’s name."""
        lower = word.lower()
        return lower in self.titles or (lower in self.roles and word.isupper())

    def is_body(self, words: Sequence[Span]) -> bool:
        """Whether one of the words makes an organisation."""
        return not self.bodies.isdisjoint(map(self.bare, words))

    def is_ground(self, words: Sequence[Span]) -> bool:
        """Whether one of the words makes a place."""
        return not self.grounds.isdisjoint(map(self.bare, words))

    def bare(self, word: Span) -> str:
        """One word in small letters, without its full stop."""
        return self.prose[word.start : word.end].lower().removesuffix(".")


@lru_cache(_REMEMBERED)  # stories share most of their words
def _is_ordinary(lexicon: Lexicon, lower: str) -> bool:
    if lower in lexicon.common or lexicon.lists(lower):
        return True
    return "-" in lower and lexicon.knows(lower)


@lru_cache(maxsize=2)  # the same for all stories
def _all_of(several: tuple[frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*several)


@lru_cache(maxsize=2)
def _written(
    titles: frozenset[str], roles: frozenset[str]
) -> tuple[frozenset[str], tuple[str, ...]]:
    """Titles and roles that are words, and those that are more than letters."""
    words = frozenset(filter(str.isalpha, titles | roles))
    return words, tuple((titles | roles) - words)
