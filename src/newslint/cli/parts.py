"""Style sheets and scripts that go into pages; read here, since reports touch no file."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parents[1] / "report" / "web"


def part(name: str) -> str:
    """The text of a style sheet or script."""
    return (_FOLDER / name).read_text(encoding="utf-8")
