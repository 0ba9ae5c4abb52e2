"""Requests that are refused, and how that is told."""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import Response

from newslint.server.answers import problem
from newslint.server.job import Answer

_CLOSING = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE})
_AGAIN = "2"  # seconds


class RefusalError(Exception):
    """What a client did wrong, and the status that says so."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def responded(answer: Answer) -> Response:
    """An answer with its head."""
    headers = {"Retry-After": _AGAIN} if answer.status == HTTPStatus.SERVICE_UNAVAILABLE else {}
    return Response(answer.body, answer.status, headers, answer.media)


def refused(refusal: RefusalError) -> Response:
    """A refusal for our own interface."""
    return closing(responded(problem(refusal.status, refusal.detail)), refusal.status)


def refused_plainly(refusal: RefusalError) -> Response:
    """A refusal as LanguageTool writes it."""
    return closing(
        Response(f"Error: {refusal.detail}", refusal.status, {}, "text/plain"), refusal.status
    )


def closing(response: Response, status: HTTPStatus) -> Response:
    """The response, after which the connection ends where part of the request is unread."""
    if status in _CLOSING:
        response.headers["Connection"] = "close"
    if status is HTTPStatus.UNAUTHORIZED:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response
