"""Words of organisations’ names that are not to be printed: to see whether to look closer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newslint.knowledge.entry import Entry, NameKind


class FormerNames(NamedTuple):
    """Names of several words, by their first one: the words behind it, in order."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]

    def may_occur(self, folded: str, vocabulary: frozenset[str]) -> bool:
        """Whether some name stands in a text, given folded and as its different words."""
        firsts = self.by_first.keys() & vocabulary
        if not firsts:
            return False
        plain = folded.replace("-", " ")
        return any(
            _stands(" ".join((first, *rest)).lower(), plain)
            for first in firsts
            for rest in self.by_first[first]
            if vocabulary.issuperset(rest[:-1])  # the last may have an ending
        )

    def and_of(self, entries: Iterable[Entry]) -> FormerNames:
        """These names and those of more entries."""
        more = find_former_names(entries).by_first
        return FormerNames(
            {
                first: (*self.by_first.get(first, ()), *more.get(first, ()))
                for first in {**self.by_first, **more}
            }
        )


def _stands(name: str, text: str) -> bool:
    """Whether the name stands in the text and no letter behind it: “United Nation” nowhere."""
    at = text.find(name)
    while at >= 0 and text[at + len(name) : at + len(name) + 1].isalnum():
        at = text.find(name, at + 1)
    return at >= 0


def find_former_names(entries: Iterable[Entry]) -> FormerNames:
    """What the entries say, in small letters and in capitals."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for entry in entries:
        if entry.outdated and entry.kind is NameKind.ORGANISATION:
            for form in entry.outdated:
                for written in (form, form.upper()):
                    first, *rest = written.replace("-", " ").split()
                    if rest:
                        found.setdefault(first, set()).add(tuple(rest))
    return FormerNames({first: tuple(sorted(names)) for first, names in found.items()})
