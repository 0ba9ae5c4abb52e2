"""newslint sources: who says what, and what nobody is said to have said."""

from __future__ import annotations

import argparse
from importlib import import_module

from newslint.cli import ledgers, options
from newslint.cli.publish import write
from newslint.cli.source_tables import record, table
from newslint.ledger.sources import source_rows

_FORMATS = ("text", "json", "html")
LEDGER = ledgers.Ledger("statement", source_rows, table, record)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    options.add_config(parser)
    options.add_output(parser, _FORMATS)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    output = options.output(arguments)
    if output.format != "html":
        return ledgers.show(arguments, LEDGER)
    page = import_module("newslint.cli.source_page")
    files = ledgers.gather(arguments, page.story)
    write(page.page(files), output.file)
    return ledgers.status(files)
