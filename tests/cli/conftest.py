"""A desk to run commands at: a folder with a house style of its own, and a cache apart."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from newslint.cli.main import main
from tests.house_style import cache, house, house_folder

__all__ = ["cache", "house", "house_folder"]  # fixtures


class Done(NamedTuple):
    """What a command came to."""

    status: int
    out: str
    err: str


class Desk(NamedTuple):
    """A folder, and the commands that are run in it."""

    folder: Path
    run: Callable[..., Done]
    config: str

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def text(self, name: str) -> str:
        return (self.folder / name).read_bytes().decode()


@pytest.fixture
def desk(
    house_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Desk:
    monkeypatch.delenv("FORCE_COLOR", raising=False)

    def run(*words: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(words)
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capfdbinary.readouterr()
        return Done(status, captured.out.decode(), captured.err.decode())

    config = (house_folder / "newslint.toml").read_text(encoding="utf-8")
    return Desk(house_folder, run, config)
