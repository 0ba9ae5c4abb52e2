"""newslint stats: count what is found over a tree, by rule, pack or file."""

from __future__ import annotations

import argparse

from newslint.cli import options
from newslint.cli.desk import Desk
from newslint.cli.examine import Job
from newslint.cli.exits import CLEAN, WRONG
from newslint.cli.publish import show_blocks, write
from newslint.cli.running import Run, results
from newslint.cli.version import version
from newslint.report.stats import BY, record, stats, table


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    parser.add_argument("--by", default="rule", choices=BY, help="count by rule, pack or file")
    options.add_choice(parser)
    parser.add_argument("--baseline", default="", metavar="FILE", help="what is known already")
    options.add_diff_base(parser)
    options.add_output(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status, which findings do not change: they are what is asked for."""
    run = Run()
    sought = options.sought(arguments)
    job = Job(options.overrides(arguments), sought.encoding)
    counts = stats(run.files(results(Desk(job.overrides), job, sought)), arguments.by)
    if arguments.format == "json":
        write((record(counts, version(), run.seconds()),), arguments.output)
    else:
        show_blocks(table(counts), arguments.output)
    return WRONG if run.status() == WRONG else CLEAN
