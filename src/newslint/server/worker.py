"""One process that answers jobs, one after another, and can be ended in the middle of one."""

from __future__ import annotations

import signal
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from newslint.config.settings import Overrides
from newslint.server.answers import answer
from newslint.server.job import Answer, Job, Task
from newslint.server.room import Room

_READY = "ready"
_START = 60.0  # seconds; rules that were never compiled take some
_FIRST = "He said on Monday that 12 people had died in London. “It is over,” she said."


class SlowError(Exception):
    """The answer was not there in time; the worker is to be ended."""


class DeadError(Exception):
    """The worker has ended by itself."""


class Worker:
    """The near end of such a process."""

    def __init__(self, overrides: Overrides, folder: Path) -> None:
        # A fork would take the threads' locks with it.
        context = get_context("spawn")
        self._near, far = context.Pipe()
        self._process = context.Process(target=_work, args=(far, overrides, folder), daemon=True)
        self._process.start()
        far.close()

    def begin(self) -> None:
        """Wait until it is ready."""
        if self._receive(_START) != _READY:
            raise DeadError

    def ask(self, job: Job, seconds: float) -> Answer:
        """Its answer; SlowError or DeadError where there is none."""
        try:
            self._near.send(job)
        except OSError as mistake:
            raise DeadError from mistake
        given = self._receive(seconds)
        if not isinstance(given, Answer):
            raise DeadError
        return given

    def end(self) -> None:
        """End it, whatever it does."""
        self._near.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def _receive(self, seconds: float) -> object:
        try:
            if not self._near.poll(seconds):
                raise SlowError
            given: object = self._near.recv()
        except (EOFError, OSError) as mistake:
            raise DeadError from mistake
        return given


def _work(far: Connection, overrides: Overrides, folder: Path) -> None:
    """Answer until the near end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends its workers
    room = Room(overrides, folder)
    answer(room, Job(Task.CHECK, _FIRST))  # tables that are read late are read now
    try:
        far.send(_READY)
        while True:
            far.send(answer(room, far.recv()))
    except (EOFError, OSError):
        return
