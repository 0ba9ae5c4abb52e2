"""More processes than one, where there is so much to read that they pay."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context

from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result, examine
from newslint.cli.found import Found
from newslint.config.settings import Overrides
from newslint.errors import NewslintError

_LARGEST_SHARE = 64
_SHARES_EACH = 4  # more shares than processes: some articles are long
_CAN_FORK = sys.platform == "linux"  # elsewhere a library may have threads that do not survive it

_desks: list[Desk] = []  # of this process, where it is a worker


def spread(here: Desk, job: Job, files: Sequence[Found], jobs: int) -> Iterator[Result]:
    """Shares of paths to processes: text sent to them would cost more than it saves."""
    serving = job._replace(overrides=here.serving(found.path for found in files))
    shared = here if _CAN_FORK and _is_ready(here, files) else None
    size = max(1, min(_LARGEST_SHARE, len(files) // (jobs * _SHARES_EACH)))
    shares = [files[at : at + size] for at in range(0, len(files), size)]
    pool = ProcessPoolExecutor(
        min(jobs, len(shares)),
        mp_context=get_context("fork" if shared else "spawn"),
        initializer=_begin,
        initargs=(shared or serving.overrides,),
    )
    try:
        with _undisturbed():
            results = pool.map(partial(_examine_all, serving), shares)
        for share in results:
            yield from share
    except BrokenProcessPool:
        message = "a process that was reading articles was killed; try again with fewer: --jobs 1"
        raise NewslintError("", None, message) from None
    finally:
        pool.shutdown(cancel_futures=True)
        gc.unfreeze()


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Lets Ctrl-C wait: it must not come between a process and its first instruction."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _is_ready(here: Desk, files: Sequence[Found]) -> bool:
    """Whether rules and tables are loaded for the forked to share; no server must be shared."""
    try:
        configs = {here.config_of(found.path).path: found.path for found in files}
        for path in configs.values():
            config = here.config_of(path)
            if config.languagetool is not None:
                return False
            here.linter(config, path)
    except NewslintError:
        return False
    gc.freeze()  # what is counted is copied
    return True


def _begin(desk: Desk | Overrides) -> None:
    """Take the desk that was forked, or make one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process ends the others
    _desks[:] = [desk if isinstance(desk, Desk) else Desk(desk)]


def _examine_all(job: Job, files: Sequence[Found]) -> list[Result]:
    """The results of a share of the files, in their order."""
    return [examine(_desks[0], job, found) for found in files]
