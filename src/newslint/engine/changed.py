"""Findings that a changed sentence takes part in, against the text as it was before."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from newslint.analysis.article import Article
from newslint.knowledge import Knowledge
from newslint.model.document import Document
from newslint.model.finding import Finding
from newslint.model.report import Examined, Report
from newslint.model.span import Span


def only_changed(report: Report, before: Iterable[Document], knowledge: Knowledge) -> Report:
    """The report without findings that only sentences take part in which stood there before.

    A sentence that has moved, or whose lines are wrapped elsewhere, has not changed.
    """
    if not report.findings:
        return report
    known = _Known(before, knowledge)
    documents = tuple(
        examined._replace(findings=tuple(known.left(examined))) for examined in report.documents
    )
    return report._replace(documents=documents)


class _Known:
    """Sentences and notes of the earlier text, each as often as it stood there."""

    def __init__(self, before: Iterable[Document], knowledge: Knowledge) -> None:
        documents = tuple(before)
        self._knowledge = knowledge
        self._sentences = Counter(
            text for document in documents for _, text in _sentences(Article(document, knowledge))
        )
        self._notes = Counter(note.text for document in documents for note in document.notes)

    def left(self, examined: Examined) -> Iterator[Finding]:
        """The findings of a document that something new takes part in."""
        document = examined.document
        sentences = tuple(_sentences(Article(document, self._knowledge)))
        starts = [start for start, _ in sentences]
        new = [_is_new(text, self._sentences) for _, text in sentences]
        notes = {note.at for note in document.notes if _is_new(note.text, self._notes)}
        for finding in examined.findings:
            is_of_note = finding.span.start == finding.span.end and finding.span.start in notes
            if is_of_note or any(_touches(span, starts, new) for span in _spans(finding)):
                yield finding


def _sentences(article: Article) -> Iterator[tuple[int, str]]:
    """Where each sentence starts, with its text and the space that follows."""
    prose = article.prose
    starts = sorted({0, *(sentence.start for sentence in article.sentences)})
    for start, end in zip(starts, (*starts[1:], len(prose)), strict=True):
        yield start, _text(prose[start:end])


def _text(stretch: str) -> str:
    """The stretch however its lines are wrapped; odd spaces stay what they are."""
    words = stretch.rstrip()
    behind = stretch[len(words) :].replace("\r", "").replace("\n", "")
    line = words.replace("\r\n", "\n").replace("\n", " ")
    return line if behind in {"", " "} else line + behind


def _is_new(text: str, known: Counter[str]) -> bool:
    if known[text] > 0:
        known[text] -= 1
        return False
    return True


def _spans(finding: Finding) -> Iterator[Span]:
    """Every place that the finding speaks of or would change."""
    edits = finding.fix.edits if finding.fix else ()
    return chain(
        (finding.span,),
        (related.span for related in finding.related),
        (edit.span for edit in edits),
    )


def _touches(span: Span, starts: list[int], new: list[bool]) -> bool:
    first = max(0, bisect_right(starts, span.start) - 1)
    last = max(first, bisect_right(starts, max(span.start, span.end - 1)) - 1)
    return any(new[first : last + 1])
