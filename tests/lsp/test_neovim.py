"""The settings for Neovim, tried in Neovim itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEOVIM = shutil.which("nvim")
SETTINGS = Path(__file__).parents[2] / "editors" / "neovim.lua"
SESSION = Path(__file__).with_name("neovim.lua")
TEXT = "# 𝒩ews\n\n𝒩 was in in May. They utilise it.\n"

pytestmark = pytest.mark.skipif(
    NEOVIM is None, reason="Neovim is not installed: apt-get install neovim"
)


def test_neovim_shows_explains_and_mends_what_is_found(desk_folder: Path) -> None:
    (desk_folder / "a.md").write_text(TEXT, encoding="utf-8")
    out = desk_folder / "out.json"
    command = json.dumps([sys.executable, "-m", "newslint", "lsp"])
    words = ["--headless", "--clean", "-n", "-i", "NONE"]
    words += ["--cmd", f"let g:newslint_command = {command}"]
    words += ["-c", "filetype on", "-c", f"luafile {SETTINGS}", "-c", f"luafile {SESSION}"]
    article = str(desk_folder / "a.md")
    known = {**os.environ, "NEWSLINT_OUT": str(out), "NEWSLINT_ARTICLE": article}
    known["HOME"] = str(desk_folder)
    subprocess.run([str(NEOVIM), *words], env=known, timeout=200, check=True, capture_output=True)
    told = json.loads(out.read_text(encoding="utf-8"))

    assert told["is_done"], told["result"]

    result = told["result"]
    twice, loose = "desk/twice", "desk/loose"

    assert [[twice, loose], [loose], [loose, twice]] == [
        [shown["code"] for shown in step] for step in result["steps"]
    ]
    # Neovim counts columns in bytes: the letter before takes four.
    assert {"code": twice, "line": 2, "column": 9, "ends": 14} == result["steps"][0][0]
    assert ["Change to “in”", "Ignore desk/twice here", "Apply all safe fixes (newslint)"] == (
        result["titles"]
    )
    assert result["hover"].startswith("# Word typed twice\n")
    assert "𝒩 was in May. They utilise it." == result["text"][2]
