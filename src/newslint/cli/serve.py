"""newslint serve: the same over HTTP, on this machine unless it is told otherwise."""

from __future__ import annotations

import argparse
import os
from importlib import import_module
from typing import Any

from newslint.cli import options
from newslint.errors import ConfigError

_HOST = "127.0.0.1"
_PORT = 8081  # where clients of LanguageTool look first
_TOKEN = "NEWSLINT_TOKEN"  # what is in the environment is not in the list of processes
_LAST_PORT = 65_535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("--host", default=_HOST, help="the address to listen at")
    parser.add_argument("--port", type=_port, default=_PORT, help="the port; 0: any that is free")
    parser.add_argument(
        "--token",
        default=os.environ.get(_TOKEN, ""),
        help=f"what clients must know, or ${_TOKEN}; needed beyond this machine",
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        metavar="ORIGIN",
        help="a site whose pages may ask, such as https://cms.example; may be given again",
    )
    parser.add_argument(
        "--workers", type=_count, default=2, metavar="N", help="processes that read articles"
    )
    parser.add_argument(
        "--max-length", type=_count, default=200_000, metavar="N", help="characters of an article"
    )
    parser.add_argument(
        "--timeout", type=_seconds, default=20.0, metavar="SECONDS", help="for one answer"
    )
    parser.add_argument(
        "--patience", type=_seconds, default=10.0, metavar="SECONDS", help="for one request to come"
    )
    options.add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    served: int = _server().serve(arguments, options.overrides(arguments))
    return served


def _server() -> Any:
    """The module that serves; ConfigError where its libraries are not installed."""
    try:
        return import_module("newslint.server.serving")
    except ModuleNotFoundError as mistake:
        message = f"serve needs libraries: pip install 'newslint[server]' ({mistake})"
        raise ConfigError("", None, message) from mistake


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"“{text}” is not a port")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number above 0")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds above 0")
    return seconds
