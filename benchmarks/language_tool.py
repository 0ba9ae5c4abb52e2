"""LanguageTool as its clients use it: a server that has warmed up, asked over HTTP."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import urlopen

from measuring import ROOT, RunError

PLACE = ROOT / ".venv" / "languagetool"
SHARE = 100_000  # bytes of text that it is measured on
_PATIENCE = 90.0  # seconds, to start


class Server:
    """A running server."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self._address = f"http://127.0.0.1:{port}/v2/check"

    def check(self, text: str) -> int:
        """How much it finds in a text."""
        asked = urlencode({"language": "en-US", "text": text}).encode()
        with urlopen(self._address, asked) as answer:
            return len(json.load(answer)["matches"])

    def busy(self) -> float:
        """Seconds of processors that it has used."""
        fields = self._told("stat").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self) -> float:
        """The most memory that it has held."""
        lines = self._told("status").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))

    def _told(self, name: str) -> str:
        return Path("/proc", str(self._process.pid), name).read_text(encoding="utf-8")


def version() -> str:
    """Its version, by the names of its files."""
    jars = PLACE.glob("languagetool-core-*.jar")
    return next((jar.stem.removeprefix("languagetool-core-") for jar in jars), "")


@contextmanager
def served() -> Iterator[Server]:
    """A server, for as long as it is needed."""
    if not version():
        raise RunError("cannot be installed: see make languagetool")
    java = shutil.which("java")
    if java is None:
        raise RunError("there is no java here")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    jars = os.pathsep.join((f"{PLACE}/*", f"{PLACE}/libs/*"))
    name = "org.languagetool.server.HTTPServer"
    command = [java, "-cp", jars, name, "--port", str(port), "--public", "false"]
    nowhere = subprocess.DEVNULL
    with subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere) as process:
        try:
            server = Server(process, port)
            _wait(server)
            yield server
        finally:
            process.terminate()


def _wait(server: Server) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            server.check("It starts.")
        except (URLError, OSError):
            if time.monotonic() > end:
                raise RunError(f"does not answer within {_PATIENCE:g} s") from None
            time.sleep(0.5)
        else:
            return


def warm(server: Server, texts: Sequence[str]) -> None:
    """Let it read until its code is compiled."""
    for text in texts:
        server.check(text)
