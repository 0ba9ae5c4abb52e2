"""The same for reviewdog, one finding a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from newslint.report.edition import Edition
from newslint.report.entries import FileEntry
from newslint.report.rdjson import SOURCE, records


def render(files: Iterable[FileEntry], _edition: Edition) -> Iterator[str]:
    """A line for each finding, and for each file that could not be read."""
    for file in files:
        for record in records(file):
            yield json.dumps({"source": SOURCE, **record}, ensure_ascii=False) + "\n"
