"""Rules and settings that are out to harm: one error with its place, and the others still read."""

from __future__ import annotations

from tests.cli.conftest import Desk
from tests.cli.house import house_rule

RUNAWAY = """\
title: Runaway expression
message: "“{match}”."
why: To see what an expression without end does.
severity: error
kind: pattern
pattern: '(?:a|aa)+(?:b|bb)+$x'
examples: []
fine: []
"""


def test_an_expression_without_end_is_stopped_and_the_other_files_are_read(desk: Desk) -> None:
    house_rule(desk, "runaway", RUNAWAY)
    desk.write("a.txt", "a" * 60_000 + " bx\n")
    desk.write("b.txt", "It was in in May.\n")
    done = desk.run("check", "a.txt", "b.txt")

    assert 2 == done.status
    assert "a.txt: desk/runaway: the pattern" in done.err
    assert "b.txt" in done.out


def test_a_changed_rule_that_is_wrong_is_told_at_the_setting(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + '[rules."desk/twice"]\nseverity = "grave"\n')
    desk.write("a.txt", "It was in in May.\n")
    done = desk.run("check", "a.txt")

    assert 2 == done.status
    assert "newslint.toml:4: severity: “grave” must be one of error, warning, info" in done.err


def test_a_line_without_end_is_read(desk: Desk) -> None:
    desk.write("a.txt", "word " * 200_000 + "in in May.\n")
    done = desk.run("check", "a.txt")

    assert 1 == done.status
    assert "“in in” stands twice." in done.out


def test_a_file_full_of_slips_is_mended_in_no_more_time_than_it_takes_to_read(desk: Desk) -> None:
    desk.write("a.txt", "It was in in May.\n" * 20_000)

    assert 0 == desk.run("fix", "a.txt").status
    assert "It was in May.\n" * 20_000 == desk.text("a.txt")
