"""A git repository for tests."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class Repository:
    """A git repository in a folder, with nobody's settings but its own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch", "main")

    def git(self, *words: str) -> str:
        """What git says."""
        outside = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        identity = {
            f"GIT_{who}_{what}": "desk@example.org"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        done = subprocess.run(
            ("git", *words),
            cwd=self.folder,
            env={**outside, **identity, "GIT_CONFIG_GLOBAL": os.devnull},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def commit(self, message: str = "Change") -> None:
        """Commit everything."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
