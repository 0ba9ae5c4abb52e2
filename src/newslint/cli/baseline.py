"""newslint baseline: record what is known, so that only new findings are reported."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from newslint.cli import options
from newslint.cli.atomic import write
from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result
from newslint.cli.exits import CLEAN, WRONG
from newslint.cli.known import NAME, Known, key, known_text, read_known
from newslint.cli.running import Run, results
from newslint.engine.baseline import pruned
from newslint.report.fragments import counted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    parser.add_argument("--output", default="", metavar="FILE", help=f"else {NAME}")
    parser.add_argument(
        "--prune", action="store_true", help="only drop what is no longer found, add nothing"
    )
    options.add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    run = Run()
    sought = options.sought(arguments)
    job = Job(options.overrides(arguments), sought.encoding, marks=True)
    here = Desk(job.overrides)
    settled = here.config(Path.cwd()).baseline
    path = Path(arguments.output) if arguments.output else settled or Path(NAME)
    passed = run.passed(results(here, job, sought))
    known = _pruned(path, passed) if arguments.prune else _found(path, passed)
    if run.status() == WRONG:
        return WRONG
    write(path, (known_text(known).encode(),))
    _say(path, known, is_settled=path == settled)
    return CLEAN


def _found(path: Path, passed: Iterable[Result]) -> Known:
    return {key(result.file.path, path): result.marks for result in passed if result.marks}


def _pruned(path: Path, passed: Iterable[Result]) -> Known:
    """What was known, less what the files that were read no longer hold."""
    known = dict(read_known(path))
    for result in passed:
        name = key(result.file.path, path)
        if name in known:
            known[name] = pruned(known[name], result.marks.items())
    folder = path.resolve().parent
    return {name: marks for name, marks in known.items() if marks and (folder / name).exists()}


def _say(path: Path, known: Known, *, is_settled: bool) -> None:
    count = sum(sum(marks.values()) for marks in known.values())
    sys.stdout.write(f"{path}: {counted(count, 'known finding')}.\n")
    if not is_settled:
        sys.stdout.write(f'Put baseline = "{path}" into the configuration to leave them out.\n')
