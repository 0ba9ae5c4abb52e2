"""The workers of a server and the requests that wait for one."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus

from newslint.server.answers import problem
from newslint.server.job import Answer, Job
from newslint.server.settings import Settings
from newslint.server.worker import DeadError, SlowError, Worker


class Pool:
    """Gives each job to a worker that is free; one that takes too long is replaced."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._threads = ThreadPoolExecutor(settings.workers * 2, "worker")
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._workers: set[Worker] = set()
        self._starts: set[asyncio.Future[None]] = set()
        self._ended = False
        self.waiting = 0
        self.replaced = 0

    @property
    def ready(self) -> int:
        """How many workers are ready, at work or not."""
        return len(self._workers)

    async def begin(self) -> None:
        """Start the workers and wait until they are ready."""
        await asyncio.gather(*(self._start() for _ in range(self._settings.workers)))

    async def end(self) -> None:
        """End them all."""
        self._ended = True
        for start in self._starts:
            start.cancel()
        for worker in self._workers:
            worker.end()
        self._workers.clear()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def ask(self, job: Job) -> Answer:
        """The answer, or a refusal where nobody has time."""
        if self.waiting >= self._settings.waiting:
            return _busy()
        end = time.monotonic() + self._settings.seconds
        self.waiting += 1
        try:
            worker = await asyncio.wait_for(self._idle.get(), self._settings.seconds)
        except TimeoutError:
            return _busy()
        finally:
            self.waiting -= 1
        # What is begun is ended, whether or not the client still listens.
        return await asyncio.shield(self._asked(worker, job, max(0.1, end - time.monotonic())))

    async def _asked(self, worker: Worker, job: Job, seconds: float) -> Answer:
        loop = asyncio.get_running_loop()
        try:
            given = await loop.run_in_executor(self._threads, worker.ask, job, seconds)
        except SlowError:
            self._replace(worker)
            told = f"no answer within {self._settings.seconds:g} seconds: send a shorter text"
            return problem(HTTPStatus.GATEWAY_TIMEOUT, told)
        except DeadError:
            self._replace(worker)
            told = "the process that was reading the article has ended; another is started"
            return problem(HTTPStatus.INTERNAL_SERVER_ERROR, told)
        self._idle.put_nowait(worker)
        return given

    def _replace(self, worker: Worker) -> None:
        if self._ended:
            return
        self._workers.discard(worker)
        self.replaced += 1
        worker.end()
        start = asyncio.ensure_future(self._start())
        self._starts.add(start)
        start.add_done_callback(self._starts.discard)

    async def _start(self) -> None:
        worker = Worker(self._settings.overrides, self._settings.folder)
        loop = asyncio.get_running_loop()
        try:
            await loop.run_in_executor(self._threads, worker.begin)
        except BaseException:
            worker.end()
            raise
        self._workers.add(worker)
        self._idle.put_nowait(worker)


def _busy() -> Answer:
    told = "all workers are busy and too many requests wait: try again in a moment"
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, told)
