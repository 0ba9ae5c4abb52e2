"""A second reader at the desk: heard where it answers, told once where it does not."""

from __future__ import annotations

import json

import pytest

from tests.checks.answering import Answers, answering
from tests.cli.conftest import Desk

pytest.importorskip("language_tool_python", reason="language-tool-python is not installed")
DEAD = "http://127.0.0.1:9"  # nobody answers where things are discarded


def configure(desk: Desk, *lines: str) -> None:
    desk.write("newslint.toml", "\n".join((desk.config, "[languagetool]", *lines, "")))


def stories(desk: Desk, text: str) -> None:
    for name in ("one", "two", "three"):
        desk.write(f"{name}.txt", text)


def test_what_the_server_remarks_is_reported_and_mended(desk: Desk) -> None:
    desk.write("story.txt", "😀 It was a wrongk word in in May.\n")
    with answering(Answers(("wrongk",))) as server:
        configure(desk, f'url = "{server.url}"')
        select = ("--extend-select", "spelling/languagetool")
        checked = desk.run("check", *select)
        desk.run("fix", "--unsafe", *select)

    assert "1:12" in checked.out
    assert "(MORFOLOGIK_RULE_EN_US)" in checked.out
    assert "😀 It was a right word in May.\n" == desk.text("story.txt")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_dead_server_is_told_once_and_the_rest_goes_on(jobs: str, desk: Desk) -> None:
    configure(desk, f'url = "{DEAD}"')
    stories(desk, "It was in in May.\n")
    select = ("--extend-select", "grammar/languagetool")
    done = desk.run("check", "--jobs", jobs, "--format", "json", *select)
    told = json.loads(done.out)

    assert 2 == done.status
    assert 1 == done.err.count("LanguageTool cannot be reached")
    assert 3 == told["summary"]["findings"]
    assert [DEAD] == [error["path"] for error in told["errors"]]


def test_no_file_is_said_to_be_unreadable_for_a_server(desk: Desk) -> None:
    configure(desk, f'url = "{DEAD}"')
    stories(desk, "It was in May.\n")
    done = desk.run("check", "--extend-select", "grammar/languagetool")

    assert "could not be read" not in done.out
    assert "LanguageTool was not heard on everything." in done.out


def test_what_cannot_be_started_is_told_once(desk: Desk) -> None:
    (desk.folder / "empty").mkdir()
    configure(desk, "start = true", 'path = "empty"')
    stories(desk, "It was in in May.\n")
    done = desk.run("check", "--extend-select", "grammar/languagetool")

    assert 2 == done.status
    assert 1 == done.err.count("going on without it")
    assert 3 == done.out.count("desk/twice")


def test_the_server_is_shown_among_the_settings(desk: Desk) -> None:
    configure(desk, 'url = "http://localhost:8081"', 'disabled-rules = ["EN_QUOTES"]')

    assert (
        'languagetool = { "url" = "http://localhost:8081", "disabled-rules" = ["EN_QUOTES"], '
        '"timeout" = 30.0 }'
    ) in desk.run("config").out


def test_its_rules_are_refused_where_no_server_is_configured(desk: Desk) -> None:
    desk.write("story.txt", "He go.\n")
    done = desk.run("check", "--extend-select", "grammar/languagetool")

    assert 2 == done.status
    assert "grammar/languagetool needs [languagetool]" in done.err
