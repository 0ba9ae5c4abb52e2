"""Words sorted out by a question that has the same answer in every story, and is asked once."""

from __future__ import annotations

from collections.abc import Callable

_REMEMBERED = 1 << 16


class Sieve:
    """Keeps the words of which something is true."""

    def __init__(self, question: Callable[[str], bool]) -> None:
        self._question = question
        # Stories share most of their words: what was once asked is sorted out in C.
        self._kept: set[str] = set()
        self._gone: set[str] = set()

    def of(self, words: frozenset[str]) -> frozenset[str]:
        """Those of the words that it keeps."""
        rest = words - self._gone
        new = rest - self._kept
        if not new:
            return rest
        gone = self._sorted_out(new)
        if len(self._kept) + len(self._gone) < _REMEMBERED:
            self._gone |= gone
            self._kept |= new - gone
        return rest - gone

    def _sorted_out(self, words: frozenset[str]) -> set[str]:
        """Those of the words that it does not keep."""
        return {word for word in words if not self._question(word)}
