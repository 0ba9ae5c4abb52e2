"""Files that are too large to be articles: refused with their size, while the others are read."""

from __future__ import annotations

import json
import os
import threading

import pytest

from tests.cli.conftest import Desk

WRONG = "It was in in May.\n"
LARGE = WRONG * 10
REFUSED = (
    "this is no article: it has {size}, and no more than 0.0001 MB are read; "
    "the setting largest-file raises that"
)


def limited(desk: Desk) -> Desk:
    """The desk with a limit of a hundred bytes."""
    desk.write("newslint.toml", "largest-file = 0.0001\n" + desk.config)
    return desk


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json"])
def test_a_file_over_the_limit_is_refused_and_the_others_are_read(desk: Desk, name: str) -> None:
    limited(desk).write(name, LARGE)
    desk.write("b.txt", WRONG)
    done = desk.run("check", "--format", "json", name, "b.txt")
    told = json.loads(done.out)

    assert 2 == done.status
    assert done.err == f"newslint: {name}: {REFUSED.format(size='0.0 MB')}\n"
    assert [name] == [error["path"] for error in told["errors"]]
    assert ["b.txt"] == [file["path"] for file in told["files"]]


def test_nothing_over_the_limit_is_mended_or_told_of(desk: Desk) -> None:
    limited(desk).write("a.txt", LARGE)
    for words in (
        ("fix", "a.txt"),
        ("names", "a.txt"),
        ("figures", "a.txt"),
        ("baseline", "a.txt"),
    ):
        done = desk.run(*words)

        assert 2 == done.status
        assert "this is no article" in done.err
    assert LARGE == desk.text("a.txt")


def test_standard_input_over_the_limit_is_refused(desk: Desk) -> None:
    done = limited(desk).run("check", "-", stdin=LARGE.encode())

    assert (2, f"newslint: -: {REFUSED.format(size='more')}\n") == (done.status, done.err)


def test_a_pipe_over_the_limit_is_refused(desk: Desk) -> None:
    limited(desk)
    os.mkfifo(desk.folder / "pipe")
    writing = threading.Thread(target=lambda: (desk.folder / "pipe").write_text(LARGE))
    writing.start()
    done = desk.run("check", "pipe")
    writing.join()

    assert (2, f"newslint: pipe: {REFUSED.format(size='more')}\n") == (done.status, done.err)


def test_a_folder_of_many_keeps_nothing_of_what_is_too_large(desk: Desk) -> None:
    limited(desk)
    for number in range(9):
        desk.write(f"news/{number}.txt", LARGE if number == 4 else WRONG)
    first, second = desk.run("check", "news"), desk.run("check", "news")

    assert (2, first.out) == (second.status, second.out)
    assert "news/4.txt: this is no article" in second.err


def test_the_setting_raises_the_limit(desk: Desk) -> None:
    desk.write("newslint.toml", "largest-file = 0.001\n" + desk.config)
    desk.write("a.txt", LARGE)

    assert 1 == desk.run("check", "a.txt").status
    assert "largest-file = 0.001" in desk.run("config", "show").out


@pytest.mark.parametrize("value", ["0", "-1", "true", '"10 MB"'])
def test_a_limit_that_is_no_size_is_refused(desk: Desk, value: str) -> None:
    desk.write("newslint.toml", f"largest-file = {value}\n" + desk.config)
    desk.write("a.txt", WRONG)

    assert "“largest-file” must be a number of megabytes above 0" in desk.run("check", "a.txt").err
