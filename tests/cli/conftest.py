"""A desk to run commands at: a folder with articles, rules of its own, and a cache apart."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from newslint.cli.main import main

PACK = "title: Desk\nguards: What this desk minds.\n"
TWICE = """\
title: Word typed twice
message: "“{match}” stands twice."
why: The eye skips a doubled word.
severity: error
kind: swap
terms:
  the the: the
  in in: in
fix: safe
examples:
  - wrong: "It was [[in in]] May."
    right: "It was in May."
fine:
  - "It was in May."
"""
LOOSE = """\
title: Loose word
message: "“{match}” says little: “{better}”."
why: A plainer word says more.
severity: info
kind: swap
terms:
  utilise: use
fix: unsafe
examples:
  - wrong: "They [[utilise]] it."
    right: "They use it."
fine:
  - "They use it."
"""


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


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    (folder / "desk").mkdir()
    for name, text in (("pack", PACK), ("twice", TWICE), ("loose", LOOSE)):
        (folder / "desk" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def desk(
    tmp_path: Path,
    cache: Path,
    house: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Desk:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.chdir(tmp_path)

    def run(*words: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(words)
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capfdbinary.readouterr()
        return Done(status, captured.out.decode(), captured.err.decode())

    # The rules stay where they are, so that they are compiled once for all tests.
    config = f'rule-paths = ["{house.as_posix()}"]\nselect = ["desk"]\n'
    place = Desk(tmp_path, run, config)
    place.write("newslint.toml", config)
    return place
