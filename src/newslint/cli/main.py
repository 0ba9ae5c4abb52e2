"""From the command line to one command, and from what goes wrong to an exit status."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from newslint.cli.commands import COMMANDS, command
from newslint.cli.exits import CLEAN, INTERRUPTED, PIPE_CLOSED, WRONG
from newslint.cli.version import version
from newslint.config.source import nearest
from newslint.errors import ConfigError, NewslintError

_USAGE = "newslint [COMMAND] [PATH...]"
_TOP = frozenset({"-h", "--help", "--version"})
_WIDTH = 78  # columns
_GARBAGE = 1_000_000  # things made between two looks for garbage; hardly any of ours is


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name; the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    gc.set_threshold(_GARBAGE, 20, 100)
    _open_closed_streams()
    _speak_utf8()
    try:
        status = _run(words)
        sys.stdout.flush()
    except NewslintError as mistake:
        sys.stderr.write(f"newslint: {mistake}\n")
        return WRONG
    except BrokenPipeError:
        _close_output()
        return PIPE_CLOSED
    except OSError as mistake:
        _close_output()
        sys.stderr.write(f"newslint: {mistake.filename or 'output'}: {mistake.strerror}\n")
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    if arguments is None:
        gc.freeze()  # the process ends: nothing needs to be looked through again
    return status


def _run(words: list[str]) -> int:
    if words and words[0] in _TOP:
        return _top(words)
    if words and words[0] not in COMMANDS:
        _check_word(words[0])
    name = words.pop(0) if words and words[0] in COMMANDS else "check"
    chosen = command(name)
    parser = argparse.ArgumentParser(
        prog=f"newslint {name}",
        description=COMMANDS[name],
        formatter_class=_help_looks(words),
        allow_abbrev=False,
    )
    chosen.add_arguments(parser)
    status = chosen.run(parser.parse_args(words))
    if codes := sys.modules.get("newslint.packs.codes"):  # there were rules to run
        codes.end()
    return status


def _check_word(word: str) -> None:
    """Refuse what looks like a command mistyped rather than like a path."""
    if word.isalpha() and not os.path.lexists(word) and (hint := nearest(word, COMMANDS)):
        raise ConfigError("", None, f"there is no file or command “{word}”{hint}")


def _top(words: list[str]) -> int:
    lines = "\n".join(f"  {name:<12}{does}" for name, does in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="newslint",
        usage=_USAGE,
        description="A copy desk in a program. Without a command it checks.",
        epilog=f"commands:\n{lines}\n\n“newslint COMMAND --help” says more of each.",
        formatter_class=_help_looks(words),
    )
    parser.add_argument("--version", action="version", version=f"newslint {version()}")
    parser.parse_args(words)
    return CLEAN


def _help_looks(words: list[str]) -> type[argparse.HelpFormatter]:
    """What lays out help; only help itself is worth the import of the beautiful one."""
    if sys.stdout.isatty() and _wants_help(words):
        looks: type[argparse.HelpFormatter] = import_module(
            "rich_argparse"
        ).RawDescriptionRichHelpFormatter
        return looks
    return argparse.RawDescriptionHelpFormatter if _wants_help(words) else _Narrow


def _wants_help(words: list[str]) -> bool:
    return not {"-h", "--help"}.isdisjoint(words)


class _Narrow(argparse.RawDescriptionHelpFormatter):
    """For what is hardly ever shown: to ask how wide the terminal is costs six milliseconds."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_WIDTH)


def _close_output() -> None:
    """Give up standard output: what is still buffered must not be complained of at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_closed_streams() -> None:
    """Let what a shell has closed (`>&-`) be empty, or write to nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
