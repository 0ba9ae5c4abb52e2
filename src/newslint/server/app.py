"""The application: all routes, and what stands before them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from newslint.cli.version import version
from newslint.server.answers import problem
from newslint.server.api import Api
from newslint.server.cards import Cards
from newslint.server.gate import Gate
from newslint.server.job import JSON
from newslint.server.languagetool import LanguageToolApi
from newslint.server.metrics import Counted, Metrics
from newslint.server.openapi import document
from newslint.server.page import Headed
from newslint.server.page import routes as page_routes
from newslint.server.pool import Pool
from newslint.server.refusal import RefusalError, refused, responded
from newslint.server.requests import Known
from newslint.server.room import Room
from newslint.server.settings import Settings

Lifespan = Callable[[Starlette], AbstractAsyncContextManager[None]]
_METRICS = "text/plain; version=0.0.4"


def application(settings: Settings) -> Starlette:
    """The application; NewslintError where the configuration cannot be used."""
    room = Room(settings.overrides, settings.folder)
    pool = Pool(settings)
    metrics = Metrics(pool)
    known = Known(room.selectors(), frozenset(room.every.styles))
    cards = [rule.card for rule in room.every.rules]
    described = json.dumps(document(settings, room), ensure_ascii=False).encode()
    routes = [
        *Api(settings, pool, known).routes(),
        *Cards(cards, room.running()).routes(),
        *LanguageToolApi(settings, pool, known.selectors).routes(),
        *_about(pool, metrics, described),
        *page_routes(),
    ]
    return Starlette(
        routes=routes,
        middleware=_before(settings, metrics, routes),
        exception_handlers={
            RefusalError: _refused,
            HTTPException: _unknown,
            ClientDisconnect: _gone,
        },
        lifespan=_lifespan(pool),
    )


def _about(pool: Pool, metrics: Metrics, described: bytes) -> list[Route]:
    """What is told of the server itself."""

    async def health(request: Request) -> Response:
        del request
        told = {"status": "ok" if pool.ready else "starting", "workers": pool.ready}
        status = HTTPStatus.OK if pool.ready else HTTPStatus.SERVICE_UNAVAILABLE
        return JSONResponse({**told, "version": version()}, status)

    async def counted(request: Request) -> Response:
        del request
        return PlainTextResponse(metrics.text(), media_type=_METRICS)

    async def openapi(request: Request) -> Response:
        del request
        return Response(described, media_type=JSON)

    return [
        Route("/health", health, methods=["GET"]),
        Route("/metrics", counted, methods=["GET"]),
        Route("/openapi.json", openapi, methods=["GET"]),
    ]


def _before(settings: Settings, metrics: Metrics, routes: list[BaseRoute]) -> list[Middleware]:
    """What a request passes on its way to a route, the first first."""
    paths = frozenset(route.path for route in routes if isinstance(route, Route))
    passed = [Middleware(Counted, metrics, paths), Middleware(Headed)]
    if settings.origins:
        passed.append(
            Middleware(
                CORSMiddleware,
                allow_origins=list(settings.origins),
                allow_methods=["GET", "POST"],
                allow_headers=["Authorization", "Content-Type"],
            )
        )
    return [*passed, Middleware(Gate, settings)]


def _lifespan(pool: Pool) -> Lifespan:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        del app
        await pool.begin()
        try:
            yield
        finally:
            await pool.end()

    return lifespan


async def _refused(request: Request, mistake: Exception) -> Response:
    del request
    assert isinstance(mistake, RefusalError)
    return refused(mistake)


async def _unknown(request: Request, mistake: Exception) -> Response:
    """No such path, or not by this method."""
    assert isinstance(mistake, HTTPException)
    told = f"{request.method} {request.url.path} is not offered: see /openapi.json"
    response = responded(problem(HTTPStatus(mistake.status_code), told))
    response.headers.update(mistake.headers or {})
    return response


async def _gone(request: Request, mistake: Exception) -> Response:
    """Nobody reads this: the client has hung up."""
    del request, mistake
    return Response(status_code=HTTPStatus.BAD_REQUEST)
