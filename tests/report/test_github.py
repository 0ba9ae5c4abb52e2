"""GitHub's workflow commands."""

from __future__ import annotations

import re
from collections import Counter

from newslint.model.finding import Finding, Severity
from newslint.report.entries import SERVER, FileEntry
from newslint.report.github import MOST, render
from tests.report.samples import EDITION, FAILED, HOSTILE, file, found, with_notes

TEXT = "It was in in May.\nTwo\nlines.\n"


def lines(*files: FileEntry) -> list[str]:
    return "".join(render(files, EDITION)).splitlines()


def finding(severity: Severity) -> Finding:
    return found(TEXT, "in in", severity=severity)


def kinds(told: list[str]) -> list[str]:
    return [line[2:].split(" ")[0] for line in told if re.match("::(error|warning|notice) ", line)]


def test_a_finding_is_a_command_with_its_place() -> None:
    told = lines(file(TEXT, with_notes(found(TEXT, "in in", "in"))))

    assert (
        "::warning file=a.txt,line=1,endLine=1,col=8,endColumn=13,title=spacing/doubled"
        "::“in in” is odd.%0A2 and 2 are 4%0A→ in"
    ) == told[0]
    assert "1 warning in 1 file" == told[1]


def test_errors_come_first_and_notes_last() -> None:
    findings = [finding(severity) for severity in reversed(Severity)]
    told = lines(file(TEXT, *findings), file(TEXT, *findings, path="b.txt"))

    assert ["error", "error", "warning", "warning", "notice", "notice"] == kinds(told)


def test_a_finding_over_several_lines_has_no_columns() -> None:
    (command, *_) = lines(file(TEXT, found(TEXT, "Two\nlines")))

    assert command.startswith("::warning file=a.txt,line=2,endLine=3,title=spacing/doubled::")


def test_what_github_would_not_show_is_in_the_log() -> None:
    findings = [finding(severity) for severity in Severity for _ in range(MOST + 2)]
    told = lines(file(TEXT, *findings))

    assert {"error": MOST, "warning": MOST, "notice": MOST} == Counter(kinds(told))
    assert "::group::6 more findings" == told[3 * MOST]
    assert "- a.txt:1:8 error “in in” is odd.  spacing/doubled" == told[3 * MOST + 1]
    assert "::endgroup::" == told[3 * MOST + 7]


def test_what_could_not_be_read_is_an_error() -> None:
    server = FileEntry("http://localhost:1", SERVER, error="not heard")
    told = lines(FAILED, FAILED._replace(line=None), server)

    assert told[:3] == [
        "::error file=b.txt,line=3,title=newslint::not UTF-8",
        "::error file=b.txt,title=newslint::not UTF-8",
        "::error title=newslint::http://localhost:1: not heard",
    ]


def test_hostile_words_cannot_give_commands() -> None:
    hostile = finding(Severity.ERROR)._replace(message=f"one\n::error::two\r{HOSTILE}")
    shown = file(TEXT, *[hostile] * (MOST + 1), path="a,b:c%\n::error::x.txt")
    told = lines(shown)
    commands = [line for line in told if line.strip().startswith("::")]

    assert MOST + 2 == len(commands)
    assert commands[0].startswith("::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax.txt,line=1")
    assert "one%0A::error::two%0D" in commands[0]
    assert not any("##[" in line for line in told if line not in commands)


def test_a_message_is_cut_before_github_refuses_it() -> None:
    told = lines(file(TEXT, finding(Severity.ERROR)._replace(message="word " * 20_000)))

    assert len(told[0].encode()) < 64 * 1024
    assert told[0].endswith("…")
