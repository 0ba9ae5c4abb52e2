"""What the commands that show a ledger share: the rows of every file, as a table or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from newslint.analysis.article import Article
from newslint.cli import faults, options
from newslint.cli.desk import Desk
from newslint.cli.exits import CLEAN, WRONG
from newslint.cli.files import read, to_utf8
from newslint.cli.found import STDIN, Found
from newslint.cli.publish import show_blocks, write
from newslint.cli.version import version
from newslint.cli.walk import find_files
from newslint.errors import FormatError, NewslintError, RuleError
from newslint.formats import read as read_documents
from newslint.ledger.stretch import Stretch
from newslint.model.finding import Finding
from newslint.report.fragments import Fragment, Line, Style, counted
from newslint.report.json import SCHEMA

R = TypeVar("R")


class Marks(NamedTuple, Generic[R]):
    """What rows are told of the findings of some rules."""

    rules: tuple[str, ...]
    mark: Callable[[Sequence[R], Sequence[Finding]], Iterator[R]]


class Ledger(NamedTuple, Generic[R]):
    """A ledger, and how its rows are shown."""

    noun: str  # what one row is: “name”
    rows: Callable[[Article], Iterator[R]]
    table: Callable[[str, Sequence[R]], Iterator[Line]]  # for one file, with its path
    record: Callable[[R], dict[str, object]]
    marks: Marks[R] | None = None


class FileRows(NamedTuple, Generic[R]):
    """The rows of one file; `error` says why it could not be read."""

    path: str
    rows: tuple[R, ...] = ()
    error: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    options.add_config(parser)
    options.add_output(parser)


def show(arguments: argparse.Namespace, ledger: Ledger[R]) -> int:
    """Do it; the exit status."""
    files = gather(arguments, ledger.rows, ledger.marks)
    output = options.output(arguments)
    if output.format == "json":
        write((as_json(files, ledger),), output.file)
    else:
        show_blocks(_as_table(files, ledger), output.file)
    return status(files)


def gather(
    arguments: argparse.Namespace,
    rows: Callable[[Article], Iterator[R]],
    marks: Marks[R] | None = None,
) -> list[FileRows[R]]:
    """The rows of every file; what is wrong with a file is told at once."""
    sought = options.sought(arguments)
    select = None if marks is None else marks.rules
    here = Desk(options.overrides(arguments)._replace(select=select))
    found = find_files(sought, here.excluded)
    files = [_file(here, each, sought.encoding, rows, marks) for each in found]
    for file in files:
        if file.error:
            sys.stderr.write(f"newslint: {file.path}: {file.error}\n")
    return files


def status(files: Iterable[FileRows[R]]) -> int:
    """The exit status of a command that has shown them."""
    return WRONG if any(file.error for file in files) else CLEAN


def place_of(stretch: Stretch) -> str:
    """Line and column, as tables give them."""
    return f"{stretch.start.line}:{stretch.start.column}"


def _file(
    here: Desk,
    found: Found,
    encoding: str,
    rows: Callable[[Article], Iterator[R]],
    marks: Marks[R] | None,
) -> FileRows[R]:
    """The rows of one file; what is wrong with it does not stop the others."""
    if found.error:
        return FileRows(found.path, error=found.error)
    try:
        largest = here.config_of(found.path).largest
        raw = read(STDIN if found.is_stdin else found.path, largest)
        data = to_utf8(raw, encoding, found.path)
        return FileRows(found.path, tuple(_rows(here, found, data, rows, marks)))
    except (FormatError, RuleError) as mistake:
        place = "" if mistake.line is None else f"line {mistake.line}: "
        return FileRows(found.path, error=place + mistake.message)
    except OSError as mistake:
        return FileRows(found.path, error=(mistake.strerror or "cannot be read").lower())
    except NewslintError:
        raise
    except Exception as fault:  # one article must not keep the others from being read
        return FileRows(found.path, error=faults.told(fault))


def _rows(
    here: Desk,
    found: Found,
    data: bytes,
    rows: Callable[[Article], Iterator[R]],
    marks: Marks[R] | None,
) -> Iterator[R]:
    config = here.config_of(found.path)
    knowledge = here.compiled(config).knowledge
    if marks is None:
        chosen = {each.kind: each.chosen for each in config.data}
        for document in read_documents(data, found.kind, name=found.path, chosen=chosen):
            yield from rows(Article(document, knowledge))
        return
    report = here.linter(config, found.path).lint(data, found.kind, name=found.path)
    for document, findings in report.documents:
        yield from marks.mark(tuple(rows(Article(document, knowledge))), findings)


def _as_table(files: Sequence[FileRows[R]], ledger: Ledger[R]) -> Iterator[tuple[Line, ...]]:
    """A line for each row, file by file."""
    for file in files:
        if file.rows:
            yield tuple(ledger.table(file.path, file.rows))
    read_files, rows = _counts(files)
    told = f"{counted(rows, ledger.noun)} in {counted(read_files, 'file')}."
    yield ((Fragment(told, Style.STRONG),),)


def as_json(files: Sequence[FileRows[R]], ledger: Ledger[R]) -> str:
    """Every file with its rows for programs, wrapped as a report is."""
    nouns = f"{ledger.noun}s"
    read_files, rows = _counts(files)
    content = {
        "newslint": version(),
        "schema": SCHEMA,
        "files": [
            {"path": file.path, nouns: [ledger.record(row) for row in file.rows]}
            for file in files
            if not file.error
        ],
        "errors": [{"path": file.path, "message": file.error} for file in files if file.error],
        "summary": {"files": read_files, nouns: rows},
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _counts(files: Iterable[FileRows[R]]) -> tuple[int, int]:
    """How many files were read, and how many rows they gave."""
    sizes = [len(file.rows) for file in files if not file.error]
    return len(sizes), sum(sizes)
