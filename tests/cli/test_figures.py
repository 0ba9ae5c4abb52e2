"""newslint figures."""

from __future__ import annotations

import json

from tests.cli.conftest import Desk

TEXT = "At least 40 people were killed.\n\nHull won 3-2 and paid about $1.2m, or a third.\n"


def test_the_figures_are_a_table(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    done = desk.run("figures", "story.txt")

    assert 0 == done.status
    assert "1:10  At least 40 people  count        ≥ 40" in done.out
    assert "people (death)" in done.out
    assert "1,140,000–1,260,000 USD" in done.out
    assert "4 figures in 1 file." in done.out


def test_the_figures_are_told_to_programs(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    told = json.loads(desk.run("figures", "--format", "json", "story.txt").out)
    (file,) = told["files"]

    assert {
        "text": "At least 40 people",
        "kind": "count",
        "values": ["40"],
        "interval": {"low": "40", "high": None, "low_open": False, "high_open": False},
        "bound": "at-least",
        "unit": "",
        "per": "",
        "counts": "people",
        "state": "death",
        "quoted": False,
        "source": None,
        "place": {"start": 9, "end": 11, "line": 1, "column": 10},
        "clashes": [],
    } == file["figures"][0]
    assert ["3", "2"] == file["figures"][1]["values"]
    assert (1, {"files": 1, "figures": 4}) == (told["schema"], told["summary"])


def test_a_file_that_cannot_be_read_does_not_hide_the_others(desk: Desk) -> None:
    desk.write("bad.txt", b"Ann\xff\n")
    desk.write("story.txt", TEXT)
    done = desk.run("figures", "--format", "json", "bad.txt", "story.txt", "missing.txt")
    told = json.loads(done.out)

    assert 2 == done.status
    assert ["bad.txt", "missing.txt"] == [error["path"] for error in told["errors"]]
    assert ["story.txt"] == [file["path"] for file in told["files"]]
    assert "newslint: bad.txt: " in done.err


def test_nothing_is_told_of_a_story_without_figures(desk: Desk) -> None:
    desk.write("story.txt", "It rained.\n")

    assert (0, "0 figures in 1 file.\n", "") == desk.run("figures", "story.txt")
