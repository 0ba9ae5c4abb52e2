"""Where the time of a run goes: each moment is told of one part only, the innermost."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from newslint.model.cost import Cost, Part

Item = TypeVar("Item")


class Stopwatch:
    """Runs for the part begun last; what comes behind it waits until that has ended."""

    def __init__(self, clock: Callable[[], int] = time.perf_counter_ns) -> None:
        self._clock = clock
        self._spent: Counter[Part] = Counter()
        self._calls: Counter[Part] = Counter()
        self._open: list[Part] = []
        self._since = 0
        self.size = 0  # bytes of text

    @contextmanager
    def during(self, part: Part) -> Iterator[None]:
        """Lets it run for `part`."""
        self._calls[part] += 1
        self._begin(part)
        try:
            yield
        finally:
            self._end()

    def call(self, part: Part, function: Callable[[], Item]) -> Item:
        """What `function` returns, which is the work of `part`."""
        self._calls[part] += 1
        self._begin(part)
        try:
            return function()
        finally:
            self._end()

    def steps(self, part: Part, function: Callable[[], Iterable[Item]]) -> Iterator[Item]:
        """What `function` yields; what is done between two items is no work of `part`."""
        remaining = iter(self.call(part, function))
        while True:
            self._begin(part)
            try:
                item = next(remaining)
            except StopIteration:
                return
            finally:
                self._end()
            yield item

    def costs(self) -> tuple[Cost, ...]:
        """What each part has cost, the dearest first."""
        return tuple(
            Cost(part, self._calls[part], spent) for part, spent in self._spent.most_common()
        )

    def _begin(self, part: Part) -> None:
        now = self._clock()
        if self._open:
            self._spent[self._open[-1]] += now - self._since
        self._open.append(part)
        self._since = self._clock()  # the time that this itself takes is told of nobody

    def _end(self) -> None:
        now = self._clock()
        self._spent[self._open.pop()] += now - self._since
        self._since = self._clock()
