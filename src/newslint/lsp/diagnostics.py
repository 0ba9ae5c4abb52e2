"""Findings as editors show them."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from newslint.lsp.positions import Encoding, Ruler
from newslint.lsp.readings import Reading
from newslint.model.finding import Finding, Severity
from newslint.model.report import Examined
from newslint.model.span import ByteSpan, Span

SOURCE = "newslint"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}


def diagnostics(reading: Reading, encoding: Encoding) -> list[types.Diagnostic]:
    """Everything that is found, or why nothing can be."""
    if reading.report.error:
        return [_refusal(reading.report.error)]
    ruler = Ruler(reading.sheet.raw, encoding)
    return [
        diagnostic(reading.sheet.uri, examined, finding, ruler)
        for examined in reading.report.documents
        for finding in examined.findings
    ]


def diagnostic(uri: str, examined: Examined, finding: Finding, ruler: Ruler) -> types.Diagnostic:
    """One finding."""
    return types.Diagnostic(
        range=range_of(examined, finding.span, ruler),
        message="\n".join(filter(None, (finding.message, finding.evidence))),
        severity=_SEVERITIES[finding.severity],
        code=finding.rule,
        source=SOURCE,
        related_information=[*_related(uri, examined, finding, ruler)] or None,
    )


def range_of(examined: Examined, span: Span, ruler: Ruler) -> types.Range:
    """A stretch of prose in the text."""
    return byte_range(examined.document.map.raw(span), ruler)


def byte_range(span: ByteSpan, ruler: Ruler) -> types.Range:
    """A stretch of the text."""
    start, end = ruler.position(span.start), ruler.position(span.end)
    return types.Range(types.Position(*start), types.Position(*end))


def _related(
    uri: str, examined: Examined, finding: Finding, ruler: Ruler
) -> Iterator[types.DiagnosticRelatedInformation]:
    for related in finding.related:
        place = types.Location(uri, range_of(examined, related.span, ruler))
        yield types.DiagnosticRelatedInformation(place, related.message)


def _refusal(message: str) -> types.Diagnostic:
    start = types.Position(0, 0)
    error = types.DiagnosticSeverity.Error
    return types.Diagnostic(types.Range(start, start), message, error, source=SOURCE)
