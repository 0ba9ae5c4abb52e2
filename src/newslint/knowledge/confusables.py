"""Words mistaken for others, and the words beside them that tell so.

A row of the table is a wrong word, the right one, and one context, in which `_` stands for the
wrong word: `could|would _ !course`. Each other part is what one neighbour may be: words with `|`
between, `<class>` for the words of a class, `*ing` and `un*` for endings and beginnings, `*` for
any word, `#` for a figure, `.` for the edge of a clause, `^` for that of a sentence, `,` for a
comma. With `!` in front it
may be anything else, and with `?` behind it may be missing. Wrong and right words may be several
with `|` between, which belong together in their order; right ones with a comma between are a
choice.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any, NamedTuple

FIGURE, EDGE, SENTENCE, COMMA, HYPHEN = "#", ".", "^", ",", "-"
MARKS = frozenset({FIGURE, EDGE, SENTENCE, COMMA, HYPHEN})
PLACE = "_"
_SHORT, _OFTEN = 3, 20

Classes = Mapping[str, frozenset[str]]
_Side = tuple[Any, ...]
_Plain = tuple[tuple[str, ...], tuple[str, ...], _Side, _Side]


class Neighbour(NamedTuple):
    """What a neighbour may be."""

    words: frozenset[str]
    endings: tuple[str, ...]
    beginnings: tuple[str, ...]
    is_other: bool  # it must be none of these

    def fits(self, word: str) -> bool:
        """Whether the word, figure or mark may stand here."""
        return self._lists(word) is not self.is_other

    def certain(self) -> frozenset[str]:
        """The words of which one must stand here; none where marks or other words may."""
        if self.endings or self.beginnings or self.is_other or not self.words.isdisjoint(MARKS):
            return frozenset()
        return self.words

    def _lists(self, word: str) -> bool:
        if word in self.words or word in MARKS:
            return word in self.words or (word == SENTENCE and EDGE in self.words)
        return word.endswith(self.endings) or word.startswith(self.beginnings)


class Context(NamedTuple):
    """One way in which a word is wrong: its neighbours before, the nearest first, and behind."""

    wrong: tuple[str, ...]
    right: tuple[str, ...]
    before: tuple[Neighbour, ...]
    behind: tuple[Neighbour, ...]

    def may_fit(self, words: Sequence[str], at: int) -> bool:
        """Whether it may fit the word at `at` in a text of which only the words are known."""
        after = at + len(self.wrong)
        return (
            _may_fit(self.behind, words[after : after + len(self.behind)])
            and _may_fit(self.before, words[max(0, at - len(self.before)) : at][::-1])
            and tuple(words[at:after]) == self.wrong
        )


class Gate(NamedTuple):
    """What must stand beside a word for any of its contexts to fit."""

    before: frozenset[str]
    behind: frozenset[str]
    is_open: bool  # some context does not say which words


class Suspect(NamedTuple):
    """A word that may be wrong: where a closer look is worth it, and the contexts."""

    gate: Gate
    contexts: tuple[Context, ...]


class Confusables:
    """Frozen; what is known of a word is unpacked when a text first has it."""

    def __init__(self, kept: Mapping[str, bytes]) -> None:
        self._kept = kept
        self.words = frozenset(kept)
        self.suspect = cache(self._unpacked)

    @classmethod
    def of(cls, rows: Iterable[Sequence[str]], classes: Classes) -> Confusables:
        """Those of a few rows."""
        return cls(build_confusables(each for row in rows for each in read_contexts(row, classes)))

    def likely(self, words: Sequence[str]) -> Iterator[tuple[int, list[Context]]]:
        """The numbers of words that may be wrong as far as those beside them say, and in what."""
        found = [at for at, word in enumerate(words) if word in self.words]
        padded = [*words, ""]  # stands behind the last word, and, at -1, before the first
        for at in found:
            (before, behind, is_open), contexts = self.suspect(padded[at])
            if is_open or padded[at + 1] in behind or padded[at - 1] in before:
                fitting = [context for context in contexts if context.may_fit(padded, at)]
                if fitting:
                    yield at, fitting

    def _unpacked(self, word: str) -> Suspect:
        gate, contexts = marshal.loads(self._kept[word])
        return Suspect(Gate(*gate), tuple(map(_revived, contexts)))


def _may_fit(neighbours: Sequence[Neighbour], words: Sequence[str]) -> bool:
    """Whether the words may stand there, up to where a mark or a figure may stand too."""
    for (listed, endings, beginnings, is_other), word in zip(neighbours, words, strict=False):
        if is_other or not listed.isdisjoint(MARKS):
            return True
        if word not in listed and not (word.endswith(endings) or word.startswith(beginnings)):
            return False
    return True


def build_confusables(contexts: Iterable[Context]) -> dict[str, bytes]:
    """What is kept of the contexts, by the wrong word or the first of several."""
    found: dict[str, list[Context]] = {}
    for context in contexts:
        found.setdefault(context.wrong[0], []).append(context)
    return {
        word: marshal.dumps((tuple(_gate(every)), tuple(map(_plain, every))))
        for word, every in sorted(found.items())
    }


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
            yield Context(tuple(one.split()), better, tuple(sides[0][::-1]), tuple(sides[1]))


def _readings(text: str) -> Iterator[list[str]]:
    """The parts, with those that may be missing and without."""
    ways = [("", part[:-1]) if part.endswith("?") else (part,) for part in text.split()]
    for way in product(*ways):
        yield [part for part in way if part]


def _neighbour(part: str, classes: Classes) -> Neighbour:
    words: set[str] = set()
    endings: list[str] = []
    beginnings: list[str] = []
    for way in part.removeprefix("!").split("|"):
        if way.startswith("<"):
            words |= _class(way, classes)
        elif way.startswith("*"):
            endings.append(way[1:])
        elif way.endswith("*"):
            beginnings.append(way[:-1])
        else:
            words.add(way)
    if "" in words:
        raise ValueError(f"“{part}” has nothing on one side of “|”")
    return Neighbour(frozenset(words), tuple(endings), tuple(beginnings), part.startswith("!"))


def _class(way: str, classes: Classes) -> frozenset[str]:
    if way[1:-1] not in classes:
        raise ValueError(f"there is no class of words “{way[1:-1]}”")
    return classes[way[1:-1]]


def _gate(contexts: Iterable[Context]) -> Gate:
    before: set[str] = set()
    behind: set[str] = set()
    is_open = False
    for context in contexts:
        left = context.before[0].certain() if context.before else frozenset()
        right = _next(context)
        if left and (not right or _commonness(left) < _commonness(right)):
            before |= left
        elif right:
            behind |= right
        else:
            is_open = True
    return Gate(frozenset(before), frozenset(behind), is_open)


def _commonness(words: frozenset[str]) -> int:
    """How often one of the words may be met: the short ones are in every sentence."""
    return sum(_OFTEN if len(word) <= _SHORT else 1 for word in words)


def _next(context: Context) -> frozenset[str]:
    """The words that may follow the first wrong one."""
    if len(context.wrong) > 1:
        return frozenset(context.wrong[1:2])
    return context.behind[0].certain() if context.behind else frozenset()


def _plain(context: Context) -> _Plain:
    """The context without names, as marshal keeps it."""
    before, behind = (tuple(map(tuple, side)) for side in (context.before, context.behind))
    return context.wrong, context.right, before, behind


def _revived(plain: _Plain) -> Context:
    wrong, right, before, behind = plain
    return Context(
        wrong,
        right,
        tuple(Neighbour(*each) for each in before),
        tuple(Neighbour(*each) for each in behind),
    )
