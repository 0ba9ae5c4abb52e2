"""GitLab's code quality report."""

from __future__ import annotations

import json
from typing import Any

from newslint.model.finding import Severity
from newslint.report.entries import SERVER, FileEntry
from newslint.report.gitlab import render
from tests.report.samples import DOUBLED, EDITION, FAILED, HOSTILE, found, whole_file
from tests.report.validation import faults

TEXT = "Two lines\nof news in in May.\n"


def rendered(*files: FileEntry) -> Any:
    text = "".join(render(files, EDITION))

    assert [] == faults("gitlab", text)
    return json.loads(text)


def test_a_finding_has_what_gitlab_asks_for() -> None:
    (record,) = rendered(whole_file(TEXT, found(TEXT, "in in", "in")))

    assert "“in in” is odd.\n→ in" == record["description"]
    assert DOUBLED == record["check_name"]
    assert "minor" == record["severity"]
    assert "a.txt" == record["location"]["path"]
    assert {"begin": 2, "end": 2} == record["location"]["lines"]
    assert {"line": 2, "column": 9} == record["location"]["positions"]["begin"]


def test_fingerprints_stay_when_lines_move_and_no_two_are_alike() -> None:
    moved = "A new line.\n\n" + TEXT
    before = rendered(whole_file(TEXT, *[found(TEXT, "in in")] * 2))
    after = rendered(whole_file(moved, *[found(moved, "in in")] * 2))
    marks = [record["fingerprint"] for record in before]

    assert marks == [record["fingerprint"] for record in after]
    assert 2 == len(set(marks))


def test_severities_are_gitlab_s_own() -> None:
    findings = [found(TEXT, "in in", severity=severity) for severity in Severity]
    records = rendered(whole_file(TEXT, *findings))

    assert ["major", "minor", "info"] == [record["severity"] for record in records]


def test_what_could_not_be_read_is_critical() -> None:
    (record,) = rendered(FAILED, FileEntry("http://localhost:1", SERVER, error="not heard"))

    assert ("critical", "line 3: not UTF-8") == (record["severity"], record["description"])
    assert 3 == record["location"]["lines"]["begin"]


def test_hostile_words_are_only_words() -> None:
    finding = found(TEXT, "in in")._replace(message=HOSTILE)
    (record,) = rendered(whole_file(TEXT, finding))

    assert HOSTILE == record["description"]


def test_nothing_found_is_an_empty_list() -> None:
    assert [] == rendered(whole_file(TEXT))
