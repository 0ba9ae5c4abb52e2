"""A bar once a run has lasted long."""

from __future__ import annotations

import pytest

from newslint.cli.progress import watched


def test_a_short_run_has_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(watched(range(5), 5)) == [0, 1, 2, 3, 4]
    assert capsys.readouterr().err == ""


def test_a_long_run_has_a_bar_and_loses_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")

    assert list(watched(range(5), 5, patience=0.0)) == [0, 1, 2, 3, 4]
    assert "Reading" in capsys.readouterr().err


def test_the_last_file_starts_no_bar(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(watched([1], 1, patience=0.0)) == [1]
    assert capsys.readouterr().err == ""
