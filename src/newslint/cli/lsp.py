"""newslint lsp: findings in an editor, by the language server protocol."""

from __future__ import annotations

import argparse
from importlib import import_module

from newslint.cli import options
from newslint.cli.exits import CLEAN
from newslint.errors import ConfigError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument(
        "--stdio", action="store_true", help="talk over standard input and output, as always"
    )
    options.add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    try:
        server = import_module("newslint.lsp.server")
    except ModuleNotFoundError as mistake:
        message = f"editors need a library: pip install 'newslint[lsp]' ({mistake})"
        raise ConfigError("", None, message) from mistake
    server.serve(options.overrides(arguments))
    return CLEAN
