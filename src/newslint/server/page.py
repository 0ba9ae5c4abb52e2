"""What browsers are shown: the desk, and what they must not do with it."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

DESK = Path(__file__).parent / "desk"
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": _POLICY,
        "Cache-Control": "no-cache",  # page and scripts change together
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
)


def routes(folder: Path = DESK) -> list[BaseRoute]:
    """The page at the root, its files under `/desk/`."""
    mimetypes.add_type("text/javascript", ".js")  # a system may call it text

    async def home(request: Request) -> Response:
        del request
        return FileResponse(folder / "index.html")

    return [Route("/", home, methods=["GET"]), Mount("/desk", StaticFiles(directory=folder))]


class Headed:
    """The application, whose every answer says what browsers must not do with it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through and add to the head of its answer."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                added = [
                    (name.lower().encode(), value.encode()) for name, value in _HEADERS.items()
                ]
                message["headers"] = [*message.get("headers", ()), *added]
            await send(message)

        await self._app(scope, receive, sending)
