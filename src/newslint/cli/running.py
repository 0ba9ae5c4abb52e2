"""All files of a run, in one process or several, and what the run comes to."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path

from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result, examine
from newslint.cli.exits import CLEAN, FINDINGS, WRONG
from newslint.cli.found import Found, Sought
from newslint.cli.second import Fault
from newslint.cli.walk import find_files
from newslint.report.entries import SERVER, FileEntry

_FEWEST_KEPT = 8  # of fewer files results are not kept: to open what is kept takes as long
_WORTH = 250_000  # bytes: a second process costs 0.2 s, and reads 60 articles in 0.4 s


class Run:
    """Passes results on and remembers what the exit status needs."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._fails = False
        self._errors = False
        self._faults: set[Fault] = set()
        self.mended = 0

    @property
    def began(self) -> str:
        """When it began, in UTC and to the second."""
        began = time.gmtime(time.time() - self.seconds())
        return time.strftime("%Y-%m-%dT%H:%M:%S", began)

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
    files = sought_files(here, sought)
    job = job._replace(kept=len(files) >= _FEWEST_KEPT and job.keeps and sought.diff_base is None)
    examining = partial(_examined, here, job, sought.jobs)
    if job.kept:
        cache = import_module("newslint.cli.cache").Cache(here, job)
        shown = cache.results(files, examining)
    else:
        shown = examining(files)
    if len(files) > 1 and sys.stderr.isatty():
        return iter(import_module("newslint.cli.progress").watched(shown, len(files)))
    return iter(shown)


def sought_files(here: Desk, sought: Sought) -> tuple[Found, ...]:
    """The files that are sought, in order."""
    files = find_files(sought, here.excluded)
    if sought.diff_base is not None:
        files = import_module("newslint.cli.changed").changed_only(files, sought.diff_base)
    return tuple(files)


def _examined(here: Desk, job: Job, jobs: int | None, files: Sequence[Found]) -> Iterator[Result]:
    """The results of files that are read now, by as many processes as are wanted or pay."""
    wanted = _paying(files) if jobs is None else jobs or _processors()
    if wanted > 1 and len(files) > 1:
        spread = import_module("newslint.cli.workers").spread
        return iter(spread(here, job, files, wanted))
    return (examine(here, job, found) for found in files)


def _paying(files: Sequence[Found]) -> int:
    """How many processes are worth their start."""
    size = 0
    for found in files:
        with suppress(OSError):
            size += 0 if found.is_stdin else Path(found.path).stat().st_size
        if size > _WORTH:
            return _processors()
    return 1


def _processors() -> int:
    """How many this process may use, which in a container are fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _complain(file: FileEntry) -> None:
    line = "" if file.line is None else f":{file.line}"
    sys.stdout.flush()
    sys.stderr.write(f"newslint: {file.path}{line}: {file.error}\n")
