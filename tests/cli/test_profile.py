"""newslint check --profile: the report as ever, and the costs behind it."""

from __future__ import annotations

import re
import subprocess
import sys

from tests.cli.conftest import Desk

WRONG = "It was in in May.\n"
FINE = "It was in May.\n"


def told(err: str) -> dict[str, int]:
    """How often each part was called."""
    lines = re.findall(r"^ *[\d,.]+ +[\d.]+% +([\d,]+)  (\S.*)$", err, re.MULTILINE)
    return {name: int(calls.replace(",", "")) for calls, name in lines}


def test_the_report_and_the_status_are_the_same_as_ever(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    desk.write("b.txt", FINE)
    plain, profiled = desk.run("check"), desk.run("check", "--profile")

    assert (1, "") == (plain.status, plain.err)
    assert (plain.status, plain.out) == (profiled.status, profiled.out)


def test_steps_views_and_rules_are_told_apart(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    desk.write("b.txt", FINE)
    err = desk.run("check", "--profile").err
    steps, views, rules = err.split("\n\n")[1:]

    assert {"reading": 2, "candidates": 2, "findings": 2, "reporting": 1} == told(steps)
    assert "desk/twice" in told(rules)
    assert told(views)
    assert err.startswith("\n0.0 KB of text in ")


def test_a_run_with_more_processes_is_told_as_one(desk: Desk) -> None:
    for number in range(4):
        desk.write(f"{number}.txt", WRONG)

    assert 4 == told(desk.run("check", "--profile", "--jobs", "2").err)["reading"]


def test_a_file_that_cannot_be_read_ends_with_two(desk: Desk) -> None:
    desk.write("a.txt", b"\xff\xfe\x00")
    desk.write("b.txt", WRONG)
    done = desk.run("check", "--profile", "--fail-on", "never")

    assert 2 == done.status
    assert done.err.startswith("newslint: a.txt")
    assert 2 == told(done.err)["findings"]


def test_costs_go_to_standard_error_whatever_the_format(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    done = desk.run("check", "--profile", "--format", "json", "--output", "report.json")

    assert (1, "") == (done.status, done.out)
    assert "in in" in desk.text("report.json")
    assert 1 == told(done.err)["reporting"]


def test_watching_is_not_profiled(desk: Desk) -> None:
    done = desk.run("check", "--profile", "--watch")

    assert 2 == done.status
    assert "not allowed with" in done.err


def test_a_plain_check_does_not_load_what_times(desk: Desk) -> None:
    code = (
        "import sys; from newslint.cli.main import main; main(['check', 'a.txt']); "
        "print([name for name in sys.modules if name.startswith('newslint.engine.stopwatch')])"
    )
    desk.write("a.txt", FINE)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=desk.folder, capture_output=True, check=True, text=True
    )

    assert done.stdout.endswith("\n[]\n")
