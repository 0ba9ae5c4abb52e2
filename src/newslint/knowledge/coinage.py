"""Words that no dictionary has and every reader understands: compounds and derivations."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.knowledge.lexicon import Lexicon

_LEAST = 28  # Zipf x 10 of a part: a rare word makes no new ones
_LONG = 4
_LONGEST = 60  # letters; what is longer is no word
_SHORT = 3
_LONG_REST = 5
_SEEN = 23
_VERB_ENDINGS = ("s", "d", "r", "rs", "ing", "ation", "ations")
_VOWELS = frozenset("aeiou")


class Coinage:
    """Tells what is made of known words; openings and endings are the parts that are no words."""

    def __init__(
        self,
        lexicon: Lexicon,
        openings: frozenset[str],
        endings: frozenset[str],
        alone: frozenset[str],
    ) -> None:
        self._lexicon = lexicon
        self._openings = openings
        self._endings = endings
        self._alone = alone  # words that build no compounds

    def is_sure(self, word: str) -> bool:
        """Whether it is two long words, one behind a long opening, or a form of a new verb."""
        return self._is_form_of_known(_american(word)) or any(
            self._is_part(right) and (self._is_part(left) or self._opens(left, right))
            for left, right in _halves(word, _LONG)
        )

    def is_likely(self, word: str) -> bool:
        """Whether it can be read as made of parts at all: “rebooking”, “loanee”."""
        return (
            self.is_sure(word)
            or any(
                self._opens(left, right) or (self._is_part(left) and self._is_part(right))
                for left, right in _halves(word, 2)
                if len(right) >= _SHORT
            )
            or any(self._is_part(stem) for stem in self._stems(word))
        )

    def _is_form_of_known(self, word: str) -> bool:
        """Whether the word is listed or seen in print, or its stem is: “strategises”."""
        stems = [word, *(word.removesuffix(ending) for ending in _VERB_ENDINGS if word != ending)]
        return any(
            self._lexicon.lists(form) or self._lexicon.frequency(form) >= _SEEN
            for stem in {stem for stem in stems if "iz" in stem}
            for form in (stem, stem + "e")
        )

    def _is_part(self, word: str) -> bool:
        return (
            len(word) >= _SHORT
            and word not in self._alone
            and self._lexicon.frequency(word) >= _LEAST
            and self._lexicon.lists(word)
        )

    def _opens(self, left: str, right: str) -> bool:
        if left not in self._openings or len(right) < _SHORT:
            return False
        return self._lexicon.lists(right) and (len(left) >= _LONG or len(right) >= _LONG_REST)

    def _stems(self, word: str) -> Iterator[str]:
        """What the word may be an ending put to."""
        for at in range(_SHORT, len(word)):
            stem, ending = word[:at], word[at:]
            if ending in self._endings:
                yield from _forms_before(stem, ending)


def _halves(word: str, least: int) -> Iterator[tuple[str, str]]:
    if len(word) > _LONGEST:
        return
    for at in range(least, len(word) - least + 1):
        yield word[:at], word[at:]


def _forms_before(stem: str, ending: str) -> Iterator[str]:
    """The stem as it stands by itself: “hire” of “hir-ing”, “mod” of “modd-ing”."""
    if ending[0] not in _VOWELS:
        yield stem
        if stem.endswith("i"):
            yield stem[:-1] + "y"
        return
    if not stem.endswith("e"):
        yield stem
        yield stem + "e"
    if stem[-1] == stem[-2]:
        yield stem[:-1]


def _american(word: str) -> str:
    """The same with the z and the e that dictionaries sooner have."""
    return word.replace("is", "iz").replace("ys", "yz").replace("ae", "e").replace("oe", "e")
