"""The page that GitHub shows of a job."""

from __future__ import annotations

from markdown_it import MarkdownIt

from newslint.model.finding import Severity
from newslint.report.entries import FileEntry
from newslint.report.job_summary import MOST, job_summary
from tests.report.samples import FAILED, HOSTILE, file, found

TEXT = "It was in in May.\n"
PAGE = MarkdownIt("gfm-like", {"linkify": False})


def both() -> FileEntry:
    return file(
        TEXT,
        found(TEXT, "in in", "in"),
        found(TEXT, "May", severity=Severity.ERROR)._replace(rule="dates/may", evidence="5 | 6"),
    )


def test_counts_stand_by_pack() -> None:
    page = job_summary([both(), file("One.\n")])

    assert page.startswith("## newslint: 2 findings in 2 files\n")
    assert "| dates | 1 |  |  |\n| spacing |  | 1 |  |\n| **All** | 1 | 1 |  |\n" in page


def test_errors_stand_before_warnings() -> None:
    page = job_summary([both()])
    rows = [line for line in page.splitlines() if line.startswith("| a.txt")]

    assert [
        "| a.txt:1:14 | “May” is odd.<br>5 &#124; 6 | dates/may |",
        "| a.txt:1:8 | “in in” is odd.<br>→ in | spacing/doubled |",
    ] == rows


def test_places_lead_to_the_line() -> None:
    page = job_summary([both()], address="https://host/desk/news/blob/abc")

    assert "[a.txt:1:8](https://host/desk/news/blob/abc/a.txt#L1)" in page


def test_nothing_found_is_said() -> None:
    assert "## newslint: nothing to report in 1 file\n" == job_summary([file("One.\n")])


def test_what_could_not_be_read_is_told() -> None:
    assert "### Could not be read\n\n- b.txt: not UTF-8\n" in job_summary([FAILED])


def test_a_page_never_outgrows_its_room() -> None:
    many = file(TEXT, *[found(TEXT, "in in")] * 20_000)
    page = job_summary([many])

    assert len(page.encode()) <= MOST
    assert page.endswith("more findings in the log.\n")


def test_where_there_is_no_room_there_is_no_page() -> None:
    assert "" == job_summary([both()], room=10)


def test_hostile_words_are_only_words() -> None:
    hostile = f"{HOSTILE} | <img src=x> **bold** [a](b) `c\n\n# d"
    finding = found(TEXT, "in in")._replace(message=hostile, rule="a|b/<c>")
    shown = PAGE.render(job_summary([file(TEXT, finding, path="<b>|\n.txt")]))

    assert 3 == shown.count("<td>&lt;b&gt;|⏎.txt") + 2
    assert "<img" not in shown
    assert "<script" not in shown
    assert "<em>" not in shown
    assert 2 == shown.count("<strong>") + 1
    assert "<h1>" not in shown
