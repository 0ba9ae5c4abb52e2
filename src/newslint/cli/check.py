"""newslint check: report what is found in articles."""

from __future__ import annotations

import argparse

from newslint.cli import options
from newslint.cli.desk import Desk
from newslint.cli.examine import Job
from newslint.cli.publish import publish
from newslint.cli.running import Run, results


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    options.add_choice(parser)
    options.add_fail_on(parser)
    parser.add_argument("--baseline", default="", metavar="FILE", help="what is known already")
    options.add_output(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    run = Run()
    sought = options.sought(arguments)
    job = Job(options.overrides(arguments), sought.encoding)
    found = run.files(results(Desk(job.overrides), job, sought))
    publish(found, run, options.output(arguments))
    return run.status()
