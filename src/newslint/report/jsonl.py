"""One finding a line, with the fields that the JSON report gives it and its path."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newslint.report.edition import Edition
from newslint.report.entries import FileEntry
from newslint.report.json import record


def render(files: Iterable[FileEntry], edition: Edition) -> Iterator[str]:
    """A line for each finding; what could not be read is not told here."""
    for file in files:
        for entry in file.entries:
            line = {"path": file.path, **record(entry)}
            yield json.dumps(line, ensure_ascii=False) + "\n"
