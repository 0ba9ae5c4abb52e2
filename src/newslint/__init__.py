"""newslint reads news articles before readers do."""

from __future__ import annotations

from newslint.errors import ConfigError, FormatError, NewslintError, PackError
from newslint.linter import Fixed, Linter
from newslint.model.document import Kind
from newslint.model.finding import Edit, Finding, Fix, Safety, Severity
from newslint.model.report import Report
from newslint.model.span import Span

__all__ = [
    "ConfigError",
    "Edit",
    "Finding",
    "Fix",
    "Fixed",
    "FormatError",
    "Kind",
    "Linter",
    "NewslintError",
    "PackError",
    "Report",
    "Safety",
    "Severity",
    "Span",
]
