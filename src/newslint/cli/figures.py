"""newslint figures: every quantity of a story, what it can mean and what it counts."""

from __future__ import annotations

import argparse
import sys

from newslint.analysis.article import Article
from newslint.cli import options
from newslint.cli.desk import Desk
from newslint.cli.exits import CLEAN, WRONG
from newslint.cli.figure_tables import FileFigures, as_json, as_table
from newslint.cli.files import read, to_utf8
from newslint.cli.found import STDIN, Found
from newslint.cli.publish import show_blocks, write
from newslint.cli.version import version
from newslint.cli.walk import find_files
from newslint.errors import FormatError
from newslint.formats import read as read_documents
from newslint.ledger.figures import figure_rows


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    options.add_config(parser)
    options.add_output(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    sought = options.sought(arguments)
    here = Desk(options.overrides(arguments))
    files = [_figures(here, found, sought.encoding) for found in find_files(sought, here.excluded)]
    for file in files:
        if file.error:
            sys.stderr.write(f"newslint: {file.path}: {file.error}\n")
    output = options.output(arguments)
    if output.format == "json":
        write((as_json(files, version()),), output.file)
    else:
        show_blocks(as_table(files), output.file)
    return WRONG if any(file.error for file in files) else CLEAN


def _figures(here: Desk, found: Found, encoding: str) -> FileFigures:
    """The figures of one file; what is wrong with it does not stop the others."""
    if found.error:
        return FileFigures(found.path, error=found.error)
    try:
        data = to_utf8(read(STDIN if found.is_stdin else found.path), encoding, found.path)
        documents = read_documents(data, found.kind, name=found.path)
    except FormatError as mistake:
        place = "" if mistake.line is None else f"line {mistake.line}: "
        return FileFigures(found.path, error=place + mistake.message)
    except OSError as mistake:
        return FileFigures(found.path, error=(mistake.strerror or "cannot be read").lower())
    knowledge = here.compiled(here.config_of(found.path)).knowledge
    rows = tuple(row for document in documents for row in figure_rows(Article(document, knowledge)))
    return FileFigures(found.path, rows)
