"""The hand-written pages, with what their commands print and with links that hold on the site."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

WIDTH = "92"
_COMMANDS = re.compile(r"^```console run\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_OUTWARD = re.compile(r"\]\(\.\./([^)\s]+)\)")


class PageError(Exception):
    """A page that shows a command that fails, or links to what the site does not hold."""


def hand_pages(docs: Path, source: Path) -> Iterator[tuple[str, str]]:
    """The name and the text of each page; pictures are copied."""
    source.mkdir(parents=True, exist_ok=True)
    for picture in docs.glob("*.svg"):
        shutil.copy(picture, source)
    for page in sorted(docs.glob("*.md")):
        # Not below the repository, whose settings and .gitignore would apply.
        with TemporaryDirectory(prefix="newslint-desk-") as folder:
            desk = Path(folder)
            (desk / "seeds").mkdir()
            shutil.copy(docs.parent / "seeds" / "idlib.txt", desk / "seeds")
            shutil.copy(docs / "making" / "story.sample", desk / "story.md")
            yield page.name, _hand_page(page, desk)


def _hand_page(page: Path, desk: Path) -> str:
    text = page.read_text(encoding="utf-8")
    text = _COMMANDS.sub(lambda block: _with_output(page, block[1], desk), text)
    return _OUTWARD.sub(lambda link: _inward(page, link[1]), text)


def _with_output(page: Path, block: str, desk: Path) -> str:
    """Each command of a block that is to be run, and what it prints in the folder `desk`."""
    commands = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
    shown = "".join(f"$ {command}\n{_output(page, command, desk)}" for command in commands)
    return f"```text\n{shown}```"


def _output(page: Path, command: str, desk: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path, "COLUMNS": WIDTH, "NO_COLOR": "1"}
    environment.pop("FORCE_COLOR", None)
    done = subprocess.run(
        command, shell=True, cwd=desk, env=environment, capture_output=True, check=False
    )
    if done.returncode > 1:  # 1 says that something was found
        raise PageError(
            f"{page.name}: “{command}” ends with {done.returncode}: {done.stderr.decode()}"
        )
    lines = done.stdout.decode().splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _inward(page: Path, target: str) -> str:
    """A link out of docs/, as a link to the page that the site has of it."""
    if not (page.parent.parent / target).exists():
        raise PageError(f"{page.name}: there is no {target}")
    if not re.fullmatch(r"rules/(?:[\w-]+/)*", target):
        raise PageError(f"{page.name}: the site has no page of {target}")
    return f"]({target}index.md)"
