"""From arguments to a server that runs until it is told to end."""

from __future__ import annotations

import argparse
import ipaddress
import os
import socket
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from newslint.cli.exits import CLEAN, WRONG
from newslint.config.settings import Overrides
from newslint.errors import ConfigError
from newslint.server.app import application
from newslint.server.connection import impatient
from newslint.server.gate import LOCAL
from newslint.server.settings import Settings

_CONNECTIONS = 2_000
_GRACE = 5  # seconds for answers that are under way when the server ends
_BACKLOG = 512


def serve(arguments: argparse.Namespace, overrides: Overrides) -> int:
    """Serve; the exit status."""
    settings = _settings(arguments, overrides)
    app = application(settings)
    with _listening(settings) as listening:
        server = uvicorn.Server(configuration(app, settings))
        sys.stdout.write(f"newslint serves at {_address(listening)} (Ctrl+C ends it)\n")
        sys.stdout.flush()
        server.run(sockets=[listening])
    return CLEAN if server.started else WRONG


def configuration(app: Starlette, settings: Settings) -> uvicorn.Config:
    """How uvicorn runs the application."""
    return uvicorn.Config(
        app,
        http=impatient(settings.patience),
        ws="none",
        lifespan="on",
        log_level="error",
        access_log=False,
        server_header=False,
        limit_concurrency=_CONNECTIONS,
        timeout_graceful_shutdown=_GRACE,
        h11_max_incomplete_event_size=1 << 16,
    )


def _settings(arguments: argparse.Namespace, overrides: Overrides) -> Settings:
    if arguments.host not in LOCAL and not _is_loopback(arguments.host) and not arguments.token:
        message = f"{arguments.host} can be reached by others: give them a token with --token"
        raise ConfigError("--host", None, message)
    return Settings(
        host=arguments.host,
        port=arguments.port,
        workers=arguments.workers,
        token=arguments.token,
        origins=tuple(arguments.allow_origin),
        length=arguments.max_length,
        seconds=arguments.timeout,
        patience=arguments.patience,
        overrides=overrides,
        folder=Path.cwd(),
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    address = (settings.host, settings.port)
    try:
        return socket.create_server(address, family=family, backlog=_BACKLOG)
    except OSError as mistake:
        told = os.strerror(mistake.errno) if mistake.errno and mistake.errno > 0 else str(mistake)
        message = f"cannot listen at {settings.host}:{settings.port}: {told}"
        raise ConfigError("", None, message) from mistake


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
