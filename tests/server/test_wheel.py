"""The wheel ships what is not Python: the desk, the pages' styles and scripts, the rules."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from newslint.server.page import DESK

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    if find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.iterdir()
    with zipfile.ZipFile(built) as wheel:
        return frozenset(wheel.namelist())


def test_the_desk_is_in_the_wheel(shipped: frozenset[str]) -> None:
    files = {f"newslint/server/desk/{file.name}" for file in DESK.iterdir()}

    assert {"newslint/server/desk/index.html", "newslint/server/desk/main.js"} <= files <= shipped


def test_the_styles_and_scripts_of_pages_and_the_rules_are_in_the_wheel(
    shipped: frozenset[str],
) -> None:
    assert {
        "newslint/report/web/report.css",
        "newslint/report/web/report.js",
        "newslint/rules/spelling/doubled-word.yaml",
    } <= shipped
