"""All files of a run, in one process or several, and what the run comes to."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module

from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result, examine, examine_all
from newslint.cli.exits import CLEAN, FINDINGS, WRONG
from newslint.cli.found import Found, Sought
from newslint.cli.walk import find_files
from newslint.report.entries import FileEntry

_LARGEST_SHARE = 64
_SHARES_EACH = 4  # more shares than processes: some articles are long


class Run:
    """Passes results on and remembers what the exit status needs."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._fails = False
        self._errors = False
        self.mended = 0

    def seconds(self) -> float:
        """How long it has been running."""
        return time.perf_counter() - self._began

    def status(self) -> int:
        """The exit status."""
        if self._errors:
            return WRONG
        return FINDINGS if self._fails else CLEAN

    def passed(self, results: Iterable[Result]) -> Iterator[Result]:
        """`results` as they are; what could not be read is told on standard error at once."""
        for result in results:
            self._fails |= result.fails
            self._errors |= bool(result.file.error)
            self.mended += result.mended
            if result.file.error:
                _complain(result.file)
            yield result

    def files(self, results: Iterable[Result]) -> Iterator[FileEntry]:
        """What is told of each file."""
        for result in self.passed(results):
            yield result.file


def results(here: Desk, job: Job, sought: Sought) -> Iterator[Result]:
    """The result of each file that is sought, in order."""
    files = tuple(find_files(sought, here.excluded))
    is_spread = sought.jobs > 1 and len(files) > 1
    shown = _spread(job, files, sought.jobs) if is_spread else _in_turn(here, job, files)
    if len(files) > 1 and sys.stderr.isatty():
        return iter(import_module("newslint.cli.progress").watched(shown, len(files)))
    return shown


def _in_turn(here: Desk, job: Job, files: Sequence[Found]) -> Iterator[Result]:
    for found in files:
        yield examine(here, job, found)


def _spread(job: Job, files: Sequence[Found], jobs: int) -> Iterator[Result]:
    """Shares of paths to processes: text sent to them would cost more than it saves."""
    size = max(1, min(_LARGEST_SHARE, len(files) // (jobs * _SHARES_EACH)))
    shares = [files[at : at + size] for at in range(0, len(files), size)]
    with import_module("concurrent.futures").ProcessPoolExecutor(jobs) as pool:
        for share in pool.map(partial(examine_all, job), shares):
            yield from share


def _complain(file: FileEntry) -> None:
    line = "" if file.line is None else f":{file.line}"
    sys.stdout.flush()
    sys.stderr.write(f"newslint: {file.path}{line}: {file.error}\n")
