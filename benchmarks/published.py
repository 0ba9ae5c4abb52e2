"""What the benchmarks on published articles share."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from newslint.linter import Linter
from newslint.model.document import Kind
from newslint.model.finding import Finding, Severity


def read_articles(path: Path) -> list[str]:
    """The text of each record of a file of JSON lines with `headline` and `body`."""
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return [f"{row['headline']}\n\n{row['body'].rstrip()}\n" for row in rows]


def findings(text: str, linter: Linter, packs: tuple[str, ...]) -> list[Finding]:
    """The errors and warnings of the packs."""
    (document,) = linter.lint(text.encode(), Kind.PLAIN).documents
    return [
        finding
        for finding in document.findings
        if finding.severity is not Severity.INFO and finding.rule.startswith(packs)
    ]


def count_alarms(
    articles: Iterable[str], linter: Linter, packs: tuple[str, ...], *, every: bool
) -> tuple[Counter[str], int]:
    """The findings on the text as it was, by rule, and its words; printed too where `every`."""
    words = 0
    counts: Counter[str] = Counter()
    for text in articles:
        words += len(text.split())
        for finding in findings(text, linter, packs):
            counts[finding.rule] += 1
            if every:
                near = text[max(0, finding.span.start - 50) : finding.span.end + 40]
                print(f"  {finding.rule}: {finding.message} {' '.join(near.split())}")
    return counts, words
