"""What some reports need beyond the places: the file, its articles, and marks that last."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.model.document import Document
from newslint.model.lines import BOM
from newslint.model.report import Report
from newslint.report.entries import FileEntry
from newslint.report.sheet import Sheet


def whole(file: FileEntry, report: Report, marks: Iterable[str]) -> FileEntry:
    """The entry with its file and articles; `marks` are those of its findings, in order."""
    documents = [examined.document for examined in report.documents]
    entries = (entry._replace(mark=mark) for entry, mark in zip(file.entries, marks, strict=True))
    return file._replace(
        entries=tuple(entries),
        source=_source(documents),
        sheets=tuple(
            Sheet(document.name, document.prose, document.blocks, findings)
            for document, findings in report.documents
        ),
    )


def _source(documents: list[Document]) -> str:
    """The file as text; nothing where its documents do not share their bytes."""
    files = {document.raw for document in documents}
    return files.pop().removeprefix(BOM).decode() if len(files) == 1 else ""
