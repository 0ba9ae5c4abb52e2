"""Choosing fixes that do not touch one another, and applying them."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize
from typing import NamedTuple

from newslint.engine.rewrite import ByteEdit, apply, to_bytes
from newslint.model.document import Document
from newslint.model.finding import Finding, Safety, Severity

_GRAVEST = tuple(Severity)
_SAFEST = tuple(Safety)


class Mended(NamedTuple):
    """A file after one round: the findings applied, and those whose fix would cross markup."""

    raw: bytes
    applied: tuple[Finding, ...]
    refused: tuple[Finding, ...]


def mend(document: Document, findings: Iterable[Finding], allow: frozenset[Safety]) -> Mended:
    """Apply the allowed fixes, the safest and gravest first where two of them touch."""
    return mend_all(((document, findings),), allow)


def mend_all(
    documents: Iterable[tuple[Document, Iterable[Finding]]], allow: frozenset[Safety]
) -> Mended:
    """The same for all documents of one file."""
    places = _Taken()
    applied: list[Finding] = []
    chosen: list[ByteEdit] = []
    refused: list[Finding] = []
    raw = b""
    for document, findings in documents:
        raw = document.raw
        for finding, edits in _choose(document, findings, allow, places):
            if edits is None:
                refused.append(finding)
            else:
                applied.append(finding)
                chosen.extend(edits)
    return Mended(apply(raw, chosen), tuple(applied), tuple(refused))


def _choose(
    document: Document, findings: Iterable[Finding], allow: frozenset[Safety], places: _Taken
) -> Iterator[tuple[Finding, tuple[ByteEdit, ...] | None]]:
    """The findings to mend with the edits that do it, and without any those that cannot be."""
    words = _Taken()
    for finding in sorted(findings, key=_rank):
        if not finding.fix or finding.fix.safety not in allow:
            continue
        edits = to_bytes(document, finding.fix.edits)
        if edits is None:
            yield finding, None
        elif edits and not (words.meets([_words(finding)]) or places.meets(_places(edits))):
            words.take([_words(finding)])
            places.take(_places(edits))
            yield finding, edits


def _rank(finding: Finding) -> tuple[int, int, tuple[int, int], str]:
    safety = finding.fix.safety if finding.fix else Safety.SHOWN
    severity = _GRAVEST.index(finding.severity)
    return _SAFEST.index(safety), severity, finding.span, finding.rule


class _Taken:
    """Stretches, first place to last, that no other fix of this round may meet."""

    def __init__(self) -> None:
        self._stretches: list[tuple[int, int]] = []  # in order, none reaching into the next

    def meets(self, stretches: Iterable[tuple[int, int]]) -> bool:
        """Whether one of `stretches` has a place in common with one that is taken."""
        for first, last in stretches:
            at = bisect_right(self._stretches, (last, maxsize)) - 1
            if at >= 0 and self._stretches[at][1] >= first:
                return True
        return False

    def take(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Keep others out of `stretches`."""
        for stretch in stretches:
            insort(self._stretches, stretch)


def _words(finding: Finding) -> tuple[int, int]:
    """The words that a finding speaks of: two fixes of the same words wait for each other."""
    return finding.span.start, finding.span.end - 1


def _places(edits: Sequence[ByteEdit]) -> list[tuple[int, int]]:
    """The bytes of the edits with the place behind each, so that edits side by side meet."""
    return [(edit.span.start, edit.span.end) for edit in edits]
