"""The JSON report, schema 1."""

from __future__ import annotations

import json
from typing import Any

from newslint.report.entries import FileEntry
from newslint.report.json import render
from tests.report.samples import EDITION, FAILED, file, found, with_notes


def rendered(*files: FileEntry) -> Any:
    return json.loads("".join(render(files, EDITION)))


def test_a_finding_has_every_field_of_the_schema() -> None:
    text = "Über in in May.\n"
    content = rendered(file(text, with_notes(found(text, "in in", "in"))))

    assert content == {
        "newslint": "1.2.3",
        "schema": 1,
        "summary": {"files": 1, "words": 4, "findings": 1, "fixable": 1, "seconds": 0.5},
        "errors": [],
        "files": [
            {
                "path": "a.txt",
                "format": "text",
                "words": 4,
                "findings": [
                    {
                        "rule": "spacing/doubled",
                        "severity": "warning",
                        "message": "“in in” is odd.",
                        "evidence": "2 and 2 are 4",
                        "start": 5,
                        "end": 10,
                        "line": 1,
                        "column": 6,
                        "end_line": 1,
                        "end_column": 11,
                        "text": "in in",
                        "fix": {
                            "safety": "safe",
                            "title": "in",
                            "edits": [{"start": 5, "end": 10, "text": "in"}],
                        },
                        "suggestions": [],
                        "related": [{"start": 0, "end": 1, "message": "it began here"}],
                    }
                ],
            }
        ],
    }


def test_files_without_findings_are_listed() -> None:
    content = rendered(file("One.\n"), file("Two.\n", path="c.txt"))

    assert [one["path"] for one in content["files"]] == ["a.txt", "c.txt"]
    assert content["files"][0]["findings"] == []


def test_a_finding_without_a_fix_has_null() -> None:
    content = rendered(file("One.\n", found("One.\n", "One")))

    assert content["files"][0]["findings"][0]["fix"] is None


def test_what_could_not_be_read_is_an_error_and_not_a_file() -> None:
    content = rendered(FAILED, FAILED._replace(line=None))

    assert content["files"] == []
    assert content["errors"] == [
        {"path": "b.txt", "message": "line 3: not UTF-8"},
        {"path": "b.txt", "message": "not UTF-8"},
    ]


def test_parts_come_file_by_file() -> None:
    told = []

    def files() -> Any:
        for name in ("a", "b"):
            told.append(name)
            yield FileEntry(name, "text")

    parts = render(files(), EDITION)
    next(parts)
    next(parts)

    assert told == ["a"]
