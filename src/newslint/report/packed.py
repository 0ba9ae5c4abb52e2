"""What is told of a file as plain values, as a cache keeps it, and back."""

from __future__ import annotations

from enum import Enum
from typing import Any

from newslint.model.finding import Safety, Severity
from newslint.model.lines import Place
from newslint.report.entries import Change, Entry, FileEntry, Mending, Pointer
from newslint.report.excerpt import Excerpt

_SEVERITIES = {severity.value: severity for severity in Severity}


def packed(file: FileEntry) -> tuple[Any, ...]:
    """`file` without its path, which may change while all else stays."""
    return file.format, file.words, tuple(map(_plain, file.entries))


def unpacked(values: tuple[Any, ...], path: str) -> FileEntry:
    """The same, told of `path`."""
    form, words, entries = values
    return FileEntry(path, form, words, tuple(map(_entry, entries)))


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return tuple(map(_plain, value)) if isinstance(value, tuple) else value


def _entry(values: tuple[Any, ...]) -> Entry:
    rule, weight, message, evidence, start, end, text, fix, offered, related, shown, mark = values
    return Entry(
        rule,
        _SEVERITIES[weight],
        message,
        evidence,
        Place(*start),
        Place(*end),
        text,
        _mending(fix) if fix else None,
        offered,
        tuple(map(_pointer, related)),
        Excerpt(*shown),
        mark,
    )


def _mending(values: tuple[Any, ...]) -> Mending:
    safety, title, changes, after = values
    return Mending(Safety(safety), title, tuple(map(Change._make, changes)), after)


def _pointer(values: tuple[Any, ...]) -> Pointer:
    start, end, message = values
    return Pointer(Place._make(start), Place._make(end), message)
