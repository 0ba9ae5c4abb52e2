"""What browsers are shown: the desk where it is installed, else what the server offers."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

DESK = Path(__file__).parent / "desk"
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
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
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
)
_OFFER = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>newslint</title></head>
<body>
<main>
<h1>newslint</h1>
<p>This server reads news articles. Send one as JSON, {"text": "…"}, by POST to</p>
<ul>
<li><code>/v1/check</code>: what is found in it</li>
<li><code>/v1/fix</code>: the article with the safe fixes</li>
<li><code>/v1/sources</code>: who says what</li>
<li><code>/v1/figures</code>: what it counts and measures</li>
<li><code>/v1/names</code>: who and what it names</li>
</ul>
<p><a href="/v1/rules">/v1/rules</a> lists the rules,
<a href="/openapi.json">/openapi.json</a> describes all of it,
<a href="/health">/health</a> and <a href="/metrics">/metrics</a> tell how the server fares.
Clients of LanguageTool find what they need at <code>/v2</code>.</p>
</main>
</body>
</html>
"""


def routes(folder: Path = DESK) -> list[BaseRoute]:
    """The page at the root, its files under `/desk/`."""
    mimetypes.add_type("text/javascript", ".js")  # a system may call it text

    async def home(request: Request) -> Response:
        del request
        page = folder / "index.html"
        return FileResponse(page) if page.is_file() else HTMLResponse(_OFFER)

    shown: list[BaseRoute] = [Route("/", home, methods=["GET"])]
    return [*shown, Mount("/desk", StaticFiles(directory=folder))] if folder.is_dir() else shown


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
