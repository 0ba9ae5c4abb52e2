"""newslint figures."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Desk
from tests.house_style import PACK

FAULTY = """\
title: Faulty rule
message: "“{match}”."
why: To see what a fault does.
severity: error
kind: python
check: faulty_figures:look
start: [faulty]
examples: []
fine: []
"""
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


def test_figures_that_deny_one_another_are_marked(desk: Desk) -> None:
    desk.write("story.txt", "Output rose by 20% from 40 to 50.\n\nIt took 3 days.\n")
    done = desk.run("figures", "story.txt")
    told = json.loads(desk.run("figures", "--format", "json", "story.txt").out)
    share, *_, days = told["files"][0]["figures"]

    assert "! 1:16" in done.out
    assert "! 1:25" in done.out
    assert "  3:9" in done.out
    assert 1 == done.out.count("40 → 50 is 25%, not 20%.  figures/percent-change, see 1:25, 1:31")
    (clash,) = share["clashes"]
    assert "figures/percent-change" == clash["rule"]
    assert "40 → 50 is 25%, not 20%." == clash["message"]
    assert [24, 30] == [other["start"] for other in clash["with"]]
    assert [] == days["clashes"]


def test_a_figure_is_told_with_whoever_gave_it(desk: Desk) -> None:
    desk.write("story.txt", "Police said that 40 people had been hurt.\n")
    done = desk.run("figures", "story.txt")
    (figure,) = json.loads(desk.run("figures", "--format", "json", "story.txt").out)["files"][0][
        "figures"
    ]

    assert "given by Police" in done.out
    assert {"start": 0, "end": 6, "text": "Police", "kind": "named"}.items() <= figure[
        "source"
    ].items()


def test_a_year_is_no_number_of_thousands(desk: Desk) -> None:
    desk.write("story.txt", "It rained in 2019.\n")

    assert "year         2019" in desk.run("figures", "story.txt").out


def test_a_fault_of_our_own_is_told_and_the_others_are_done(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("more/faulty_figures.py", "def look(article, where):\n    yield 1 / 0\n")
    desk.write("more/figures/pack.yaml", PACK)
    desk.write("more/figures/faulty.yaml", FAULTY)
    desk.write("newslint.toml", 'rule-paths = ["more"]\n')
    desk.write("a.txt", "A faulty line.\n")
    desk.write("b.txt", TEXT)
    monkeypatch.syspath_prepend(str(desk.folder / "more"))
    done = desk.run("figures", "a.txt", "b.txt")

    assert 2 == done.status
    assert "4 figures in 1 file." in done.out
    assert done.err == (
        "newslint: a.txt: a fault in newslint itself, please report it: "
        "faulty_figures.py:2: ZeroDivisionError('division by zero')\n"
    )
