"""What a server is told when it is started."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from newslint.config.settings import Overrides

LOOPBACK = "127.0.0.1"
PORT = 8081  # where clients of LanguageTool look first
LENGTH = 200_000
SECONDS = 20.0
PATIENCE = 10.0
WAITING = 256


class Settings(NamedTuple):
    """The address, who may ask, and how much."""

    host: str = LOOPBACK
    port: int = PORT
    workers: int = 2
    token: str = ""  # none: whoever reaches the address may ask
    origins: tuple[str, ...] = ()  # pages of other origins that may ask
    length: int = LENGTH  # characters of one article
    seconds: float = SECONDS  # for one answer, the wait for a worker included
    patience: float = PATIENCE  # seconds in which a client must have sent its request
    waiting: int = WAITING  # requests that may wait for a worker
    overrides: Overrides = Overrides()
    folder: Path = Path()  # whose configuration holds

    @property
    def body(self) -> int:
        """The bytes that a request may have: a character takes up to twelve of them in a form."""
        return 12 * self.length + (1 << 16)
