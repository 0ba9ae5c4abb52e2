from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Desk

LINE = "They met in in May to talk about the bridge over the river.\n"
PATIENCE = 60.0


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    found = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(word) for word in found.split()]


def started(desk: Desk) -> tuple[subprocess.Popen[str], list[int]]:
    """A run over much that has begun to read, and its workers."""
    for number in range(8):
        desk.write(f"{number}.txt", LINE * 3_000)
    run = subprocess.Popen(
        (sys.executable, "-m", "newslint", "check", "--jobs", "2", "--no-cache", "."),
        cwd=desk.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    until = time.monotonic() + PATIENCE
    while not (workers := children(run.pid)) and time.monotonic() < until:
        time.sleep(0.02)
    return run, workers


def test_little_is_read_by_one_process_and_much_by_more(desk: Desk) -> None:
    for name in "abcd":
        desk.write(f"{name}.txt", LINE * 1_200)
    one, usual = (desk.run("--format", "json", *words) for words in (("--jobs", "1"), ()))

    assert one.out.split('"summary"')[0] == usual.out.split('"summary"')[0]
    assert (1, 1) == (one.status, usual.status)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="this system has no /proc")
def test_a_killed_process_is_one_clear_error(desk: Desk) -> None:
    run, workers = started(desk)
    os.kill(workers[0], signal.SIGKILL)
    _, told = run.communicate(timeout=PATIENCE)

    assert 2 == run.returncode
    assert (
        "newslint: a process that was reading articles was killed; try again with fewer: --jobs 1\n"
    ) == told


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="this system has no /proc")
def test_an_interruption_leaves_no_process_behind(desk: Desk) -> None:
    run, workers = started(desk)
    os.killpg(run.pid, signal.SIGINT)
    _, told = run.communicate(timeout=PATIENCE)

    assert (130, "") == (run.returncode, told)
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)
