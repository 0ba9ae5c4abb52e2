"""newslint names: every person, place and organisation, its forms and first mention."""

from __future__ import annotations

import argparse

from newslint.cli.ledgers import Ledger, add_arguments, show
from newslint.cli.name_tables import record, table
from newslint.ledger.names import name_rows

__all__ = ["LEDGER", "add_arguments", "run"]

LEDGER = Ledger("name", name_rows, table, record)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    return show(arguments, LEDGER)
