"""From the command line to a command, and what is said of mistakes."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from newslint.cli.commands import COMMANDS
from newslint.cli.main import main
from newslint.cli.version import version
from tests.cli.conftest import Desk

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_the_version_is_that_of_the_project(desk: Desk) -> None:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]

    assert version() == project["version"]
    assert desk.run("--version").out == f"newslint {version()}\n"


def test_help_names_every_command(desk: Desk) -> None:
    done = desk.run("--help")

    assert done.status == 0
    assert all(f"  {name}" in done.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, desk: Desk) -> None:
    done = desk.run(name, "--help")

    assert done.status == 0
    assert done.out.startswith(f"usage: newslint {name} ")
    assert COMMANDS[name] in done.out


def test_a_mistyped_command_is_not_taken_for_a_path(desk: Desk) -> None:
    done = desk.run("chekc")

    assert done == (
        2,
        "",
        "newslint: there is no file or command “chekc” (did you mean “check”?)\n",
    )


def test_a_word_like_no_command_is_a_path(desk: Desk) -> None:
    assert desk.run("zebra").err == "newslint: zebra: no such file or directory\n"


def test_a_file_may_be_called_like_a_mistyped_command(desk: Desk) -> None:
    desk.write("chekc", "It was in May.\n")

    assert desk.run("chekc").status == 0


def test_an_unknown_flag_is_wrong_usage(desk: Desk) -> None:
    assert desk.run("check", "--fromat", "json").status == 2


def test_a_reader_that_goes_away_is_not_complained_of(desk: Desk) -> None:
    for number in range(200):
        desk.write(f"{number:03}.txt", "It was in in May.\n" * 40)
    with subprocess.Popen(
        [sys.executable, "-m", "newslint"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        complaint = process.stderr.read()

    assert complaint == b""
    assert process.returncode == 1


def test_the_arguments_of_the_process_are_taken(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("a.txt", "It was in in May.\n")
    monkeypatch.setattr(sys, "argv", ["newslint", "a.txt"])

    assert main() == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_behind_standard_output_is_one_clear_error(desk: Desk) -> None:
    desk.write("a.txt", "It was in in May.\n")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newslint"], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.stderr == b"newslint: output: No space left on device\n"
    assert done.returncode == 2


def test_a_full_disk_behind_a_fix_leaves_the_article_whole(desk: Desk) -> None:
    text = "It was in in May.\n" + "Word after word.\n" * 2000
    desk.write("a.txt", text)
    code = (
        "import resource, signal, sys; from newslint.cli.main import main; "
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); "
        "sys.exit(main(['fix', 'a.txt', '--no-cache']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert done.stderr == b"newslint: a.txt: file too large\n"
    assert done.returncode == 2
    assert desk.text("a.txt") == text
    assert {path.name for path in desk.folder.iterdir()} == {"a.txt", "newslint.toml"}


def test_streams_that_a_shell_has_closed_are_done_without(desk: Desk) -> None:
    desk.write("a.txt", "It was in in May.\n")
    words = f"{sys.executable} -m newslint a.txt - <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", words], check=False)

    assert 1 == done.returncode
