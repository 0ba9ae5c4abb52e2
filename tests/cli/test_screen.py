"""Commands on a terminal."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys

from tests.cli.conftest import Desk

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
COLUMNS = 60


def on_screen(*words: str, **settings: str) -> str:
    """What a person sees who runs newslint in a terminal."""
    plain = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment = plain | {"COLUMNS": str(COLUMNS), "TERM": "xterm-256color"} | settings
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "newslint", *words], stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:  # how a terminal says that nobody writes to it any more
        pass
    os.close(ours)
    process.wait()
    return shown.decode().replace("\r\n", "\n")


def test_a_report_is_in_colour_and_fits_the_screen(desk: Desk) -> None:
    desk.write("a.txt", "Word after word. " * 20 + "It was in in May. " + "And so on. " * 30 + "\n")
    shown = on_screen("a.txt")
    lines = _COLOUR.sub("", shown).splitlines()

    assert "\x1b[31m" in shown
    assert len(lines[2]) <= COLUMNS
    assert "in in" in lines[2]


def test_those_who_want_no_colour_get_none(desk: Desk) -> None:
    desk.write("a.txt", "It was in in May.\n")

    assert "\x1b[31m" not in on_screen("a.txt", NO_COLOR="1")


def test_help_is_in_colour(desk: Desk) -> None:
    desk.write("a.txt", "")

    assert "\x1b[" in on_screen("check", "--help")


def test_several_quick_files_need_no_bar(desk: Desk) -> None:
    desk.write("a.txt", "It was in May.\n")
    desk.write("b.txt", "It was in May.\n")
    shown = _COLOUR.sub("", on_screen())

    assert shown == "Nothing to report in 2 files, 8 words.\n"
