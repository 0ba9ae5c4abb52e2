"""The page of a rule for whoever points at a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.lsp.readings import Reading
from newslint.model.finding import Finding
from newslint.model.report import Examined
from newslint.model.span import ByteSpan
from newslint.report.page import NO_SETTINGS, page
from newslint.rule import Rule

_LINE = "\n---\n\n"  # between two pages


def findings_at(reading: Reading, where: ByteSpan) -> Iterator[tuple[Examined, Finding]]:
    """The findings that touch a stretch of the text."""
    for examined in reading.report.documents:
        for finding in examined.findings:
            raw = examined.document.map.raw(finding.span)
            if raw.start <= where.end and where.start <= raw.end:
                yield examined, finding


def pages(reading: Reading, at: int, rules: Iterable[Rule]) -> str:
    """The pages of those of `rules` that found something at the byte `at`; else nothing."""
    found = dict.fromkeys(each.rule for _, each in findings_at(reading, ByteSpan(at, at)))
    if not found:
        return ""
    cards = {rule.card.id: rule.card for rule in rules}
    changes = reading.config.rules
    return _LINE.join(
        page(cards[rule], settings=changes.get(rule, NO_SETTINGS))
        for rule in found
        if rule in cards
    )
