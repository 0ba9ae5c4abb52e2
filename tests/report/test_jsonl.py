"""One finding a line."""

from __future__ import annotations

import json

from newslint.report import json as whole_json
from newslint.report.jsonl import render
from tests.report.samples import EDITION, FAILED, file, found, with_notes

TEXT = "It was in in May.\u2028Or in in June.\n"


def test_a_line_says_what_the_whole_report_says_and_where() -> None:
    finding = with_notes(found(TEXT, "in in", "in"))
    files = [file(TEXT, finding, finding), file("One.\n", path="c.txt"), FAILED]
    whole = json.loads("".join(whole_json.render(files, EDITION)))
    lines = "".join(render(files, EDITION)).split("\n")

    assert "" == lines.pop()
    assert [{"path": "a.txt", **each} for each in whole["files"][0]["findings"]] == [
        json.loads(line) for line in lines
    ]
