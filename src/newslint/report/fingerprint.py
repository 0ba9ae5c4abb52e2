"""Names of findings that stay the same while the file changes elsewhere."""

from __future__ import annotations

import hashlib
from collections import Counter

from newslint.report.entries import Entry

_DIGITS = 32


class Fingerprints:
    """Names the findings of one run: no two alike, none of them by its line."""

    def __init__(self) -> None:
        self._seen: Counter[tuple[str, str]] = Counter()

    def of(self, path: str, entry: Entry) -> str:
        """The name of `entry`: its file, its rule with its sentence, and which of these it is."""
        return self._name(path, entry.mark)

    def of_failure(self, path: str) -> str:
        """The name of a file that could not be read."""
        return self._name(path, "")

    def _name(self, path: str, mark: str) -> str:
        self._seen[path, mark] += 1
        content = f"{path}\0{mark}\0{self._seen[path, mark]}"
        return hashlib.sha256(content.encode()).hexdigest()[:_DIGITS]
