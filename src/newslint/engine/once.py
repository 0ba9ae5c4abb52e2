"""One slip, one finding: where two rules would mend a place alike, the graver one speaks."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.model.finding import Finding, Severity
from newslint.model.span import Span

_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def said_once(prose: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, in the order of the text, less those whose mend another one has too.

    Of two alike the graver stays, and of two as grave the one that comes first.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda each: (each.span, each.rule)):
        # Those that begin before and end behind this one's start stand last.
        twin = next((each for each in kept[-2:] if _is_twin(prose, each, finding)), None)
        if twin is None:
            kept.append(finding)
        elif _GRAVITY[finding.severity] < _GRAVITY[twin.severity]:
            kept[kept.index(twin)] = finding
    return kept


def _is_twin(prose: str, one: Finding, other: Finding) -> bool:
    if one.span.end <= other.span.start or not (one.suggestions and other.suggestions):
        return False
    if one.rule == other.rule:
        return False
    whole = Span(one.span.start, max(one.span.end, other.span.end))
    return _mended(prose, whole, one) == _mended(prose, whole, other)


def _mended(prose: str, whole: Span, finding: Finding) -> str:
    before = prose[whole.start : finding.span.start]
    return before + finding.suggestions[0] + prose[finding.span.end : whole.end]
