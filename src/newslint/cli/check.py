"""newslint check: report what is found in articles."""

from __future__ import annotations

import argparse
from functools import partial
from importlib import import_module

from newslint.cli import options
from newslint.cli.desk import Desk
from newslint.cli.examine import Job
from newslint.cli.found import Sought
from newslint.cli.publish import needs_whole, publish
from newslint.cli.running import Run, results


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    options.add_choice(parser)
    options.add_fail_on(parser)
    options.add_diff_base(parser)
    parser.add_argument("--baseline", default="", metavar="FILE", help="what is known already")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--watch", action="store_true", help="check again whatever changes")
    way.add_argument(
        "--profile", action="store_true", help="tell on standard error what each rule costs"
    )
    options.add_output(parser, options.REPORTS)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    output = options.output(arguments)
    sought = options.sought(arguments)
    job = Job(options.overrides(arguments), sought.encoding, whole=needs_whole(output))
    if arguments.watch:
        watch = import_module("newslint.cli.watch").watch
        return int(watch(job.overrides, sought, partial(_check, job, output)))
    if arguments.profile:
        return int(import_module("newslint.cli.profile").check(job, output, sought))
    return _check(job, output, Desk(job.overrides), sought)


def _check(job: Job, output: options.Output, here: Desk, sought: Sought) -> int:
    run = Run()
    publish(run.files(results(here, job, sought)), run, output, here)
    return run.status()
