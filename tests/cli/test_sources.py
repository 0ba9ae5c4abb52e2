"""newslint sources."""

from __future__ import annotations

import json

from newslint.analysis.statement import About, SourceKind, StatementKind, Status
from tests.cli.conftest import Desk

TEXT = (
    "Wilma Blaskow, a nurse at the clinic, said: “We heard the roof give way at noon.”\n\n"
    "Twelve people were killed.\n\n"
    "Police said that the road had been closed.\n"
)


def test_the_statements_are_a_table_by_source(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    done = desk.run("sources", "story.txt")
    lines = done.out.splitlines()

    assert 0 == done.status
    assert "story.txt" == lines[0]
    assert "  Wilma Blaskow  (named, 1 statement)" == lines[1]
    assert "quote" in lines[2]
    assert "said" == lines[2].split()[-1]
    assert "  Nobody says so  (1 statement)" == lines[5]
    assert "    3:1   claim   casualties   Twelve people were killed." == lines[6]
    assert "3 statements in 1 file." == lines[-1]


def test_the_statements_are_told_to_programs_as_the_contract_has_it(desk: Desk) -> None:
    desk.write("story.txt", TEXT)
    told = json.loads(desk.run("sources", "--format", "json", "story.txt").out)
    (file,) = told["files"]
    (quote, bare, report) = file["statements"]
    source, cue = quote["source"], quote["cue"]

    assert (1, {"files": 1, "statements": 3}) == (told["schema"], told["summary"])
    for statement in file["statements"]:
        assert ["start", "end", "kind", "about", "status", "source", "cue"] == [*statement]
        assert StatementKind(statement["kind"])
        assert About(statement["about"])
        assert Status(statement["status"])
    assert ("quote", "attributed") == (quote["kind"], quote["status"])
    assert {"start", "end", "text", "kind", "name"} == set(source)
    assert SourceKind.NAMED is SourceKind(source["kind"])
    assert source["text"] == TEXT[source["start"] : source["end"]]
    assert {"start": 38, "end": 42, "text": "said"} == cue
    at = TEXT.index("Twelve")
    assert {
        "start": at,
        "end": at + len("Twelve people were killed."),
        "kind": "claim",
        "about": "casualties",
        "status": "unattributed",
        "source": None,
        "cue": None,
    } == bare
    assert "Police" == report["source"]["text"]


def test_a_long_statement_is_cut_short_and_its_width_kept(desk: Desk) -> None:
    desk.write("story.txt", "Police said that the road " + "路" * 60 + " had been closed.\n")
    done = desk.run("sources", "story.txt")

    assert "路…   said\n" in done.out


def test_a_file_that_cannot_be_read_does_not_hide_the_others(desk: Desk) -> None:
    desk.write("bad.txt", b"Ann\xff\n")
    desk.write("story.txt", TEXT)
    done = desk.run("sources", "--format", "json", "bad.txt", "story.txt", "missing.txt")
    told = json.loads(done.out)

    assert 2 == done.status
    assert ["bad.txt", "missing.txt"] == [error["path"] for error in told["errors"]]
    assert ["story.txt"] == [file["path"] for file in told["files"]]
    assert "newslint: bad.txt: " in done.err


def test_nothing_is_told_of_a_story_in_which_nobody_says_anything(desk: Desk) -> None:
    desk.write("story.txt", "It rained.\n")

    assert (0, "0 statements in 1 file.\n", "") == desk.run("sources", "story.txt")


def test_other_ledgers_have_no_page(desk: Desk) -> None:
    desk.write("story.txt", TEXT)

    assert 2 == desk.run("names", "--format", "html", "story.txt").status
