"""GitHub's workflow commands: the gravest findings beside their lines, the rest in the log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.model.finding import Severity
from newslint.report.cells import visible
from newslint.report.edition import Edition
from newslint.report.entries import SERVER, Entry, FileEntry
from newslint.report.fragments import counted, plain
from newslint.report.summary import summary
from newslint.report.tally import Tally
from newslint.report.told import told

MOST = 10  # of each kind that GitHub shows for one step
_LONGEST = 4000  # characters; GitHub refuses what is longer than 64 KB
_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_ORDER = tuple(_KINDS)
_IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_TEXT | str.maketrans({":": "%3A", ",": "%2C"})


class _Note(NamedTuple):
    """What is told of one place: as a command, or as a line of the log."""

    kind: str
    command: str
    line: str


def render(files: Iterable[FileEntry], _edition: Edition) -> Iterator[str]:
    """Commands, errors first, as many as GitHub shows; then the others, folded; then the sum."""
    tally = Tally()
    notes: dict[str, list[_Note]] = {_KINDS[severity]: [] for severity in _ORDER}
    for file in tally.counted(files):
        for note in _notes(file):
            notes[note.kind].append(note)
    for some in notes.values():
        yield from (note.command for note in some[:MOST])
    rest = [note for some in notes.values() for note in some[MOST:]]
    if rest:
        yield f"::group::{counted(len(rest), 'more finding')}\n"
        yield from (note.line for note in rest)
        yield "::endgroup::\n"
    yield harmless(plain(tuple(summary(tally))))


def harmless(text: str) -> str:
    """`text` without what GitHub would take for a command within a line of the log."""
    return text.replace("##[", "## [")


def _notes(file: FileEntry) -> Iterator[_Note]:
    if file.error:
        yield _failure(file)
    for entry in file.entries:
        kind = _KINDS[entry.severity]
        place = f"{file.path}:{entry.start.line}:{entry.start.column}"
        line = f"- {visible(place)} {kind} {visible(entry.message)}  {visible(entry.rule)}\n"
        yield _Note(kind, _command(kind, _properties(file, entry), told(entry)), harmless(line))


def _failure(file: FileEntry) -> _Note:
    if file.format == SERVER:
        properties, message = {"title": "newslint"}, f"{file.path}: {file.error}"
    else:
        line = {} if file.line is None else {"line": str(file.line)}
        properties = {"file": file.path, **line, "title": "newslint"}
        message = file.error
    kind = _KINDS[Severity.ERROR]
    line_of_log = f"- {visible(file.path)} {kind} {visible(file.error)}\n"
    return _Note(kind, _command(kind, properties, message), harmless(line_of_log))


def _properties(file: FileEntry, entry: Entry) -> dict[str, str]:
    """The place; GitHub takes columns only within one line."""
    start, end = entry.start, entry.end
    columns = {}
    if start.line == end.line:
        columns = {"col": start.column, "endColumn": end.column}
    places = {"line": start.line, "endLine": end.line, **columns}
    numbers = {name: str(value) for name, value in places.items()}
    return {"file": file.path, **numbers, "title": entry.rule}


def _command(kind: str, properties: dict[str, str], message: str) -> str:
    given = ",".join(f"{name}={text.translate(_IN_PROPERTY)}" for name, text in properties.items())
    short = message if len(message) <= _LONGEST else f"{message[:_LONGEST]}…"
    return f"::{kind} {given}::{short.translate(_IN_TEXT)}\n"
