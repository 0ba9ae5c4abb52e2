"""Who may ask: those who know the token; and pages of other sites may not pass for this one."""

from __future__ import annotations

import hmac
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from newslint.server.refusal import RefusalError, refused
from newslint.server.settings import Settings

LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
CHECK = "/v2/check"  # clients of LanguageTool can send no header: they give the token as a key
_OPEN = frozenset(
    {
        "/",
        "/health",
        "/openapi.json",
        CHECK,
        "/v2/languages",
        "/v2/maxtextlength",
        "/v2/info",
        "/v2/configinfo",
        "/v2/healthcheck",
    }
)
_PAGE = "/desk/"  # the page's own files; what it asks of the server needs the token


class Gate:
    """Lets requests through or refuses them."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._token = settings.token.encode()
        self._is_local = settings.host in LOCAL

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through or refuse it."""
        if scope["type"] == "http" and (refusal := self._refusal(scope)) is not None:
            await refused(refusal)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> RefusalError | None:
        headers = Headers(scope=scope)
        # A name that is made to lead to this machine would give a page of the web our answers.
        if self._is_local and not _is_local(headers.get("host", "")):
            told = "this server answers to localhost only"
            return RefusalError(HTTPStatus.MISDIRECTED_REQUEST, told)
        if self._token and not self._is_known(scope, headers):
            return unauthorized()
        return None

    def _is_known(self, scope: Scope, headers: Headers) -> bool:
        path: str = scope["path"]
        if path in _OPEN or path.startswith(_PAGE) or scope["method"] == "OPTIONS":
            return True
        return is_bearer(headers, self._token)


def unauthorized() -> RefusalError:
    """What is said to those who do not know the token."""
    told = "send the token of this server, with the header “Authorization: Bearer …”"
    return RefusalError(HTTPStatus.UNAUTHORIZED, told)


def is_bearer(headers: Headers, token: bytes) -> bool:
    """Whether the head of a request gives the token."""
    scheme, _, given = headers.get("authorization", "").partition(" ")
    # Heads are bytes that the library reads as Latin-1.
    return scheme.lower() == "bearer" and is_token(given.strip().encode("latin-1"), token)


def is_token(given: bytes, token: bytes) -> bool:
    """Whether they are the same, in a time that does not tell how much of it is right."""
    return hmac.compare_digest(given, token)


def _is_local(host: str) -> bool:
    try:
        return not host or urlsplit(f"//{host}").hostname in LOCAL
    except ValueError:
        return False
