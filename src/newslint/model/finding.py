"""What a rule says of one place, and what would mend it."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from newslint.model.span import Span


class Severity(Enum):
    """How sure and how grave: an error any editor would mend, a warning is worth a look."""

    __hash__ = object.__hash__  # that of enums is slow

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Safety(Enum):
    """Whether a fix may be applied unasked (safe), on request (unsafe) or never (shown)."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SHOWN = "shown"


class Edit(NamedTuple):
    """Put `text` where `span` stands in the prose."""

    span: Span
    text: str

    def shrunk(self, prose: str) -> Edit:
        """The same edit without what the old and the new text begin and end with."""
        (start, end), text = self.span, self.text
        while start < end and text and prose[start] == text[0]:
            start, text = start + 1, text[1:]
        while start < end and text and prose[end - 1] == text[-1]:
            end, text = end - 1, text[:-1]
        return Edit(Span(start, end), text)


class Fix(NamedTuple):
    """Edits that mend one finding together."""

    safety: Safety
    title: str
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place that the finding speaks of."""

    span: Span
    message: str


class Finding(NamedTuple):
    """One place where a rule says something."""

    rule: str
    span: Span
    message: str
    severity: Severity
    evidence: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    suggestions: tuple[str, ...] = ()
