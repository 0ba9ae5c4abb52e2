"""What was found in one file, ready to be told."""

from __future__ import annotations

from typing import NamedTuple

from newslint.model.document import Document, Kind
from newslint.model.finding import Finding


class Examined(NamedTuple):
    """A document and what was found in it, in the order of the text."""

    document: Document
    findings: tuple[Finding, ...]


class Report(NamedTuple):
    """The outcome for one file; `error` says why it could not be read, else it is empty."""

    path: str
    kind: Kind | None
    documents: tuple[Examined, ...] = ()
    words: int = 0
    error: str = ""
    seconds: float = 0.0

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings of all its documents."""
        return tuple(finding for examined in self.documents for finding in examined.findings)
