"""A page that is not true ends the build before there is a site."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs.building import ROOT


def built_with(tmp_path: Path, page: str) -> tuple[int, str]:
    """The exit status and what is said, with one page in place of the others."""
    shutil.copytree(ROOT / "docs" / "making", tmp_path / "docs" / "making")
    (tmp_path / "seeds").mkdir()
    shutil.copy(ROOT / "seeds" / "idlib.txt", tmp_path / "seeds")
    (tmp_path / "docs" / "index.md").write_text(page, encoding="utf-8")
    command = [sys.executable, "docs/making/build_docs.py", "built"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def test_a_command_that_fails_ends_the_build(tmp_path: Path) -> None:
    status, said = built_with(tmp_path, "# Desk\n\n```console run\n$ newslint chekc\n```\n")

    assert 2 == status
    assert said.startswith("index.md: “newslint chekc” ends with 2")


def test_a_link_to_what_the_site_does_not_hold_ends_the_build(tmp_path: Path) -> None:
    status, said = built_with(tmp_path, "# Desk\n\n[A story](../seeds/idlib.txt)\n")

    assert (2, "index.md: the site has no page of seeds/idlib.txt\n") == (status, said)
