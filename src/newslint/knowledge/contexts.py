"""Words mistaken for others, and the words beside them that tell so.

A row of the table is a wrong word, the right one, and one context, in which `_` stands for the
wrong word: `could|would _ !course`. Each other part is what one neighbour may be: words with `|`
between, `<class>` for the words of a class, `*ing` and `un*` for endings and beginnings, `*` for
any word, `[NS]` for one that mostly is such a part of speech, `#` for a figure, `.` for the edge
of a clause, `^` for that of a sentence, `,` for a comma. With `!` in front it may be anything else,
and with `?` behind it may be missing. `~15` at the end asks that the right word fit so much better,
by the parts of speech around, in tenths of powers of ten. Wrong and right words may be several with
`|` between, which belong together in their order; right ones with a comma between are a choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

FIGURE, EDGE, SENTENCE, COMMA, HYPHEN = "#", ".", "^", ",", "-"
MARKS = frozenset({FIGURE, EDGE, SENTENCE, COMMA, HYPHEN})
PLACE = "_"
EVIDENCE = "~"

Usual = Callable[[str], str]  # what part of speech a word mostly is, if that is known
Classes = Mapping[str, frozenset[str]]


class Neighbour(NamedTuple):
    """What a neighbour may be."""

    words: frozenset[str]
    endings: tuple[str, ...]
    beginnings: tuple[str, ...]
    parts: str  # of speech
    is_other: bool  # it must be none of these

    def fits(self, word: str, usual: Usual) -> bool:
        """Whether the word, figure or mark may stand here."""
        return self._lists(word, usual) is not self.is_other

    @property
    def may_stand_apart(self) -> bool:
        """Whether it may be a mark or a figure, so that words alone do not tell."""
        return self.is_other or not self.words.isdisjoint(MARKS)

    def certain(self) -> frozenset[str]:
        """The words of which one must stand here; none where marks or other words may."""
        is_vague = self.endings or self.beginnings or self.parts or self.is_other
        return frozenset() if is_vague or not self.words.isdisjoint(MARKS) else self.words

    def _lists(self, word: str, usual: Usual) -> bool:
        if word in self.words or word in MARKS:
            return word in self.words or (word == SENTENCE and EDGE in self.words)
        if word.endswith(self.endings) or word.startswith(self.beginnings):
            return True
        return bool(self.parts) and (usual(word) or PLACE) in self.parts


class Context(NamedTuple):
    """One way in which a word is wrong: its neighbours before, the nearest first, and behind."""

    wrong: tuple[str, ...]
    right: tuple[str, ...]
    before: tuple[Neighbour, ...]
    behind: tuple[Neighbour, ...]
    evidence: int = 0  # that parts of speech must give for the right word

    def may_fit(self, words: Sequence[str], at: int, usual: Usual) -> bool:
        """Whether it may fit the word at `at` in a text of which only the words are known."""
        before, behind, after = self.before, self.behind, at + len(self.wrong)
        if behind and not _may_fit(behind, words[after : after + len(behind)], usual):
            return False
        if before and not _may_fit(before, words[max(0, at - len(before)) : at][::-1], usual):
            return False
        return tuple(words[at:after]) == self.wrong


def _may_fit(neighbours: Sequence[Neighbour], words: Sequence[str], usual: Usual) -> bool:
    """Whether the words may stand there, up to where a mark or a figure may stand too."""
    for neighbour, word in zip(neighbours, words, strict=False):
        if neighbour.may_stand_apart:
            return True
        if not neighbour.fits(word, usual):
            return False
    return True


def read_contexts(row: Sequence[str], classes: Classes) -> Iterator[Context]:
    """The contexts of one row, a pair of words each; ValueError where it cannot be read."""
    if len(row) != 3:
        raise ValueError("expected a wrong word, the right one and a context, with tabs between")
    wrong, right, text = row
    every_wrong, every_right = wrong.split("|"), right.split("|")
    if len(every_right) == 1:
        every_right *= len(every_wrong)
    if len(every_wrong) != len(every_right):
        raise ValueError(f"“{wrong}” and “{right}” are not equally many")
    text, evidence = _evidence(text)
    if text.split().count(PLACE) != 1:
        raise ValueError(f"“{text}” needs one “{PLACE}” where the wrong word stands")
    for parts in _readings(text):
        at = parts.index(PLACE)
        sides = [[_neighbour(part, classes) for part in parts[:at]]]
        sides.append([_neighbour(part, classes) for part in parts[at + 1 :]])
        for one, other in zip(every_wrong, every_right, strict=True):
            better = tuple(word.strip() for word in other.split(","))
            if one in better:
                raise ValueError(f"“{one}” cannot be right and wrong")
            before, behind = tuple(sides[0][::-1]), tuple(sides[1])
            yield Context(tuple(one.split()), better, before, behind, evidence)


def _evidence(text: str) -> tuple[str, int]:
    """The context without the evidence that it asks for, and that."""
    context, mark, number = text.partition(f" {EVIDENCE}")
    if not mark:
        return text, 0
    if not number.isdecimal() or not int(number):
        raise ValueError(f"“{EVIDENCE}{number}” is no evidence; it is a number above 0")
    return context, int(number)


def _readings(text: str) -> Iterator[list[str]]:
    """The parts, with those that may be missing and without."""
    ways = [("", part[:-1]) if part.endswith("?") else (part,) for part in text.split()]
    for way in product(*ways):
        yield [part for part in way if part]


def _neighbour(part: str, classes: Classes) -> Neighbour:
    words: set[str] = set()
    endings: list[str] = []
    beginnings: list[str] = []
    parts = ""
    for way in part.removeprefix("!").split("|"):
        if way.startswith("<"):
            words |= _class(way, classes)
        elif way.startswith("["):
            parts += way.strip("[]")
        elif way.startswith("*"):
            endings.append(way[1:])
        elif way.endswith("*"):
            beginnings.append(way[:-1])
        else:
            words.add(way)
    if "" in words:
        raise ValueError(f"“{part}” has nothing on one side of “|”")
    return Neighbour(
        frozenset(words), tuple(endings), tuple(beginnings), parts, part.startswith("!")
    )


def _class(way: str, classes: Classes) -> frozenset[str]:
    if way[1:-1] not in classes:
        raise ValueError(f"there is no class of words “{way[1:-1]}”")
    return classes[way[1:-1]]
