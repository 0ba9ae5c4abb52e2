"""JUnit's XML: every file a suite, every finding a case; notes are cases that pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.model.finding import Severity
from newslint.report.edition import Edition
from newslint.report.entries import Entry, FileEntry
from newslint.report.markup import in_xml
from newslint.report.told import failure, told


def render(files: Iterable[FileEntry], edition: Edition) -> Iterator[str]:
    """The suites, file by file."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    for number, file in enumerate(files):
        yield _suite(file, number, edition)
    yield "</testsuites>\n"


def _suite(file: FileEntry, number: int, edition: Edition) -> str:
    path = in_xml(file.path)
    failures = sum(map(_fails, file.entries))
    cases = "".join(_cases(file, path))
    notes = "".join(_note(entry) for entry in file.entries if not _fails(entry))
    # Ant wants the elements in this order and none left out, and a host of some name.
    return (
        f' <testsuite name="{path}" package="newslint" id="{number}"'
        f' tests="{max(1, len(file.entries))}" failures="{failures}"'
        f' errors="{int(bool(file.error))}" time="0" timestamp="{edition.began}"'
        f' hostname="localhost">\n  <properties/>\n{cases}'
        f"  <system-out>{notes}</system-out>\n  <system-err/>\n </testsuite>\n"
    )


def _cases(file: FileEntry, path: str) -> Iterator[str]:
    if file.error:
        told_failure = in_xml(failure(file))
        yield _case("can be read", path, f'<error type="unreadable" message="{told_failure}"/>')
    elif not file.entries:
        yield _case("nothing to report", path)
    for entry in file.entries:
        name = f"{entry.start.line}:{entry.start.column} {entry.rule}"
        yield _case(in_xml(name), path, _failure(entry, path) if _fails(entry) else "")


def _case(name: str, path: str, content: str = "") -> str:
    return f'  <testcase name="{name}" classname="{path}" time="0">{content}</testcase>\n'


def _failure(entry: Entry, path: str) -> str:
    place = f"{path}:{entry.start.line}:{entry.start.column}"
    return (
        f'<failure type="{in_xml(entry.rule)}" message="{in_xml(entry.message)}">'
        f"{place}: {entry.severity.value}: {in_xml(told(entry))}</failure>"
    )


def _note(entry: Entry) -> str:
    place = f"{entry.start.line}:{entry.start.column}"
    return f"{place} {in_xml(entry.rule)}: {in_xml(told(entry))}\n"


def _fails(entry: Entry) -> bool:
    return entry.severity is not Severity.INFO
