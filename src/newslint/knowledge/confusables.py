"""Words mistaken for others, looked up where words stand beside them that may tell so."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import compress, count
from math import inf
from typing import Any, NamedTuple

from newslint.knowledge.contexts import Classes, Context, Neighbour, Usual, read_contexts

_Door = tuple[int, int]
_Side = tuple[Any, ...]
_Plain = tuple[tuple[str, ...], tuple[str, ...], _Side, _Side, int]


class ConfusableTables(NamedTuple):
    """What is kept between runs, packed: most of it is for words that a text does not have."""

    gates: dict[str, bytes]  # by the word to look for
    contexts: dict[str, bytes]  # by the wrong word, or the first of several


class Gate(NamedTuple):
    """The contexts to look at where a word stands, by what stands before it or behind it.

    Each as how far behind the word the wrong one stands, and the number of the context there.
    """

    before: dict[str, list[_Door]]
    behind: dict[str, list[_Door]]
    always: list[_Door]


_Gate = tuple[dict[str, list[_Door]], dict[str, list[_Door]], list[_Door]]  # is opened faster


class _Gates(dict[str, _Gate]):
    """Each is unpacked when its word is met."""

    def __init__(self, kept: Mapping[str, bytes]) -> None:
        super().__init__()
        self._kept = kept

    def __missing__(self, word: str) -> _Gate:
        gate: _Gate = marshal.loads(self._kept[word])
        self[word] = gate
        return gate


class Confusables:
    """Frozen; what is known of a word is unpacked when a text first has it in bad company."""

    def __init__(self, kept: ConfusableTables) -> None:
        self._kept = kept.contexts
        self._gates = _Gates(kept.gates)
        self._sought = frozenset(kept.gates)
        self._packed = cache(self._unpacked)
        self._context = cache(self._revived)

    @classmethod
    def of(cls, rows: Iterable[Sequence[str]], classes: Classes) -> Confusables:
        """Those of a few rows."""
        contexts = (each for row in rows for each in read_contexts(row, classes))
        return cls(build_confusables(contexts, lambda word: 0))

    def likely(self, words: Sequence[str], usual: Usual) -> list[tuple[int, list[Context]]]:
        """The numbers of words that may be wrong as far as those beside them say, and in what."""
        gates = self._gates
        padded = [*words, ""]  # stands behind the last word, and, at -1, before the first
        found: dict[int, set[int]] = {}
        for at in compress(count(), map(self._sought.__contains__, words)):
            before, behind, always = gates[padded[at]]
            last, following = padded[at - 1], padded[at + 1]
            if following in behind or last in before or always:
                for shift, number in (
                    *behind.get(following, ()),
                    *before.get(last, ()),
                    *always,
                ):
                    found.setdefault(at + shift, set()).add(number)
        return [
            (at, contexts)
            for at, numbers in sorted(found.items())
            if (contexts := self._fitting(padded, at, numbers, usual))
        ]

    def _fitting(
        self, words: Sequence[str], at: int, numbers: Iterable[int], usual: Usual
    ) -> list[Context]:
        contexts = (self._context(words[at], number) for number in sorted(numbers))
        return [context for context in contexts if context.may_fit(words, at, usual)]

    def contexts(self, word: str) -> list[Context]:
        """All in which the word is wrong."""
        return [self._context(word, at) for at in range(len(self._packed(word)))]

    def _unpacked(self, word: str) -> list[bytes]:
        packed: list[bytes] = marshal.loads(self._kept[word])
        return packed

    def _revived(self, word: str, number: int) -> Context:
        return _revived(marshal.loads(self._packed(word)[number]))


def build_confusables(
    contexts: Iterable[Context], frequency: Callable[[str], int]
) -> ConfusableTables:
    """What is kept of the contexts; `frequency`, as Zipf x 10, says what is seldom met."""
    found: dict[str, list[Context]] = {}
    for context in contexts:
        found.setdefault(context.wrong[0], []).append(context)
    gating = _Gating(frequency)
    for every in found.values():
        for number, context in enumerate(every):
            gating.add(number, context)
    return ConfusableTables(
        {word: marshal.dumps(tuple(gate)) for word, gate in sorted(gating.gates.items())},
        {word: marshal.dumps([*map(_packed, every)]) for word, every in sorted(found.items())},
    )


class _Gating:
    """Makes the gates: a context is looked for by what is seldomest, its word or one beside it."""

    def __init__(self, frequency: Callable[[str], int]) -> None:
        self.gates: dict[str, Gate] = {}
        self._frequency = frequency

    def add(self, number: int, context: Context) -> None:
        """Take in the context with this number among those of its word."""
        wrong = context.wrong[0]
        left = context.before[0].certain() if context.before else frozenset()
        right = _next(context)
        alone, before, behind = (self._rate(words) for words in ({wrong}, left, right))
        if alone <= min(before, behind):
            gate, here = self._gate(wrong), (0, number)
            if not left and not right:
                gate.always.append(here)
            elif before < behind:
                _put(gate.before, left, here)
            else:
                _put(gate.behind, right, here)
        elif before < behind:
            for word in left:
                _put(self._gate(word).behind, {wrong}, (1, number))
        else:
            for word in right:
                _put(self._gate(word).before, {wrong}, (-1, number))

    def _gate(self, word: str) -> Gate:
        return self.gates.setdefault(word, Gate({}, {}, []))

    def _rate(self, words: Iterable[str]) -> float:
        """How often one of the words is met; there is no end of what is not said."""
        return sum(10 ** (self._frequency(word) / 10) for word in words) or inf


def _put(side: dict[str, list[_Door]], words: Iterable[str], door: _Door) -> None:
    for word in words:
        side.setdefault(word, []).append(door)


def _next(context: Context) -> frozenset[str]:
    """The words that may follow the first wrong one."""
    if len(context.wrong) > 1:
        return frozenset(context.wrong[1:2])
    return context.behind[0].certain() if context.behind else frozenset()


def _packed(context: Context) -> bytes:
    """The context without names, as marshal keeps it."""
    before: _Side = tuple(map(tuple, context.before))
    behind: _Side = tuple(map(tuple, context.behind))
    return marshal.dumps((context.wrong, context.right, before, behind, context.evidence))


def _revived(plain: _Plain) -> Context:
    wrong, right, before, behind, evidence = plain
    return Context(
        wrong,
        right,
        tuple(Neighbour(*each) for each in before),
        tuple(Neighbour(*each) for each in behind),
        evidence,
    )
