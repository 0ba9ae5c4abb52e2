"""Our own interface: `/v1/*`, the JSON of the commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from newslint.server.body import body, check_length
from newslint.server.job import JSON, Task
from newslint.server.pool import Pool
from newslint.server.refusal import RefusalError, responded
from newslint.server.requests import Article, ArticleToFix, Known, check_wishes, job_of, read
from newslint.server.settings import Settings

Handler = Callable[[Request], Awaitable[Response]]
TASKS = (Task.CHECK, Task.FIX, Task.SOURCES, Task.FIGURES, Task.NAMES)


class Api:
    """The handlers, with what they need."""

    def __init__(self, settings: Settings, pool: Pool, known: Known) -> None:
        self._settings = settings
        self._pool = pool
        self._known = known

    def routes(self) -> list[Route]:
        """A route for each task."""
        return [
            Route(f"/v1/{task.value}", self._asking(task), methods=["POST"], name=task.value)
            for task in TASKS
        ]

    def _asking(self, task: Task) -> Handler:
        shape = ArticleToFix if task is Task.FIX else Article

        async def handle(request: Request) -> Response:
            _check_type(request)
            article = read(await body(request, self._settings), shape)
            check_length(article.text, self._settings)
            check_wishes(article, self._known)
            return responded(await self._pool.ask(job_of(task, article)))

        return handle


def _check_type(request: Request) -> None:
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != JSON:
        told = f"send JSON, with the header “Content-Type: {JSON}”"
        raise RefusalError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, told)
