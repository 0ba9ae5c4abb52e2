"""A connection that is closed where nobody speaks: heads of requests have a limit of time too."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol


class Impatient(H11Protocol):
    """Counts from the first byte that is awaited to the last of the head."""

    patience = 10.0  # seconds
    _waits: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Begin to wait."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Wait no more where a head is whole, and for the next one where it is not."""
        super().data_received(data)
        if self._is_asked():
            self._stop()
        elif self._waits is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop()
        super().connection_lost(exc)

    def _is_asked(self) -> bool:
        """Whether a request has come that is not answered yet."""
        return self.cycle is not None and not self.cycle.response_complete

    def _wait(self) -> None:
        self._waits = self.loop.call_later(self.patience, self._close)

    def _stop(self) -> None:
        if self._waits is not None:
            self._waits.cancel()
            self._waits = None

    def _close(self) -> None:
        self._waits = None
        if not self._is_asked():
            self.transport.close()


def impatient(seconds: float) -> type[H11Protocol]:
    """The kind of connection on which a head must arrive within so many seconds."""
    return type("Impatient", (Impatient,), {"patience": seconds})
