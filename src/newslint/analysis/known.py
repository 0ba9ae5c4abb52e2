"""What is looked up to find the names in a story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from newslint.analysis.capitalised import Run, Word
from newslint.knowledge import Knowledge
from newslint.knowledge.cues import Cues
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.lexicon import Lexicon

_CLASSES = ("title", "title-part", "role", "organisation-head", "place-head", "weekday-or-month")
_COMMON_NOUNS = ("title", "generic-capital", "generic-adjective", "short-for-name")
_NONE: frozenset[str] = frozenset()
_REMEMBERED = 1 << 14

Classes = tuple[frozenset[str], ...]


class Lore:
    """What is known whatever the story."""

    def __init__(
        self, gazetteer: Gazetteer, lexicon: Lexicon, cues: Cues, classes: Classes, nouns: Classes
    ) -> None:
        self.gazetteer = gazetteer
        self.lexicon = lexicon
        self.cues = cues
        self.titles, self.title_parts, self.roles, self.bodies, self.grounds, self.dates = classes
        self.nouns = _NONE.union(*nouns)
        self.calling = self.titles | self.roles  # what people are called by
        self._small_titles = frozenset(filter(str.isalpha, self.calling))
        # Those that are more than letters are no words of a vocabulary.
        self._joined_titles = tuple(self.calling - self._small_titles)

    @classmethod
    def of(cls, knowledge: Knowledge) -> Lore:
        """What is known of names; the same object for the same knowledge."""
        find = knowledge.classes.get
        return _lore(
            knowledge.gazetteer,
            knowledge.lexicon,
            knowledge.cues,
            tuple(find(name, _NONE) for name in _CLASSES),
            tuple(find(name, _NONE) for name in _COMMON_NOUNS),
        )

    def is_ordinary(self, word: str) -> bool:
        """Whether the word is no name when it has no capital."""
        return _is_ordinary(self.lexicon, word.lower())

    def is_title(self, word: str) -> bool:
        """Whether the word stands in front of a person’s name."""
        lower = word.lower()
        return lower in self.titles or (lower in self.roles and word.isupper())

    def small_titles(self, vocabulary: frozenset[str]) -> tuple[str, ...]:
        """The titles and roles in small letters that a story may have."""
        return (*(self._small_titles & vocabulary), *self._joined_titles)


class Passage:
    """A story, or a run of words cut out of it, and what is known of its words."""

    def __init__(self, prose: str, lore: Lore) -> None:
        self.prose = prose
        self.lore = lore
        self.gazetteer = lore.gazetteer

    def word(self, word: Word) -> str:
        """One word."""
        return self.prose[word[0] : word[1]]

    def text(self, words: Sequence[Word]) -> str:
        """What the words and all between them say."""
        return self.prose[words[0][0] : words[-1][1]]

    def has(self, words: Sequence[Word]) -> bool:
        """Whether the words together are a known name."""
        return bool(self.gazetteer.find(self.prose[words[0][0] : words[-1][1]]))

    def is_ordinary(self, word: Word) -> bool:
        """Whether a word is no name when it has no capital."""
        return self.lore.is_ordinary(self.prose[word[0] : word[1]])

    def is_given(self, word: Word) -> bool:
        """Whether people are called so by their family."""
        return self.gazetteer.is_given(self.prose[word[0] : word[1]])

    def is_body(self, words: Sequence[Word]) -> bool:
        """Whether one of the words makes an organisation."""
        return not self.lore.bodies.isdisjoint(map(self.bare, words))

    def is_ground(self, words: Sequence[Word]) -> bool:
        """Whether one of the words makes a place."""
        return not self.lore.grounds.isdisjoint(map(self.bare, words))

    def bare(self, word: Word) -> str:
        """One word in small letters, without its full stop."""
        return self.prose[word[0] : word[1]].lower().removesuffix(".")


class Known(Passage):
    """A whole story."""

    def __init__(
        self, prose: str, lore: Lore, vocabulary: frozenset[str], body: Iterable[Run]
    ) -> None:
        super().__init__(prose, lore)
        self.vocabulary = vocabulary
        self.small_titles = lore.small_titles(vocabulary)
        self._body = body

    @cached_property
    def capitals(self) -> set[str]:
        """The words that have a capital where a sentence does not give it."""
        prose = self.prose
        return {
            prose[start:end]
            for run in self._body
            for start, end in (run.words[1:] if run.opens else run.words)
        }


@lru_cache(maxsize=2)  # one for all stories
def _lore(
    gazetteer: Gazetteer, lexicon: Lexicon, cues: Cues, classes: Classes, nouns: Classes
) -> Lore:
    return Lore(gazetteer, lexicon, cues, classes, nouns)


@lru_cache(_REMEMBERED)  # stories share most of their words
def _is_ordinary(lexicon: Lexicon, lower: str) -> bool:
    if lower in lexicon.common or lexicon.lists(lower):
        return True
    return "-" in lower and lexicon.knows(lower)
