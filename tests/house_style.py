"""A house style of two rules, and a folder where it holds, for tests that need no more."""

from __future__ import annotations

from pathlib import Path

import pytest

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
def house_folder(tmp_path: Path, cache: Path, house: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, where nothing holds but the house style."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.chdir(tmp_path)
    # The rules stay where they are, so that they are compiled once for all tests.
    config = f'rule-paths = ["{house.as_posix()}"]\nselect = ["desk"]\n'
    (tmp_path / "newslint.toml").write_text(config, encoding="utf-8")
    return tmp_path
