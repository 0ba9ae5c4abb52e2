"""newslint completion: print the completion of a shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from importlib import import_module

from newslint.cli.commands import add_commands
from newslint.cli.exits import CLEAN

SHELLS = ("bash", "zsh", "fish")
_PATHS = frozenset({"PATH", "FILE", "FOLDER", "show [FILE]"})  # as help calls them


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("shell", choices=SHELLS, help="bash, zsh or fish")


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    parser = argparse.ArgumentParser(prog="newslint", description="A copy desk in a program.")
    shtab = import_module("shtab")
    for command in add_commands(parser):
        complete_paths(command, shtab.FILE)
    sys.stdout.write(shtab.complete(parser, shell=arguments.shell))
    return CLEAN


def complete_paths(command: argparse.ArgumentParser, files: Mapping[str, str]) -> None:
    """Offer files for every argument of `command` that is a path."""
    actions = (command._get_positional_actions(), command._get_optional_actions())
    for action in (one for group in actions for one in group):
        if action.metavar in _PATHS:
            vars(action)["complete"] = files
