"""Where an installed LanguageTool is looked for, and what is said where it is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from newslint.checks.languagetool_server import StartError, start

pytestmark = pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed")


def test_a_folder_without_languagetool_is_told(tmp_path: Path) -> None:
    with pytest.raises(StartError, match=r"no languagetool\*\.jar in"):
        start(tmp_path)


def test_nothing_is_downloaded_where_nothing_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LTP_JAR_DIR_PATH", raising=False)
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    with pytest.raises(StartError, match="is not installed"):
        start(None)

    assert [] == list(tmp_path.iterdir())


def test_what_java_says_last_is_told(tmp_path: Path) -> None:
    (tmp_path / "LanguageTool-6.5").mkdir()
    (tmp_path / "LanguageTool-6.5" / "languagetool-server.jar").write_bytes(b"no jar at all")
    with pytest.raises(StartError, match="did not start"):
        start(tmp_path / "LanguageTool-6.5")


def test_without_java_there_is_no_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StartError, match="no Java"):
        start(tmp_path)
