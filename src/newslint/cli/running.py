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
from newslint.cli.second import Fault
from newslint.cli.walk import find_files
from newslint.report.entries import SERVER, FileEntry

_LARGEST_SHARE = 64
_SHARES_EACH = 4  # more shares than processes: some articles are long


class Run:
    """Passes results on and remembers what the exit status needs."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._fails = False
        self._errors = False
        self._faults: set[Fault] = set()
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
            yield from self._new_faults(result.faults)

    def _new_faults(self, faults: Iterable[Fault]) -> Iterator[Result]:
        """Faults of a second reader as results of their own, each once in a run."""
        for fault in faults:
            if fault not in self._faults:
                self._faults.add(fault)
                self._errors = True
                told = FileEntry(fault.place, SERVER, error=fault.message)
                _complain(told)
                yield Result(told)

    def files(self, results: Iterable[Result]) -> Iterator[FileEntry]:
        """What is told of each file."""
        for result in self.passed(results):
            yield result.file


def results(here: Desk, job: Job, sought: Sought) -> Iterator[Result]:
    """The result of each file that is sought, in order."""
    files = tuple(find_files(sought, here.excluded))
    is_spread = sought.jobs > 1 and len(files) > 1
    if is_spread:
        serving = job._replace(overrides=here.serving(found.path for found in files))
        shown = _spread(serving, files, sought.jobs)
    else:
        shown = _in_turn(here, job, files)
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
