"""The body of a request, as long as it is not too long and does not take too long."""

from __future__ import annotations

import asyncio
from http import HTTPStatus

from starlette.requests import Request

from newslint.server.refusal import RefusalError
from newslint.server.settings import Settings

_READ_ON = 4  # times the limit that are read and thrown away, so that a client hears the refusal


async def body(request: Request, settings: Settings) -> bytes:
    """All of it; RefusalError for one that is too long or too slow."""
    try:
        async with asyncio.timeout(settings.patience):
            return await _whole(request, settings.body)
    except TimeoutError:
        told = f"the request was not complete within {settings.patience:g} seconds"
        raise RefusalError(HTTPStatus.REQUEST_TIMEOUT, told) from None


async def _whole(request: Request, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size <= most:
            parts.append(part)
        elif size > most * _READ_ON:
            break
    if size > most:
        told = f"the request is longer than {most:,} bytes"
        raise RefusalError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, told)
    return b"".join(parts)


def check_length(text: str, settings: Settings) -> str:
    """The text, where it is not too long."""
    if len(text) > settings.length:
        told = (
            f"the text has {len(text):,} characters, and no more than {settings.length:,} are read"
        )
        raise RefusalError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, told)
    return text
