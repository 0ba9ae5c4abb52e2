"""The commands by name; each lives in a module of its own, imported when it is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "check": "Report what is found in articles",
        "fix": "Apply the safe fixes in place",
        "sources": "Show who says what in articles, and what nobody is said to have said",
        "names": "Show who and what articles name, and how they spell it",
        "figures": "Show what articles count and measure, and what it can mean",
        "stats": "Count what is found over a tree, by rule, pack or file",
        "rules": "List the rules",
        "explain": "Show the page of one rule",
        "test": "Run the examples of rule files",
        "init": "Write a configuration to start from",
        "accept": "Add names to those that are accepted",
        "baseline": "Record what is known, so that only new findings are reported",
        "config": "Show what is configured, and where",
        "serve": "Serve newslint to editors, browsers and clients of LanguageTool on this machine",
        "lsp": "Show findings in an editor (language server protocol)",
        "completion": "Print the completion of a shell",
    }
)


class Command(Protocol):
    """What the module of a command offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments it takes."""
        ...

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; the exit status."""
        ...


def command(name: str) -> Command:
    """The command that COMMANDS calls `name`."""
    return cast(Command, import_module(f"newslint.cli.{name}"))


def add_commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Give `parser` every command with its arguments, as completion needs them."""
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, does in COMMANDS.items():
        added = commands.add_parser(name, help=does, description=does)
        command(name).add_arguments(added)
        yield added
