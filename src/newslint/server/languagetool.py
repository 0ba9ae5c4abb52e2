"""LanguageTool's interface, `/v2/*`, so that its clients need only another address."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import wraps
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from newslint.server.body import body, check_length
from newslint.server.gate import is_bearer, is_token, unauthorized
from newslint.server.job import PROBLEM, Answer
from newslint.server.languages import chosen, languages, refusal
from newslint.server.matches import software
from newslint.server.parameters import Parameters, decoded, job_of, read_form
from newslint.server.pool import Pool
from newslint.server.refusal import RefusalError, refused_plainly, responded
from newslint.server.settings import Settings

_FORM = "application/x-www-form-urlencoded"
Handling = Callable[[Request], Awaitable[Response]]


class LanguageToolApi:
    """The handlers, with what they need."""

    def __init__(self, settings: Settings, pool: Pool, selectors: frozenset[str]) -> None:
        self._settings = settings
        self._pool = pool
        self._selectors = selectors

    def routes(self) -> list[Route]:
        """What LanguageTool's own clients ask for."""
        return [
            Route("/v2/check", _plainly(self._check), methods=["GET", "POST"]),
            Route("/v2/languages", _languages, methods=["GET"]),
            Route("/v2/maxtextlength", self._length, methods=["GET"]),
            Route("/v2/info", _info, methods=["GET"]),
            Route("/v2/configinfo", _plainly(self._configuration), methods=["GET"]),
            Route("/v2/healthcheck", _health, methods=["GET"]),
        ]

    async def _check(self, request: Request) -> Response:
        given = await self._given(request)
        self._check_token(request, given)
        job = job_of(given, self._selectors)
        check_length(job.text, self._settings)
        return responded(_plain(await self._pool.ask(job)))

    async def _given(self, request: Request) -> Parameters:
        """The parameters of the address and those of the form."""
        if request.method == "GET":
            return read_form(request.url.query)
        kind = request.headers.get("content-type", _FORM).partition(";")[0].strip().lower()
        if kind != _FORM:
            told = f"send a form, with the header “Content-Type: {_FORM}”"
            raise RefusalError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, told)
        sent = await body(request, self._settings)
        return read_form(request.url.query) | read_form(decoded(sent))

    def _check_token(self, request: Request, given: Parameters) -> None:
        token = self._settings.token.encode()
        if not token or is_bearer(request.headers, token):
            return
        if not is_token(given.get("apiKey", "").encode(), token):
            raise unauthorized()

    async def _length(self, request: Request) -> Response:
        del request
        return PlainTextResponse(str(self._settings.length))

    async def _configuration(self, request: Request) -> Response:
        asked = read_form(request.url.query).get("language", "")
        if not asked:
            raise RefusalError(HTTPStatus.BAD_REQUEST, "Missing 'language' parameter")
        if chosen(asked, ()) is None:
            raise RefusalError(HTTPStatus.BAD_REQUEST, refusal(asked))
        parameter = {"maxTextLength": self._settings.length}
        return JSONResponse({"software": software(), "parameter": parameter, "rules": []})


async def _languages(request: Request) -> Response:
    del request
    return JSONResponse(languages())


async def _info(request: Request) -> Response:
    del request
    return JSONResponse({"software": software()})


async def _health(request: Request) -> Response:
    del request
    return PlainTextResponse("OK")


def _plainly(handle: Handling) -> Handling:
    """The same, its refusals in the words and the form that LanguageTool has for them."""

    @wraps(handle)
    async def handling(request: Request) -> Response:
        try:
            return await handle(request)
        except RefusalError as refusal_:
            return refused_plainly(refusal_)

    return handling


def _plain(answer: Answer) -> Answer:
    """A problem as plain words."""
    if answer.media != PROBLEM:
        return answer
    return Answer(answer.status, b"Error: " + _detail(answer.body), "text/plain")


def _detail(problem: bytes) -> bytes:
    detail: str = json.loads(problem)["detail"]
    return detail.encode()
