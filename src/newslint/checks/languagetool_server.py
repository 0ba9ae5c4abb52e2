"""A LanguageTool server of our own: an installed LanguageTool, started on this machine alone."""

from __future__ import annotations

import atexit
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_SERVER = "org.languagetool.server.HTTPServer"
_SECONDS = 60.0  # how long Java may take to begin, if no more is allowed
_PAUSE = 0.1
_JAR_FOLDER, _DOWNLOADS = "LTP_JAR_DIR_PATH", "LTP_PATH"  # as language-tool-python reads them


class StartError(Exception):
    """Why no server could be started."""


def start(folder: Path | None, *, seconds: float = 0.0) -> str:
    """The address of a server that runs until this process ends; StartError where there is none."""
    java = shutil.which("java")
    if java is None:
        raise StartError("there is no Java here to start LanguageTool with")
    installed = _installed(folder)
    port = _free_port()
    jars = os.pathsep.join(str(place / "*") for place in (installed, installed / "libs"))
    command = [java, "-cp", jars, _SERVER, "--port", str(port), "--public", "false"]
    with tempfile.TemporaryFile() as said:
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        atexit.register(_stop, server)
        _wait(server, port, said, max(seconds, _SECONDS))
    return f"http://127.0.0.1:{port}/"


def _installed(folder: Path | None) -> Path:
    """The folder that holds LanguageTool: the one given, or one that its Python library uses."""
    places = list(_usual_places()) if folder is None else [folder]
    for place in places:
        if any(place.glob("languagetool*.jar")):
            return place
    looked = ", ".join(map(str, places))
    raise StartError(f"LanguageTool is not installed: there is no languagetool*.jar in {looked}")


def _usual_places() -> Iterator[Path]:
    if os.environ.get(_JAR_FOLDER):
        yield Path(os.environ[_JAR_FOLDER])
    downloads = os.environ.get(_DOWNLOADS) or Path.home() / ".cache" / "language_tool_python"
    yield Path(downloads)
    yield from sorted(Path(downloads).glob("LanguageTool-*"), key=_version, reverse=True)


def _version(folder: Path) -> list[int]:
    numbers = folder.name.removeprefix("LanguageTool-").split(".")
    return [int(number) if number.isdigit() else 0 for number in numbers]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(server: subprocess.Popen[bytes], port: int, said: IO[bytes], seconds: float) -> None:
    """Until the server takes calls, which it does when it is ready."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if server.poll() is not None:
            raise StartError(f"LanguageTool did not start: {_last_line(said)}")
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(_PAUSE)
    raise StartError(f"LanguageTool did not start within {seconds:g} s")


def _last_line(said: IO[bytes]) -> str:
    said.seek(0)
    lines = [line.strip() for line in said.read().decode(errors="replace").splitlines()]
    words = [line for line in lines if line and not line.startswith(("at ", "..."))]  # no frames
    return words[-1] if words else "Java said nothing"


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    server.wait()
