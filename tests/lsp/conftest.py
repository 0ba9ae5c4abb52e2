"""A folder with rules of its own, and a newsroom in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from newslint.config.settings import Overrides
from newslint.lsp.newsroom import Newsroom
from newslint.lsp.positions import Encoding
from tests.house_style import cache, house, house_folder

__all__ = ["cache", "house", "house_folder"]  # fixtures


def reconfigure(folder: Path, old: str, new: str) -> None:
    """Put `new` in place of `old` in the configuration, or behind the rest."""
    path = folder / "newslint.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new) if old else text + new, encoding="utf-8")


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
        reconfigure(self.folder, old, new)

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> str:
        self.newsroom.opened(self.uri(name), "", text, 1)
        return self.uri(name)

    def rules(self, uri: str) -> list[str]:
        reading = self.newsroom.whole(uri)
        return [finding.rule for finding in reading.report.findings] if reading else []


@pytest.fixture
def desk_folder(house_folder: Path) -> Path:
    """The folder, where comments that excuse are minded too."""
    reconfigure(house_folder, '["desk"]', '["desk", "excuses"]')
    return house_folder


@pytest.fixture
def configure(desk_folder: Path) -> Callable[[str, str], None]:
    """Puts new text in place of some of the configuration."""
    return partial(reconfigure, desk_folder)


@pytest.fixture
def make_room(desk_folder: Path) -> Callable[[Encoding], Room]:
    return lambda encoding: Room(Newsroom(Overrides(), encoding, desk_folder), desk_folder)


@pytest.fixture
def room(make_room: Callable[[Encoding], Room]) -> Room:
    return make_room(Encoding.UTF16)
