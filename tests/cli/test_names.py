"""newslint names."""

from __future__ import annotations

import json

from tests.cli.conftest import Desk

TEXT = "Wilma Blaskow left Iraq.\n\nThen Blaskow slept.\n"


def test_the_names_are_a_table(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    done = desk.run("names", "story.txt")

    assert 0 == done.status
    assert "1:1   Wilma Blaskow  person" in done.out
    assert "Wilma Blaskow 1, Blaskow 1" in done.out
    assert "2 names in 1 file." in done.out


def test_the_names_are_told_to_programs(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    told = json.loads(desk.run("names", "--format", "json", "story.txt").out)
    (file,) = told["files"]

    assert {
        "name": "Wilma Blaskow",
        "kind": "person",
        "forms": [
            {"text": "Wilma Blaskow", "count": 1, "places": [{"start": 0, "end": 13}]},
            {"text": "Blaskow", "count": 1, "places": [{"start": 31, "end": 38}]},
        ],
        "first": {"start": 0, "end": 13, "line": 1, "column": 1},
        "known": None,
    } == file["names"][0]
    assert {"name", "sort", "where", "note"} == set(file["names"][1]["known"])
    assert (1, {"files": 1, "names": 2}) == (told["schema"], told["summary"])


def test_a_file_that_cannot_be_read_does_not_hide_the_others(desk: Desk) -> None:
    desk.write("bad.txt", b"Ann\xff\n")
    desk.write("story.txt", TEXT)
    done = desk.run("names", "--format", "json", "bad.txt", "story.txt", "missing.txt")
    told = json.loads(done.out)

    assert 2 == done.status
    assert ["bad.txt", "missing.txt"] == [error["path"] for error in told["errors"]]
    assert ["story.txt"] == [file["path"] for file in told["files"]]
    assert "newslint: bad.txt: " in done.err


def test_nothing_is_told_of_a_story_without_names(desk: Desk) -> None:
    desk.write("story.txt", "It rained.\n")

    assert (0, "0 names in 1 file.\n", "") == desk.run("names", "story.txt")


def test_a_report_goes_into_a_file(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    done = desk.run("names", "--output", "names.txt", "story.txt")

    assert (0, "") == (done.status, done.out)
    assert "2 names in 1 file." in desk.text("names.txt")
