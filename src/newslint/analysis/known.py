"""What is looked up to find the names in a story, gathered once for each story."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.knowledge import Knowledge
from newslint.model.span import Span

_COMMON_NOUNS = ("title", "generic-capital", "generic-adjective", "short-for-name")
_NONE: frozenset[str] = frozenset()


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
        self.nouns = tuple(classes.get(name, _NONE) for name in _COMMON_NOUNS)

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
        lower = word.lower()
        if lower in self.lexicon.common or self.lexicon.lists(lower):
            return True
        return "-" in lower and self.lexicon.knows(lower)

    def is_title(self, word: str) -> bool:
        """Whether the word stands in front of a person’s name."""
        lower = word.lower()
        return lower in self.titles or (lower in self.roles and word.isupper())

    def is_body(self, words: Sequence[Span]) -> bool:
        """Whether one of the words makes an organisation."""
        return any(self.bare(word) in self.bodies for word in words)

    def is_ground(self, words: Sequence[Span]) -> bool:
        """Whether one of the words makes a place."""
        return any(self.bare(word) in self.grounds for word in words)

    def bare(self, word: Span) -> str:
        """One word in small letters, without its full stop."""
        return self.prose[word.start : word.end].lower().removesuffix(".")
