"""A comment that excuses one finding, in the syntax of each format."""

from __future__ import annotations

import pytest

from newslint.engine.rewrite import apply
from newslint.lsp.excusing import excuse
from tests.lsp.conftest import Room

BODY = "It was in in May."
CASES = (
    ("txt", f"News\n\n{BODY}\n", f"News\n\n//newslint: ignore desk/twice\n{BODY}\n"),
    ("md", f"{BODY}\n", f"<!-- newslint: ignore desk/twice -->\n{BODY}\n"),
    ("md", f"- one\n- {BODY}\n", f"- one\n- {BODY} <!-- newslint: ignore-line desk/twice -->\n"),
    ("md", f"a\r\n\r\n{BODY}", f"a\r\n\r\n<!-- newslint: ignore desk/twice -->\r\n{BODY}"),
    ("html", f"  <p>{BODY}</p>\n", f"  <!-- newslint: ignore desk/twice -->\n  <p>{BODY}</p>\n"),
    ("mdx", f"{BODY}\n", f"{{/* newslint: ignore desk/twice */}}\n\n{BODY}\n"),
    ("rst", f"{BODY}\n", f".. newslint: ignore desk/twice\n\n{BODY}\n"),
    ("adoc", f"{BODY}\n", f"// newslint: ignore desk/twice\n{BODY}\n"),
)


@pytest.mark.parametrize(("suffix", "before", "after"), CASES)
def test_a_comment_excuses_the_finding_and_nothing_else(
    suffix: str, before: str, after: str, room: Room
) -> None:
    uri = room.open(f"a.{suffix}", before)
    reading = room.newsroom.whole(uri)
    assert reading is not None
    (examined,) = reading.report.documents
    (finding,) = examined.findings
    edit = excuse(examined, finding, room.newsroom.readers.linter(reading))
    assert edit is not None

    assert after == apply(before.encode(), [edit]).decode()
    assert [] == room.rules(room.open(f"b.{suffix}", after))


def test_json_has_no_comments_to_excuse_with(room: Room) -> None:
    room.configure(new='[formats.json]\npaths = ["*.json"]\n')
    reading = room.newsroom.whole(room.open("a.json", '{"title": "It was in in May"}'))
    assert reading is not None
    (examined,) = reading.report.documents
    linter = room.newsroom.readers.linter(reading)

    assert [None] == [excuse(examined, finding, linter) for finding in examined.findings]
