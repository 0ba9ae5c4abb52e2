"""House style and dialect, from the command line, the configuration and front matter."""

from __future__ import annotations

import io
import sys
import tomllib

import pytest

from newslint.cli.main import main
from newslint.packs.builtin import builtin_rules
from newslint.packs.native import rule_files
from tests.cli.conftest import Desk
from tests.making import builtin

STORY = "The men marched toward the river on Monday.\n"
STYLES = ("international", "uk", "us-wire")


def test_there_are_three_styles() -> None:
    assert sorted(builtin().styles) == list(STYLES)


@pytest.mark.parametrize("style", STYLES)
def test_a_style_has_rules_of_its_own_and_names_no_unknown_one(style: str) -> None:
    own = [name for name, _ in rule_files(builtin_rules()) if name.startswith(f"house/{style}/")]
    off = {rule.card.id for rule in builtin().rules if not rule.card.enabled}

    assert len(own) >= 20
    assert set(own) <= off
    assert set(builtin().styles[style].adds) <= off


@pytest.fixture
def plain(desk: Desk) -> Desk:
    desk.write("newslint.toml", "")
    desk.write("story.txt", STORY)
    return desk


def test_no_style_speaks_unasked(plain: Desk) -> None:
    assert "house/" not in plain.run("check", "--format", "json", "story.txt").out


def test_a_style_is_chosen_on_the_command_line(plain: Desk) -> None:
    done = plain.run("check", "--format", "json", "--style", "uk", "story.txt")

    assert "house/uk/towards" in done.out
    assert "house/us-wire" not in done.out


def test_a_style_is_chosen_by_the_configuration(plain: Desk) -> None:
    plain.write("newslint.toml", 'style = "uk"\n')

    assert "house/uk/towards" in plain.run("check", "--format", "json", "story.txt").out


def test_a_style_mends(plain: Desk) -> None:
    plain.run("fix", "--unsafe", "--style", "uk", "story.txt")

    assert "towards the river" in plain.text("story.txt")


def test_a_style_is_chosen_by_an_article(plain: Desk) -> None:
    plain.write("story.md", f"---\nnewslint:\n  style: uk\n---\n\n{STORY}")

    assert "house/uk/towards" in plain.run("check", "--format", "json", "story.md").out


def test_a_style_that_is_unknown_ends_the_run(plain: Desk) -> None:
    done = plain.run("check", "--style", "us-wir", "story.txt")
    expected = "newslint: --style: there is no style “us-wir” (did you mean “us-wire”?)\n"

    assert (done.status, done.err) == (2, expected)


def test_no_configuration_is_written_with_a_style_that_is_unknown(plain: Desk) -> None:
    (plain.folder / "new").mkdir()
    done = plain.run("init", "new", "--style", "us-wir")

    assert done.status == 2
    assert not (plain.folder / "new" / "newslint.toml").exists()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_someone_at_a_terminal_is_asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk.folder / "new").mkdir()
    monkeypatch.setattr(sys, "stdin", Terminal("nz\nau\nuk\n"))
    status = main(("init", "new"))
    content = tomllib.loads(desk.text("new/newslint.toml"))

    assert status == 0
    assert (content["dialect"], content["style"]) == ("au", "uk")
