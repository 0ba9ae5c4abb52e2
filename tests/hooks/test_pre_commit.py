"""The two hooks, run by a real pre-commit in real git repositories."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from identify import identify

from newslint.formats import DATA, kind_of
from newslint.packs.builtin import builtin_rules

ROOT = builtin_rules().parent
SHIPPED = ("src", "rules", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
DRAFT = "The the council met on Monday.It voted  to rebuild the bridge.\n"
MENDED = "The council met on Monday. It voted to rebuild the bridge.\n"

SLOWEST = 10.0  # seconds for one article on a machine that does much else; usually 0.3
NAMES = ("a.txt", "a.md", "a.markdown", "a.mdx", "a.html", "a.htm", "a.rst", "a.adoc", "README")

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


class Repository:
    """A git repository in a folder, and pre-commit in it."""

    def __init__(self, folder: Path, home: Path) -> None:
        folder.mkdir()
        self.folder = folder
        identity = {f"GIT_{who}_{what}": "desk@example.org" for who in ("AUTHOR", "COMMITTER")
                    for what in ("NAME", "EMAIL")}  # fmt: skip
        outside = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        self._environment = {**outside, **identity, "PRE_COMMIT_HOME": str(home)}
        self.run("git", "init", "--quiet")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command here."""
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def pre_commit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run pre-commit here."""
        return self.run(sys.executable, "-m", "pre_commit", *arguments)

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        """Commit everything."""
        self.run("git", "add", "--all")
        return self.run("git", "commit", "--quiet", "--message", message)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory, home: Path) -> str:
    """The settings that name the hooks of this very tree, as a repository of its own."""
    folder = tmp_path_factory.mktemp("hooks") / "newslint"
    repository = Repository(folder, home)
    for name in SHIPPED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / name)
    repository.commit("newslint")
    revision = repository.run("git", "rev-parse", "HEAD").stdout.strip()
    return (
        f"repos:\n- repo: {folder}\n  rev: {revision}\n"
        "  hooks:\n  - id: newslint-fix\n  - id: newslint\n"
    )


@pytest.fixture
def newsroom(tmp_path: Path, home: Path, hooks: str) -> Repository:
    """A content repository with the hooks installed."""
    repository = Repository(tmp_path / "newsroom", home)
    (repository.folder / ".pre-commit-config.yaml").write_text(hooks, encoding="utf-8")
    installed = repository.pre_commit("install", "--install-hooks")
    if installed.returncode:
        pytest.skip(f"pre-commit cannot install the hooks here: {installed.stdout[-300:]}")
    return repository


def test_a_draft_is_mended_and_the_commit_held_back(newsroom: Repository) -> None:
    article = newsroom.folder / "bridge.md"
    article.write_text(DRAFT, encoding="utf-8")
    held = newsroom.commit("bridge")

    assert held.returncode != 0
    assert "files were modified by this hook" in held.stderr
    assert MENDED == article.read_text(encoding="utf-8")
    assert 0 == newsroom.commit("bridge").returncode


def test_only_what_is_staged_is_read(newsroom: Repository) -> None:
    article = newsroom.folder / "bridge.md"
    article.write_text(MENDED, encoding="utf-8")
    newsroom.run("git", "add", "--all")
    article.write_text(DRAFT, encoding="utf-8")
    done = newsroom.run("git", "commit", "--quiet", "--message", "bridge")

    assert 0 == done.returncode, done.stderr
    assert DRAFT == article.read_text(encoding="utf-8")


def test_what_cannot_be_mended_is_named_with_its_place(newsroom: Repository) -> None:
    (newsroom.folder / "bridge.txt").write_text(
        "The council (which met on Monday voted to rebuild the bridge.\n", encoding="utf-8"
    )
    newsroom.run("git", "add", "--all")
    done = newsroom.pre_commit("run", "--all-files")

    assert done.returncode != 0
    assert "bridge.txt" in done.stdout
    assert "punctuation/unbalanced-bracket" in done.stdout


def test_code_and_data_are_not_read(newsroom: Repository) -> None:
    (newsroom.folder / "bridge.py").write_text("X = 'the the'\n", encoding="utf-8")
    newsroom.run("git", "add", "--all")
    done = newsroom.pre_commit("run", "--all-files")

    assert 0 == done.returncode
    assert 2 == done.stdout.count("(no files to check)")


def test_what_the_newsroom_excludes_is_left_alone(newsroom: Repository) -> None:
    (newsroom.folder / "newslint.toml").write_text('exclude = ["old.txt"]\n', encoding="utf-8")
    (newsroom.folder / "old.txt").write_text(DRAFT, encoding="utf-8")
    newsroom.run("git", "add", "--all")

    assert 0 == newsroom.pre_commit("run", "--all-files").returncode
    assert DRAFT == (newsroom.folder / "old.txt").read_text(encoding="utf-8")


def test_one_changed_article_is_read_at_once(newsroom: Repository) -> None:
    (newsroom.folder / "bridge.md").write_text(MENDED, encoding="utf-8")
    newsroom.run("git", "add", "--all")
    times = [
        float(duration)
        for _ in range(2)
        for duration in re.findall(
            r"duration: ([\d.]+)s", newsroom.pre_commit("run", "newslint", "--verbose").stdout
        )
    ]

    sys.stdout.write(f"one changed article, first and warm: {times} s\n")
    assert 2 == len(times)
    assert times[1] < SLOWEST


def test_all_files_of_a_repository_are_read_by_one_run(newsroom: Repository) -> None:
    for number in range(40):
        (newsroom.folder / f"{number}.md").write_text(MENDED, encoding="utf-8")
    newsroom.run("git", "add", "--all")
    done = newsroom.pre_commit("run", "newslint", "--all-files", "--verbose")

    assert 0 == done.returncode
    assert 1 == done.stdout.count("Nothing to report in 40 files")


@pytest.mark.parametrize("name", NAMES)
def test_the_hooks_take_every_kind_of_article_and_no_data(name: str) -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert kind_of(name)
    assert kind_of(name) not in DATA
    for hook in hooks:
        assert identify.tags_from_filename(name) & set(hook["types_or"])
        assert not {"json", "yaml", "toml"} & set(hook["types_or"])
