"""newslint fix: apply fixes in place, or show what they would change."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterable, Iterator

from newslint.cli import options
from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result
from newslint.cli.exits import CLEAN, FINDINGS
from newslint.cli.found import STDIN
from newslint.cli.publish import needs_whole, publish
from newslint.cli.running import Run, results
from newslint.model.finding import Safety


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    options.add_paths(parser)
    parser.add_argument("--unsafe", action="store_true", help="apply the unsafe fixes too")
    parser.add_argument("--diff", action="store_true", help="show the changes, write nothing")
    options.add_choice(parser)
    options.add_fail_on(parser)
    options.add_diff_base(parser)
    options.add_output(parser, options.REPORTS)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    run = Run()
    sought = options.sought(arguments)
    output = options.output(arguments)
    job = _job(arguments, sought.encoding)._replace(whole=needs_whole(output))
    here = Desk(job.overrides)
    found = run.passed(results(here, job, sought))
    if arguments.diff:
        return max(_show_diffs(found), run.status())
    if STDIN in sought.paths:
        found = _passed_on(found)
    if STDIN not in sought.paths or arguments.output:
        publish((result.file for result in found), run, output, here, mends=True)
    return run.status()


def _job(arguments: argparse.Namespace, encoding: str) -> Job:
    allowed = {Safety.SAFE, Safety.UNSAFE} if arguments.unsafe else {Safety.SAFE}
    return Job(options.overrides(arguments), encoding, frozenset(allowed), only_diff=arguments.diff)


def _passed_on(found: Iterable[Result]) -> Iterator[Result]:
    """Standard input goes mended to standard output, and nothing else does."""
    results = tuple(found)
    for result in results:
        sys.stdout.flush()
        sys.stdout.buffer.write(result.after)
    return iter(results)


def _show_diffs(found: Iterable[Result]) -> int:
    status = CLEAN
    for result in found:
        for line in diff(result.file.path, result.before, result.after):
            sys.stdout.write(line)
            status = FINDINGS
    return status


def diff(path: str, before: bytes, after: bytes) -> Iterator[str]:
    """A unified diff that patch and git apply can read."""
    if before == after:
        return
    lines = difflib.unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}")
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: bytes) -> list[str]:
    # Only line feeds end a line here, as patch sees it; str.splitlines knows ten more.
    parts = text.decode().split("\n")
    ended = [f"{part}\n" for part in parts[:-1]]
    return [*ended, parts[-1]] if parts[-1] else ended
