"""newslint check in every format: the same findings, valid, and where CI looks for them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from newslint.cli.options import REPORTS
from newslint.report.job_summary import MOST
from tests.cli.conftest import Desk
from tests.report.validation import faults

WRONG = "It was in in May.\n"
LOOSE = "They utilise it.\n"
WITH_SCHEMA = ("sarif", "gitlab", "rdjson", "rdjsonl", "junit", "checkstyle")
CI = (
    "GITHUB_WORKSPACE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_SERVER_URL",
    "GITHUB_REPOSITORY",
    "GITHUB_SHA",
    "CI_PROJECT_DIR",
)


@pytest.fixture(autouse=True)
def _no_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CI:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desk.write("a.txt", WRONG + LOOSE)
    desk.write("deep/ü b.md", f"# News\n\nIt was *in* here. {WRONG}\n\n{LOOSE}")
    desk.write("c.txt", "It was in May.\n")
    desk.write("d.txt", b"\xff\xfe\x00")
    return desk


def _codes(records: Iterable[Any]) -> list[str]:
    return [record.get("code", {}).get("value", "") for record in records]


def _lines(out: str) -> Iterator[Any]:
    return map(json.loads, out.splitlines())


def _named(out: str) -> list[str]:
    return re.findall(r"desk/\w+", out)


def _sources(out: str) -> list[str]:
    named = (error.attrib["source"] for error in ElementTree.fromstring(out).iter("error"))
    return [name.removeprefix("newslint.").replace(".", "/") for name in named]


# How the rules are read from a report; those not named here are read as words.
READERS: Mapping[str, Callable[[str], list[str]]] = {
    "json": lambda out: [
        each["rule"] for file in json.loads(out)["files"] for each in file["findings"]
    ],
    "jsonl": lambda out: [each["rule"] for each in _lines(out)],
    "sarif": lambda out: [each["ruleId"] for each in json.loads(out)["runs"][0]["results"]],
    "gitlab": lambda out: [each["check_name"] for each in json.loads(out)],
    "rdjson": lambda out: _codes(json.loads(out)["diagnostics"]),
    "rdjsonl": lambda out: _codes(_lines(out)),
    "checkstyle": _sources,
}


@pytest.mark.parametrize("form", REPORTS)
def test_every_format_tells_the_same_findings(form: str, filled: Desk) -> None:
    done = filled.run("check", "--format", form)
    read = READERS.get(form, _named)(done.out)
    named = [rule for rule in read if rule in {"desk/twice", "desk/loose"}]
    times = len(named) // 4  # some name a rule more than once a finding

    assert ["desk/loose"] * 2 * times + ["desk/twice"] * 2 * times == sorted(named)
    assert times >= 1
    assert 2 == done.status
    assert "newslint: d.txt" in done.err


@pytest.mark.parametrize("form", WITH_SCHEMA)
def test_reports_are_what_their_readers_expect(form: str, filled: Desk) -> None:
    assert [] == faults(form, filled.run("check", "--format", form).out)


@pytest.mark.parametrize("form", WITH_SCHEMA)
def test_a_report_of_nothing_is_valid_too(form: str, desk: Desk) -> None:
    done = desk.run("check", "--format", form)

    assert 0 == done.status
    assert [] == faults(form, done.out)


@pytest.mark.parametrize("form", [form for form in REPORTS if form not in {"text", "json"}])
def test_several_processes_tell_the_same(form: str, filled: Desk) -> None:
    def told(jobs: str) -> str:
        out = filled.run("check", "--format", form, "--jobs", jobs).out
        return re.sub(r"20\d\d-\d\d-\d\d[T ][\d:]{8}", "", out)

    assert told("1") == told("2")


@pytest.mark.parametrize("form", ["sarif", "gitlab", "html"])
def test_a_report_can_go_into_a_file(form: str, filled: Desk) -> None:
    done = filled.run("check", "a.txt", "--format", form, "--output", "report")

    assert (1, "") == (done.status, done.out)
    assert "desk/twice" in filled.text("report")


def test_sarif_tells_the_rule_with_its_page(filled: Desk) -> None:
    run = json.loads(filled.run("check", "--format", "sarif").out)["runs"][0]
    rule = next(rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "desk/twice")

    assert "Word typed twice" == rule["shortDescription"]["text"]
    assert "## Wrong and right" in rule["help"]["markdown"]


def test_a_mark_lasts_when_the_file_grows(desk: Desk) -> None:
    def marks() -> list[str]:
        done = desk.run("check", "a.txt", "--format", "gitlab")
        return [record["fingerprint"] for record in json.loads(done.out)]

    desk.write("a.txt", WRONG + LOOSE)
    before = marks()
    desk.write("a.txt", "Something new.\n\n\n" + WRONG + LOOSE)

    assert before == marks()


def test_fix_reports_what_is_left(filled: Desk) -> None:
    done = filled.run("fix", "a.txt", "--format", "sarif")
    (result,) = json.loads(done.out)["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]

    assert "desk/loose" == result["ruleId"]
    assert "utilise" == region["snippet"]["text"]


@pytest.mark.parametrize("name", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_paths_begin_at_the_checkout(
    name: str, filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, str(filled.folder))
    monkeypatch.chdir(filled.folder / "deep")
    outside = filled.run("check", "--format", "github", "..", "ü b.md").out
    paths = set(re.findall(r"file=([^,]*)", outside))

    assert {"a.txt", "deep/ü b.md", "d.txt"} == paths


def test_outside_a_checkout_paths_begin_here(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(filled.folder / "deep")
    told = filled.run("check", "--format", "github", "ü b.md", "../a.txt").out

    assert {"ü b.md", (filled.folder / "a.txt").as_posix()} == set(
        re.findall(r"file=([^,]*)", told)
    )


def test_github_s_page_of_the_job_is_added_to(
    filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = filled.folder / "summary"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    for name, value in zip(CI[2:5], ("https://host", "desk/news", "abc"), strict=True):
        monkeypatch.setenv(name, value)
    filled.run("check", "--format", "github")
    filled.run("check", "a.txt", "--format", "github")
    text = page.read_text(encoding="utf-8")

    assert 2 == text.count("## newslint: ")
    assert "](https://host/desk/news/blob/abc/deep/%C3%BC%20b.md#L3)" in text


def test_a_full_page_of_the_job_is_left_alone(
    filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Path(filled.write("summary", "x" * (MOST - 100)))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    filled.run("check", "a.txt", "--format", "github")

    assert MOST - 100 == page.stat().st_size


def test_no_page_is_written_for_other_formats(
    filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(filled.folder / "summary"))
    filled.run("check", "a.txt")

    assert not (filled.folder / "summary").exists()


def test_an_unknown_format_names_those_there_are(desk: Desk) -> None:
    done = desk.run("check", "--format", "pdf")

    assert 2 == done.status
    assert "checkstyle" in done.err
