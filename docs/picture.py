"""Draws docs/picture.svg: what newslint says of the seed article, as a terminal shows it.

python docs/picture.py
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "picture.svg"
WIDTH = 112
# The picture is to stand by itself: no font is fetched from anywhere.
_FETCHED_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


def main() -> None:
    """Run the command and draw what it prints."""
    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH)}
    command = [sys.executable, "-m", "newslint", "check", "seeds/idlib.txt"]
    shown = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    console.print(Text.from_ansi(shown.stdout.rstrip("\n")))
    svg = console.export_svg(title="newslint check seeds/idlib.txt", unique_id="newslint")
    PICTURE.write_text(_FETCHED_FONTS.sub("", svg), encoding="utf-8")


if __name__ == "__main__":
    main()
