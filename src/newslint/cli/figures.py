"""newslint figures: every quantity of a story, what it can mean, who gave it and what denies it."""

from __future__ import annotations

import argparse

from newslint.cli.figure_tables import record, table
from newslint.cli.ledgers import Ledger, Marks, add_arguments, show
from newslint.ledger.figures import figure_rows, with_clashes

__all__ = ["LEDGER", "add_arguments", "run"]

# What denies a figure; the rules of how figures are written do not.
_CLASHES = ("figures", "headlines/figure-not-in-body", "units/conversion", "units/temperature")
LEDGER = Ledger("figure", figure_rows, table, record, Marks(_CLASHES, with_clashes))


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    return show(arguments, LEDGER)
