"""Reports and pages on a screen."""

from __future__ import annotations

import io
import re

import pytest

from newslint.report.fragments import plain
from newslint.report.layout import layout
from newslint.report.text import show, show_page
from tests.report.samples import file, found

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return io.StringIO()


TEXT = "The man came in in [May] of :smile: days.\n" + "word " * 60


def test_a_screen_shows_the_same_words_in_colour(screen: io.StringIO) -> None:
    files = [file(TEXT, found(TEXT, "in in", "in"))]
    show(layout(files, columns=300), screen)
    shown = [line.rstrip() for line in _COLOUR.sub("", screen.getvalue()).splitlines()]

    assert "\x1b[31m" in screen.getvalue()
    assert "".join(map(plain, layout(files, columns=300))).splitlines() == shown


def test_no_colour_is_shown_to_those_who_want_none(
    screen: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    show(layout([file(TEXT, found(TEXT, "in in", "in"))], columns=100), screen)

    assert not re.search(r"\x1b\[(?:\d+;)*3\d", screen.getvalue())


def test_a_page_is_drawn(screen: io.StringIO) -> None:
    show_page("# Tautology\n\nTwice.\n", screen)

    assert "Tautology" in screen.getvalue()
    assert "#" not in _COLOUR.sub("", screen.getvalue())
