"""newslint figures: every quantity of a story, what it can mean and what it counts."""

from __future__ import annotations

import argparse

from newslint.cli.figure_tables import record, table
from newslint.cli.ledgers import Ledger, add_arguments, show
from newslint.ledger.figures import figure_rows

__all__ = ["add_arguments", "run"]


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    return show(arguments, Ledger("figure", figure_rows, table, record))
