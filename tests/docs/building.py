"""The site of the documentation, built once for all tests, and what its pages hold."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
_FETCHED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}
_KEPT: list[TemporaryDirectory[str]] = []  # the folder lasts as long as the tests


class Site(NamedTuple):
    """Where the site lies, and what was said while it was built."""

    folder: Path
    said: str


class Held(NamedTuple):
    """What one page links to, fetches, and can be linked to by."""

    links: tuple[str, ...]
    fetched: tuple[str, ...]
    anchors: frozenset[str]


@cache
def site() -> Site:
    """The site, strictly built."""
    folder = TemporaryDirectory(prefix="newslint-docs-")
    _KEPT.append(folder)
    command = [sys.executable, "docs/making/build_docs.py", folder.name]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return Site(Path(folder.name) / "html", built.stdout + built.stderr)


def pages() -> tuple[Path, ...]:
    """Every page of the site."""
    return tuple(sorted(site().folder.rglob("*.html")))


@cache
def held(page: Path) -> Held:
    """What `page` holds."""
    reader = _Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    return Held(tuple(reader.links), tuple(reader.fetched), frozenset(reader.anchors))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.anchors.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if _FETCHED.get(tag, "") in values:
            self.fetched.append(values[_FETCHED[tag]])
