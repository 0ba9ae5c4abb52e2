"""newslint serve as a command."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.cli.conftest import Desk


def test_the_server_says_where_it_listens_and_ends_when_told(tmp_path: Path) -> None:
    pytest.importorskip("uvicorn", reason="newslint[server] is not installed")
    command = [sys.executable, "-m", "newslint", "serve", "--port", "0", "--workers", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) as server:
        said = server.stdout.readline() if server.stdout else ""
        address = said.split()[3]
        with urllib.request.urlopen(f"{address}/health", timeout=120) as heard:
            told = json.load(heard)
        server.send_signal(signal.SIGTERM)
        server.wait(60)

    assert ("ok", 1) == (told["status"], told["workers"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--host", "0.0.0.0"), "give them a token with --token"),
        (("--host", "192.0.2.1", "--token", "a"), "cannot listen at 192.0.2.1"),
        (("--select", "speling"), "did you mean “spelling”?"),
        (("--port", "70000"), "“70000” is not a port"),
        (("--workers", "0"), "is not a number above 0"),
        (("--timeout", "soon"), "is not a number of seconds above 0"),
    ],
)
def test_what_cannot_be_served_is_told(words: tuple[str, ...], said: str, desk: Desk) -> None:
    pytest.importorskip("uvicorn", reason="newslint[server] is not installed")
    done = desk.run("serve", "--port", "0", *words)

    assert 2 == done.status
    assert said in done.err


def test_a_port_that_is_taken_is_told(desk: Desk) -> None:
    pytest.importorskip("uvicorn", reason="newslint[server] is not installed")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = desk.run("serve", "--port", str(port))

    assert (2, f"newslint: cannot listen at 127.0.0.1:{port}: Address already in use\n") == (
        done.status,
        done.err,
    )
