"""A house style from an installed package, by pip and in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house_style import LOOSE

RULE = LOOSE.replace("severity: info", "severity: warning")
FILES = {
    "house_style/__init__.py": "",
    "house_style/newslint.toml": 'rule-paths = ["rules"]\nselect = ["paper"]\n'
    'names = ["own.tsv"]\n',
    "house_style/own.tsv": "Zaporizhstal\n",
    "house_style/rules/paper/pack.yaml": "title: Paper\nguards: What this paper minds.\n",
    "house_style/rules/paper/loose.yaml": RULE,
    "house_style-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: house-style\n"
    "Version: 1.0\n",
    "house_style-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
    "Tag: py3-none-any\n",
}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that pip has installed the package into."""
    folder = tmp_path_factory.mktemp("packages")
    wheel = folder / "house_style-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in FILES.items():
            archive.writestr(name, text)
        archive.writestr("house_style-1.0.dist-info/RECORD", "")
    command = ("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target")
    subprocess.run((sys.executable, *command, str(folder / "site"), str(wheel)), check=True)
    return folder / "site"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("They utilise it.\n", encoding="utf-8")
    return tmp_path


def newslint(paper: Path, site: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, "-m", "newslint", *words),
        cwd=paper,
        env={**os.environ, "PYTHONPATH": str(site), "XDG_CACHE_HOME": str(paper / "kept")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", ["house-style", "house_style"])
def test_settings_and_rules_come_from_an_installed_package(
    name: str, paper: Path, installed: Path
) -> None:
    (paper / "newslint.toml").write_text(f'extend = ["{name}"]\n', encoding="utf-8")
    done = newslint(paper, installed, "check", "a.txt")

    assert 1 == done.returncode, done.stderr
    assert "paper/loose" in done.stdout


def test_the_package_is_named_as_the_origin(paper: Path, installed: Path) -> None:
    (paper / "newslint.toml").write_text('extend = ["house-style"]\n', encoding="utf-8")
    lines = newslint(paper, installed, "config", "show", "a.txt").stdout.splitlines()

    assert f"# extends {installed}/house_style/newslint.toml" in lines
    assert f'select = ["paper"]  # {installed}/house_style/newslint.toml:2' in lines


def test_a_package_that_is_not_installed_is_an_error(paper: Path, installed: Path) -> None:
    (paper / "newslint.toml").write_text('extend = ["hause-style"]\n', encoding="utf-8")
    done = newslint(paper, installed, "check", "a.txt")

    assert 2 == done.returncode
    expected = (
        "newslint: newslint.toml:1: “hause-style” is neither a .toml file nor an installed package"
    )
    assert f"{expected}\n" == done.stderr
