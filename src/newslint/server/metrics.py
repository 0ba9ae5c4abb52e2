"""What a server has done so far, in the words of Prometheus."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterator

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from newslint.cli.version import version
from newslint.server.pool import Pool

_BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0)
_OTHER = "other"  # paths that clients make up would fill the memory


class Metrics:
    """Counts requests by path and status, and how long they took."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._requests: Counter[tuple[str, int]] = Counter()
        self._within: Counter[tuple[str, float]] = Counter()
        self._seconds: defaultdict[str, float] = defaultdict(float)
        self._began = time.time()

    def count(self, path: str, status: int, seconds: float) -> None:
        """Count one request."""
        self._requests[path, status] += 1
        self._seconds[path] += seconds
        for bound in _BOUNDS:
            if seconds <= bound:
                self._within[path, bound] += 1

    def text(self) -> str:
        """All of it."""
        return "".join(f"{line}\n" for line in self._lines())

    def _lines(self) -> Iterator[str]:
        yield f'newslint_info{{version="{version()}"}} 1'
        yield from _gauge("workers", "Workers that are ready.", self._pool.ready)
        yield from _gauge("waiting", "Requests that wait for a worker.", self._pool.waiting)
        yield from _gauge("workers_replaced", "Workers ended in a job.", self._pool.replaced)
        yield from _gauge("start_time_seconds", "When the server began.", round(self._began))
        yield "# HELP newslint_requests_total Requests answered."
        yield "# TYPE newslint_requests_total counter"
        for (path, status), count in sorted(self._requests.items()):
            yield f'newslint_requests_total{{path="{path}",status="{status}"}} {count}'
        yield "# HELP newslint_request_seconds How long answers took."
        yield "# TYPE newslint_request_seconds histogram"
        for path in sorted(self._seconds):
            yield from self._histogram(path)

    def _histogram(self, path: str) -> Iterator[str]:
        total = sum(count for (other, _), count in self._requests.items() if other == path)
        for bound in _BOUNDS:
            within = self._within[path, bound]
            yield f'newslint_request_seconds_bucket{{path="{path}",le="{bound:g}"}} {within}'
        yield f'newslint_request_seconds_bucket{{path="{path}",le="+Inf"}} {total}'
        yield f'newslint_request_seconds_sum{{path="{path}"}} {self._seconds[path]:.6f}'
        yield f'newslint_request_seconds_count{{path="{path}"}} {total}'


class Counted:
    """The application, every request of which is counted."""

    def __init__(self, app: ASGIApp, metrics: Metrics, paths: frozenset[str]) -> None:
        self._app = app
        self._metrics = metrics
        self._paths = paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through and count it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            path = scope["path"] if scope["path"] in self._paths else _OTHER
            self._metrics.count(path, status, time.perf_counter() - began)


def _gauge(name: str, told: str, value: int) -> Iterator[str]:
    yield f"# HELP newslint_{name} {told}"
    yield f"# TYPE newslint_{name} gauge"
    yield f"newslint_{name} {value}"
