"""The hooks, run by pre-commit in a repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
DESK = Path(__file__).parents[1] / "cases" / "desk"


def local_hooks() -> list[dict[str, Any]]:
    """Our hooks, run from where newslint is instead of from an installation made for them."""
    hooks: list[dict[str, Any]] = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    for hook in hooks:
        hook["entry"] = hook["entry"].replace("newslint", f"{sys.executable} -m newslint", 1)
        hook["language"] = "system"
    return hooks


class Repository:
    """A repository whose commits pre-commit looks at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
            "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
            "XDG_CACHE_HOME": str(folder.parent / "cache"),
        }
        folder.mkdir()
        self.do("git", "init", "-q", ".")
        config = {"repos": [{"repo": "local", "hooks": local_hooks()}]}
        (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
        text = (DESK / "newslint.toml").read_text(encoding="utf-8")
        text = text.replace('"rules"', f'"{(DESK / "rules").as_posix()}"')
        (folder / "newslint.toml").write_text(text + 'exclude = ["old.txt"]\n', encoding="utf-8")

    def do(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def hook(self, name: str) -> subprocess.CompletedProcess[str]:
        self.do("git", "add", "-A")
        return self.do(sys.executable, "-m", "pre_commit", "run", name, "--all-files")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "desk")


def test_the_check_stops_a_commit_with_a_slip(repository: Repository) -> None:
    (repository.folder / "a.txt").write_text("It was in in May.\n", encoding="utf-8")
    done = repository.hook("newslint")

    assert done.returncode == 1
    assert "“in in” stands twice." in done.stdout


def test_the_check_lets_a_clean_commit_pass(repository: Repository) -> None:
    (repository.folder / "a.md").write_text("It was in May.\n", encoding="utf-8")
    (repository.folder / "a.py").write_text("in in\n", encoding="utf-8")
    (repository.folder / "old.txt").write_text("in in\n", encoding="utf-8")
    done = repository.hook("newslint")

    assert (done.returncode, done.stderr) == (0, "")
    assert "Passed" in done.stdout


def test_the_other_hook_mends_and_stops_once(repository: Repository) -> None:
    article = repository.folder / "a.txt"
    article.write_text("It was in in May.\n", encoding="utf-8")
    first = repository.hook("newslint-fix")
    second = repository.hook("newslint-fix")

    assert article.read_text(encoding="utf-8") == "It was in May.\n"
    assert "files were modified by this hook" in first.stdout
    assert (first.returncode, second.returncode) == (1, 0)
