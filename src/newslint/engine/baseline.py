"""Findings that are known already, by what they say of which sentence, not by line."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from newslint.analysis.article import Article
from newslint.knowledge import Knowledge
from newslint.model.finding import Finding
from newslint.model.report import Examined, Report
from newslint.model.span import Span

_DIGITS = 16


def fingerprints(examined: Examined, knowledge: Knowledge) -> Iterator[str]:
    """For each finding its rule with the hash of its words and their sentence."""
    if not examined.findings:
        return
    article = Article(examined.document, knowledge)
    starts = [sentence.start for sentence in article.sentences]
    for finding in examined.findings:
        index = bisect_right(starts, finding.span.start) - 1
        sentence = article.sentences[index] if index >= 0 else Span(0, 0)
        yield _fingerprint(finding, article.prose, sentence)


def all_fingerprints(report: Report, knowledge: Knowledge) -> Counter[str]:
    """How often each finding of a file occurs."""
    return Counter(
        mark for examined in report.documents for mark in fingerprints(examined, knowledge)
    )


def without_known(report: Report, known: Mapping[str, int], knowledge: Knowledge) -> Report:
    """The report without what is known, each as often as it is known."""
    left = Counter(known)
    documents = tuple(
        examined._replace(findings=tuple(_new(examined, left, knowledge)))
        for examined in report.documents
    )
    return report._replace(documents=documents)


def pruned(known: Mapping[str, int], found: Iterable[tuple[str, int]]) -> dict[str, int]:
    """What is known and still found, as often as both say."""
    both = ((mark, min(count, known.get(mark, 0))) for mark, count in found)
    return {mark: count for mark, count in both if count}


def _new(examined: Examined, left: Counter[str], knowledge: Knowledge) -> Iterator[Finding]:
    marks = fingerprints(examined, knowledge)
    for finding, mark in zip(examined.findings, marks, strict=True):
        if left[mark]:
            left[mark] -= 1
        else:
            yield finding


def _fingerprint(finding: Finding, prose: str, sentence: Span) -> str:
    words = prose[finding.span.start : finding.span.end]
    # A line that is wrapped elsewhere is the same sentence.
    text = " ".join(prose[sentence.start : sentence.end].split())
    digest = hashlib.sha256(f"{words}\0{text}".encode()).hexdigest()
    return f"{finding.rule} {digest[:_DIGITS]}"
