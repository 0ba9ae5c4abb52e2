"""The configuration nearest to an article."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.find import Finder, cache_folder, find
from newslint.config.settings import Config
from newslint.errors import ConfigError


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_upward_holds(tmp_path: Path) -> None:
    written(tmp_path / "newslint.toml", 'dialect = "us"')
    near = written(tmp_path / "sport" / ".newslint.toml", 'dialect = "uk"')
    (tmp_path / "sport" / "2024").mkdir()
    finder = Finder()

    assert finder.config(tmp_path / "sport" / "2024").path == near
    assert finder.config(tmp_path / "sport").dialect == "uk"
    assert finder.config(tmp_path).dialect == "us"


def test_folders_below_one_file_share_one_configuration(tmp_path: Path) -> None:
    written(tmp_path / "newslint.toml", "")
    finder = Finder()

    assert finder.config(tmp_path / "a") is finder.config(tmp_path / "b")


def test_without_a_file_everything_is_as_it_comes() -> None:
    assert Finder().config(Path("/")) == Config()


def test_our_own_file_goes_before_the_project(tmp_path: Path) -> None:
    ours = written(tmp_path / "newslint.toml", "")
    written(tmp_path / "pyproject.toml", "[tool.newslint]\n")

    assert find(tmp_path) == ours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[tool.newslint]\n", True),
        ("[ tool.newslint.severity ]\n", True),
        ('[project]\nname = "newslint"\n', False),
        ("[project]\n", False),
    ],
)
def test_a_project_counts_only_with_our_table(*, text: str, expected: bool, tmp_path: Path) -> None:
    written(tmp_path / "pyproject.toml", text)

    assert expected == (find(tmp_path) is not None)


def test_a_given_file_holds_everywhere(tmp_path: Path) -> None:
    written(tmp_path / "newslint.toml", 'dialect = "us"')
    given = written(tmp_path / "other.toml", 'dialect = "uk"')

    assert Finder(str(given)).config(tmp_path).dialect == "uk"


def test_a_given_file_must_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigError) as caught:
        Finder("gone.toml").config(tmp_path)

    assert str(caught.value) == "gone.toml: there is no such configuration file"


def test_the_cache_lies_with_the_person_and_not_with_the_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert cache_folder(Config()) == tmp_path / "newslint"
    assert cache_folder(Config(uses_cache=False)) is None
    assert cache_folder(Config(cache=tmp_path / "kept")) == tmp_path / "kept"


def test_other_systems_say_themselves_where_caches_lie(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")

    folder = cache_folder(Config())

    assert folder is not None
    assert folder.is_absolute()
