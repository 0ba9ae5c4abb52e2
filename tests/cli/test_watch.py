from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec

import pytest

from tests.cli.conftest import Desk

PATIENCE = 60.0  # seconds; a busy machine is slow


class Watch:
    """A check that watches the folder of a desk, in a process of its own."""

    def __init__(self, desk: Desk, *words: str) -> None:
        self.process = subprocess.Popen(
            (sys.executable, "-m", "newslint", "check", "--watch", *words),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=desk.folder,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line)

    def says(self, words: str) -> list[str]:
        """Everything it prints up to a line with these words."""
        until = time.monotonic() + PATIENCE
        heard = []
        while True:
            heard.append(self._lines.get(timeout=max(0.0, until - time.monotonic())))
            if words in heard[-1]:
                return heard

    def interrupt(self) -> int:
        """What Ctrl-C does; the exit status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)


@pytest.fixture
def watch(desk: Desk) -> Iterator[Watch]:
    desk.write("a.txt", "All is well.\n")
    desk.write("b.txt", "They met in in May.\n")
    watch = Watch(desk, ".")
    yield watch
    watch.process.kill()
    watch.process.wait()
    if watch.process.stdout:
        watch.process.stdout.close()


def test_what_changes_is_checked_again_and_alone(watch: Watch, desk: Desk) -> None:
    assert any("b.txt" in line for line in watch.says("1 error"))
    desk.write("a.txt", "The the mayor spoke.\n")
    heard = watch.says("1 error")

    assert any(line.rstrip().endswith("a.txt changed") for line in heard)
    assert not any("b.txt" in line for line in heard)
    desk.write("a.txt", "The mayor spoke.\n")
    watch.says("Nothing to report in 1 file")


def test_a_new_article_is_seen(watch: Watch, desk: Desk) -> None:
    watch.says("1 error")
    desk.write("deep/new.txt", "They met in in June.\n")

    watch.says("deep/new.txt changed")
    watch.says("1 error")


def test_settings_that_change_check_everything_again(watch: Watch, desk: Desk) -> None:
    watch.says("1 error")
    desk.write("newslint.toml", desk.config + "ignroe = []\n")

    watch.says("there is no setting “ignroe”")
    desk.write("newslint.toml", desk.config + 'ignore = ["desk/twice"]\n')
    watch.says("2 files changed")
    watch.says("Nothing to report in 2 files")


def test_an_interruption_ends_it(watch: Watch) -> None:
    watch.says("1 error")

    assert 130 == watch.interrupt()


@pytest.mark.skipif(find_spec("watchfiles") is None, reason="watchfiles is not installed")
def test_with_the_library_a_change_is_seen_at_once(watch: Watch, desk: Desk) -> None:
    watch.says("1 error")
    time.sleep(1)
    began = time.monotonic()
    desk.write("a.txt", "The the mayor spoke.\n")
    watch.says("a.txt changed")

    assert time.monotonic() - began < PATIENCE / 2


def test_standard_input_cannot_be_watched(desk: Desk) -> None:
    done = desk.run("check", "--watch", "-")

    assert 2 == done.status
    assert "newslint: --watch: standard input cannot be watched\n" == done.err


def test_wrong_settings_at_the_start_are_an_error(desk: Desk) -> None:
    desk.write("a.txt", "All is well.\n")
    desk.write("newslint.toml", "colour = 1\n")
    done = desk.run("check", "--watch")

    assert 2 == done.status
    assert "there is no setting “colour”" in done.err
