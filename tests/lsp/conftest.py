"""A folder with rules of its own, and a newsroom in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from newslint.config.settings import Overrides
from newslint.lsp.newsroom import Newsroom
from newslint.lsp.positions import Encoding
from tests.cli.conftest import LOOSE, PACK, TWICE


class Room(NamedTuple):
    """A newsroom, and the folder that it works in."""

    newsroom: Newsroom
    folder: Path

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def configure(self, old: str = "", new: str = "") -> None:
        """Put `new` in place of `old`, or behind the rest."""
        path = self.folder / "newslint.toml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(old, new) if old else text + new, encoding="utf-8")

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> str:
        self.newsroom.opened(self.uri(name), "", text, 1)
        return self.uri(name)

    def rules(self, uri: str) -> list[str]:
        reading = self.newsroom.whole(uri)
        return [finding.rule for finding in reading.report.findings] if reading else []


@pytest.fixture(scope="session")
def house_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    (folder / "desk").mkdir()
    for name, text in (("pack", PACK), ("twice", TWICE), ("loose", LOOSE)):
        (folder / "desk" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def desk_folder(
    tmp_path: Path, house_rules: Path, shared_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(shared_cache))
    monkeypatch.chdir(tmp_path)
    config = f'rule-paths = ["{house_rules.as_posix()}"]\nselect = ["desk", "excuses"]\n'
    (tmp_path / "newslint.toml").write_text(config, encoding="utf-8")
    return tmp_path


@pytest.fixture
def configure(desk_folder: Path) -> Callable[[str, str], None]:
    """Puts new text in place of some of the configuration."""
    path = desk_folder / "newslint.toml"

    def change(old: str, new: str) -> None:
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    return change


@pytest.fixture
def make_room(desk_folder: Path) -> Callable[[Encoding], Room]:
    return lambda encoding: Room(Newsroom(Overrides(), encoding, desk_folder), desk_folder)


@pytest.fixture
def room(make_room: Callable[[Encoding], Room]) -> Room:
    return make_room(Encoding.UTF16)
