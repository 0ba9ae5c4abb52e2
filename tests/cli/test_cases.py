"""Whole commands in a process of their own: each case says what goes in and what must come out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

CASES = Path(__file__).parents[1] / "cases"
DESK = CASES / "desk"  # the configuration and rules that every case has


def articles(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*") if path.is_file()}


@pytest.fixture
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    plain = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"}
    return plain | {"XDG_CACHE_HOME": str(tmp_path_factory.getbasetemp() / "cases-cache")}


@pytest.mark.parametrize("name", sorted(path.parent.name for path in CASES.glob("*/cmd.toml")))
def test_a_command_does_what_its_case_says(
    name: str, tmp_path: Path, environment: dict[str, str]
) -> None:
    case = CASES / name
    command = tomllib.loads((case / "cmd.toml").read_text(encoding="utf-8"))
    shutil.copytree(DESK, tmp_path, dirs_exist_ok=True)
    shutil.copytree(case / "before", tmp_path, dirs_exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "newslint", *command["args"]],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        check=False,
    )
    after = articles(DESK) | articles(case / "before") | articles(case / "after")

    assert done.stdout.decode() == command["stdout"]
    assert done.stderr.decode() == command.get("stderr", "")
    assert done.returncode == command["status"]
    assert articles(tmp_path) == after
