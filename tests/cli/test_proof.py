"""What a rule's examples show, for people."""

from __future__ import annotations

from newslint.cli.proof import proof_lines, verdict_lines
from newslint.engine.prove import Failure
from newslint.report.fragments import plain


def test_a_failure_shows_what_was_expected_and_what_came() -> None:
    failure = Failure("a/b", "missing", "It is.", "It [[is]].", "It is.")

    assert plain(proof_lines(failure)) == (
        "missing  a/b  wrong text, but no finding\n  expected  It [[is]].\n  actual    It is.\n\n"
    )


def test_the_last_line_says_how_many_hold() -> None:
    assert plain(verdict_lines(1, 3, 0)) == "3 examples of 1 rule hold.\n"
    assert plain(verdict_lines(2, 3, 1)) == "1 of 3 examples of 2 rules failed.\n"
