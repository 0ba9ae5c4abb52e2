from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Desk


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desk.write("a.txt", "The the mayor spoke in in May of what they utilise.\n")
    desk.write("b.txt", "In in June they rested.\n")
    desk.write("c.txt", "All is well here.\n")
    return desk


def test_rules_are_counted_the_most_frequent_first(filled: Desk) -> None:
    done = filled.run("stats")

    assert 0 == done.status
    assert [
        "rule        findings  files  per 1,000 words  can be mended",
        "desk/twice         3      2           150.00           100%",
        "desk/loose         1      1            50.00           100%",
        "",
        "4 findings in 2 of 3 files, 20 words.",
    ] == done.out.splitlines()


def test_packs_and_files_are_counted_too(filled: Desk) -> None:
    packs, files = (filled.run("stats", "--by", by).out.splitlines() for by in ("pack", "file"))

    assert ["desk", "4", "2", "200.00", "100%"] == packs[1].split()
    assert ["a.txt", "3", "1", "272.73", "100%"] == files[1].split()
    assert ["b.txt", "1", "1", "200.00", "100%"] == files[2].split()


def test_programs_get_the_same_as_json(filled: Desk) -> None:
    content = json.loads(filled.run("stats", "--format", "json").out)
    row = {"rule": "desk/twice", "findings": 3, "files": 2, "per_1000_words": 150.0}

    assert ("rule", 1) == (content["by"], content["schema"])
    assert {**row, "fixable": 3, "share_fixable": 1.0} == content["rows"][0]
    assert (3, 20, 4, 4) == tuple(
        content["summary"][key] for key in ("files", "words", "findings", "fixable")
    )


def test_nothing_found_is_a_line(desk: Desk) -> None:
    desk.write("c.txt", "All is well here.\n")

    assert "0 findings in 0 of 1 file, 4 words.\n" == desk.run("stats").out


def test_what_cannot_be_read_is_told_and_the_rest_counted(filled: Desk) -> None:
    filled.write("d.txt", b"caf\xe9\n")
    done = filled.run("stats", "--format", "json")

    assert 2 == done.status
    assert "d.txt" in done.err
    assert ["d.txt"] == [error["path"] for error in json.loads(done.out)["errors"]]
    assert 3 == json.loads(done.out)["rows"][0]["findings"]


def test_it_goes_into_a_file(filled: Desk) -> None:
    done = filled.run("stats", "--output", "stats.md", "a.txt")

    assert (0, "") == (done.status, done.out)
    assert filled.text("stats.md").startswith("rule ")


def test_rules_are_chosen_as_for_a_check(filled: Desk) -> None:
    out = filled.run("stats", "--ignore", "desk/twice").out

    assert "desk/loose" in out
    assert "desk/twice" not in out
