"""Servers to ask: real ones, on ports that are free, each in a thread of its own."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
import uvicorn

from newslint.server.app import application
from newslint.server.serving import configuration
from newslint.server.settings import Settings

_START = 120.0


class Heard(NamedTuple):
    """A response."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> Any:
        return json.loads(self.body)


class Served(NamedTuple):
    """A server that runs."""

    host: str
    port: int

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    def ask(self, method: str, path: str, body: bytes | str = b"", **headers: str) -> Heard:
        connection = HTTPConnection(self.host, self.port, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = body.encode() if isinstance(body, str) else body
        connection.request(method, path, sent or None, named)
        response = connection.getresponse()
        lower = {name.lower(): value for name, value in response.getheaders()}
        heard = Heard(response.status, lower, response.read())
        connection.close()
        return heard

    def get(self, path: str, **headers: str) -> Heard:
        return self.ask("GET", path, **headers)

    def post(self, path: str, content: object, **headers: str) -> Heard:
        body = content if isinstance(content, str | bytes) else json.dumps(content)
        return self.ask("POST", path, body, Content_Type="application/json", **headers)

    def form(self, path: str, **fields: str) -> Heard:
        kind = "application/x-www-form-urlencoded"
        return self.ask("POST", path, urlencode(fields), Content_Type=kind)


Serve = Callable[[Settings], Served]


@contextmanager
def serving(settings: Settings) -> Iterator[Served]:
    server = uvicorn.Server(configuration(application(settings), settings))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        end = time.monotonic() + _START
        while not server.started and thread.is_alive() and time.monotonic() < end:
            time.sleep(0.02)
        yield Served(*listening.getsockname())
        server.should_exit = True
        thread.join(_START)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def served(folder: Path) -> Iterator[Served]:
    """A server as it is started without arguments, but with one worker."""
    with serving(Settings(workers=1, folder=folder, length=20_000, patience=2.0)) as server:
        yield server
