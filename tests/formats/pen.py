"""A writer of stories with slips in them, the same ones for every format and for the right text."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

_OPENINGS = (
    "The harbour board", "A spokeswoman for the mill", "The village school", "Nobody at the depot",
    "The new footbridge", "A crowd of anglers", "The parish choir", "Every baker in Wexmoor",
    "The night ferry", "An old lighthouse keeper",
)  # fmt: skip
_MIDDLES = (
    "closed its doors before", "counted the boats after", "waited in the rain until",
    "asked for fresh paint during", "sold warm bread throughout", "sang in the square before",
    "missed the last tram after", "wrote a long letter about", "mended the broken fence during",
)  # fmt: skip
_ENDINGS = (
    "the spring market", "the council supper", "a long and windy week", "the opening of the canal",
    "the first day of term", "the storm in March", "a quiet meeting on Tuesday", "the summer fair",
)  # fmt: skip
SLIPS = (
    ("recieved", "received"), ("goverment", "government"), ("the the", "the"),
    ("seperate", "separate"), ("occured", "occurred"), ("and and", "and"),
)  # fmt: skip
_BEHIND = ("near the quay", "as planned", "without much noise", "to general relief")


def same(text: str) -> str:
    return text


class Style(NamedTuple):
    """How one format writes running text."""

    escape: Callable[[str], str] = same
    bold: Callable[[str], str] = same
    link: Callable[[str], str] = same
    code: str = ""  # something unread that has a place in a sentence
    line_end: str = " "  # between two words of a paragraph
    apostrophe: str = "’"
    splits_words: bool = True  # whether bold letters can stand within a word


class Pen:
    """Writes a story; `said` are the slips that readers meet, in their order."""

    def __init__(self, seed: str, *, is_wrong: bool) -> None:
        self.random = Random(seed)
        self.said: list[str] = []
        self._is_wrong = is_wrong

    def slip(self) -> str:
        """A slip, or what it should have been."""
        wrong, right = self.random.choice(SLIPS)
        if not self._is_wrong:
            return right
        self.said.append(wrong)
        return wrong

    def unread(self) -> str:
        """A slip where no reader sees it: it stays whatever happens."""
        return self.random.choice(SLIPS)[0]

    def sentence(self, style: Style) -> str:
        """One sentence, in some of which there is a slip."""
        words = " ".join(map(self.random.choice, (_OPENINGS, _MIDDLES, _ENDINGS))).split()
        written = [self._word(word, style) for word in words]
        if self.random.random() < 0.2:
            written[-1] += f", in the mayor{style.apostrophe}s words,"
        if self.random.random() < 0.5:
            written.append(self._marked(style.escape(self.slip()), style))
        if style.code and self.random.random() < 0.2:
            written.append(style.code)
        written.append(style.escape(self.random.choice(_BEHIND)) + ".")
        text = written[0]
        for word in written[1:]:
            text += (style.line_end if self.random.random() < 0.15 else " ") + word
        return text

    def paragraph(self, style: Style) -> str:
        """A few sentences."""
        return " ".join(self.sentence(style) for _ in range(self.random.randint(1, 3)))

    def heading(self, style: Style) -> str:
        """A line without a stop, which has a slip now and then."""
        words = f"{self.random.choice(_OPENINGS)} {self.random.choice(_MIDDLES)}"
        return f"{words} {self.slip()} fair" if self.random.random() < 0.5 else f"{words} the fair"

    def _word(self, word: str, style: Style) -> str:
        chance = self.random.random()
        if style.splits_words and chance < 0.05 and len(word) > 5:
            return word[:2] + style.bold(word[2:5]) + word[5:]
        return self._marked(style.escape(word), style)

    def _marked(self, word: str, style: Style) -> str:
        chance = self.random.random()
        if chance < 0.06:
            return style.bold(word)
        return style.link(word) if chance < 0.1 else word
