"""Checkstyle's XML, which Jenkins and many others read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.report.edition import Edition
from newslint.report.entries import SERVER, Entry, FileEntry
from newslint.report.markup import in_xml
from newslint.report.told import told

_VERSION = "4.3"  # of the format that its readers know, not of newslint


def render(files: Iterable[FileEntry], _edition: Edition) -> Iterator[str]:
    """Every file, those without findings too; a server that was not heard is none."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="{_VERSION}">\n'
    for file in files:
        if file.format != SERVER:
            yield f' <file name="{in_xml(file.path)}">\n{"".join(_errors(file))} </file>\n'
    yield "</checkstyle>\n"


def _errors(file: FileEntry) -> Iterator[str]:
    if file.error:
        yield (
            f'  <error line="{file.line or 1}" severity="error" message="{in_xml(file.error)}"'
            ' source="newslint.unreadable"/>\n'
        )
    for entry in file.entries:
        yield (
            f'  <error line="{entry.start.line}" column="{entry.start.column}"'
            f' severity="{entry.severity.value}" message="{in_xml(told(entry))}"'
            f' source="{in_xml(_source(entry))}"/>\n'
        )


def _source(entry: Entry) -> str:
    """The rule as Java would name it: what reads these reports makes groups of its parts."""
    return f"newslint.{entry.rule.replace('/', '.')}"
