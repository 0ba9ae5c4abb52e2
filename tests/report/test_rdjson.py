"""Reviewdog's format, whole and by lines."""

from __future__ import annotations

import json
from typing import Any

from newslint.model.document import Kind
from newslint.model.finding import Edit, Fix, Safety
from newslint.model.span import Span
from newslint.report import rdjson, rdjsonl
from newslint.report.entries import SERVER, FileEntry
from tests.report.samples import (
    DOUBLED,
    EDITION,
    FAILED,
    HOSTILE,
    found,
    whole_file,
    with_notes,
)
from tests.report.validation import faults

TEXT = "Two lines\nof 𝒩ews in in May.\n"


def rendered(*files: FileEntry) -> Any:
    text = "".join(rdjson.render(files, EDITION))

    assert [] == faults("rdjson", text)
    return json.loads(text)["diagnostics"]


def places(start: int, end: int) -> dict[str, dict[str, int]]:
    return {"start": {"line": 2, "column": start}, "end": {"line": 2, "column": end}}


def test_columns_count_bytes() -> None:
    (record,) = rendered(whole_file(TEXT, found(TEXT, "in in", "in")))

    assert {"path": "a.txt", "range": places(12, 17)} == record["location"]
    assert [{"range": places(12, 17), "text": "in"}] == record["suggestions"]


def test_a_finding_has_its_rule_and_severity() -> None:
    (record,) = rendered(whole_file(TEXT, with_notes(found(TEXT, "in in"))))

    assert ("WARNING", {"value": DOUBLED}) == (record["severity"], record["code"])
    assert "“in in” is odd.\n2 and 2 are 4" == record["message"]
    assert "it began here" == record["related_locations"][0]["message"]
    assert "suggestions" not in record


def test_a_fix_of_several_parts_is_one_suggestion() -> None:
    edits = (Edit(Span(10, 12), "Of"), Edit(Span(18, 23), "in"))
    finding = found(TEXT, "in in")._replace(fix=Fix(Safety.SAFE, "both", edits))
    (record,) = rendered(whole_file(TEXT, finding))

    assert [{"range": places(1, 17), "text": "Of 𝒩ews in"}] == record["suggestions"]


def test_a_fix_that_would_cross_markup_is_left_out() -> None:
    finding = found("It was in in May.", "in in", "on")
    (record,) = rendered(whole_file("It was *in* in May.\n", finding, kind=Kind.MARKDOWN))

    assert "suggestions" not in record


def test_what_could_not_be_read_is_told_where_it_has_a_place() -> None:
    server = FileEntry("http://localhost:1", SERVER, error="not heard")
    first, second = rendered(FAILED, FAILED._replace(line=None), server)

    assert {"path": "b.txt", "range": {"start": {"line": 3}}} == first["location"]
    assert {"path": "b.txt"} == second["location"]


def test_a_file_that_is_no_text_has_no_ranges() -> None:
    file = whole_file(TEXT, found(TEXT, "in in", "in"))._replace(source="")
    (record,) = rendered(file)

    assert {"path": "a.txt"} == record["location"]
    assert "suggestions" not in record


def test_lines_say_the_same_as_the_whole() -> None:
    text = f"It was {HOSTILE[1:]} in in May.\n"
    finding = found(text, "in in", "in")._replace(message=HOSTILE)
    files = (whole_file(text, finding, finding), FAILED)
    lines = "".join(rdjsonl.render(files, EDITION))
    source = {"name": "newslint"}

    assert [] == faults("rdjsonl", lines)
    assert [{"source": source, **record} for record in rendered(*files)] == [
        json.loads(line) for line in lines.split("\n")[:-1]
    ]
