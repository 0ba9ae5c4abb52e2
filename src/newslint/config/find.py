"""Which configuration holds for the files of a folder."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

from newslint.config.settings import Config
from newslint.config.source import shown
from newslint.errors import ConfigError

NAMES = ("newslint.toml", ".newslint.toml")


class Finder:
    """Looks upward from each folder once; with a given file it never looks."""

    def __init__(self, given: str = "") -> None:
        self._given = Path(given).absolute() if given else None
        self._folders: dict[Path, Config] = {}
        self._files: dict[Path, Config] = {}

    def config(self, folder: Path) -> Config:
        """The configuration of the files in `folder`."""
        if self._given is not None:
            if not self._given.is_file():
                raise ConfigError(shown(self._given), None, "there is no such configuration file")
            return self._load(self._given)
        if folder not in self._folders:
            self._folders[folder] = self._look(folder)
        return self._folders[folder]

    def _look(self, folder: Path) -> Config:
        path = find(folder)
        if path is not None:
            return self._load(path)
        return Config() if folder.parent == folder else self.config(folder.parent)

    def _load(self, path: Path) -> Config:
        if path not in self._files:
            self._files[path] = import_module("newslint.config.load").load(path)
        return self._files[path]


def find(folder: Path) -> Path | None:
    """The configuration file that lies in `folder` itself."""
    for name in NAMES:
        if (folder / name).is_file():
            return folder / name
    project = folder / "pyproject.toml"
    try:
        return project if b"newslint" in project.read_bytes() and _speaks(project) else None
    except OSError:
        return None


def _speaks(project: Path) -> bool:
    """Whether the project's file has a table for newslint."""
    text = project.read_text(encoding="utf-8", errors="replace")
    tables = (line.strip().replace(" ", "") for line in text.splitlines())
    return any(line.startswith(("[tool.newslint]", "[tool.newslint.")) for line in tables)


def cache_folder(config: Config) -> Path | None:
    """Where compiled rules are kept between runs; never beside the articles unless so set."""
    if not config.uses_cache:
        return None
    return config.cache or _user_cache() / "newslint"


def _user_cache() -> Path:
    # platformdirs costs 20 ms; where the answer is one variable it is not asked.
    if sys.platform.startswith("linux"):
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(import_module("platformdirs").user_cache_path())
