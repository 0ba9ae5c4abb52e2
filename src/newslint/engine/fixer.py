"""Choosing fixes that do not touch one another, and applying them."""

from __future__ import annotations

from collections.abc import Iterable
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
    taken: list[tuple[Finding, tuple[ByteEdit, ...]]] = []
    refused: list[Finding] = []
    for finding in sorted(findings, key=_rank):
        if not finding.fix or finding.fix.safety not in allow:
            continue
        edits = to_bytes(document, finding.fix.edits)
        if edits is None:
            refused.append(finding)
        elif edits and not any(_clash(finding, edits, *other) for other in taken):
            taken.append((finding, edits))
    raw = apply(document.raw, [edit for _, edits in taken for edit in edits])
    return Mended(raw, tuple(finding for finding, _ in taken), tuple(refused))


def _rank(finding: Finding) -> tuple[int, int, tuple[int, int], str]:
    safety = finding.fix.safety if finding.fix else Safety.SHOWN
    severity = _GRAVEST.index(finding.severity)
    return _SAFEST.index(safety), severity, finding.span, finding.rule


def _clash(
    one: Finding,
    edits: tuple[ByteEdit, ...],
    other: Finding,
    taken: tuple[ByteEdit, ...],
) -> bool:
    """Whether two fixes speak of the same words, or meet: one waits for the next round."""
    if one.span.start < other.span.end and other.span.start < one.span.end:
        return True
    return any(
        edit.span.start <= done.span.end and done.span.start <= edit.span.end
        for edit in edits
        for done in taken
    )
