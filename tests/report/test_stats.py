"""How often each rule, pack and file is found fault with."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from newslint.model.finding import Finding, Safety
from newslint.report.entries import FileEntry
from newslint.report.fragments import Style, plain
from newslint.report.json import render
from newslint.report.stats import Row, record, stats, table
from tests.report.samples import EDITION, FAILED, file, found

TEXT = "It was in in May. They utilise it.\n"
DOUBLED = found(TEXT, "in in", "in")
LOOSE = found(TEXT, "utilise", "use", safety=Safety.UNSAFE)._replace(rule="wording/loose")
SHOWN = found(TEXT, "May", "June", safety=Safety.SHOWN)._replace(rule="wording/shown")
FILES = (
    file(TEXT, DOUBLED, DOUBLED, LOOSE),
    file(TEXT * 3, DOUBLED, SHOWN, path="b.txt"),
    file("All is well.\n", path="c.txt"),
)


def rows(by: str, files: Iterable[FileEntry] = FILES) -> list[tuple[object, ...]]:
    return [tuple(row) for row in stats(files, by).rows]


def lines(files: Iterable[FileEntry], by: str = "rule") -> list[str]:
    return [line for block in table(stats(files, by)) for line in plain(block).splitlines()]


def test_rules_are_counted_the_most_frequent_first() -> None:
    assert [
        ("spacing/doubled", 3, 2, 3, 35),
        ("wording/loose", 1, 1, 1, 35),
        ("wording/shown", 1, 1, 0, 35),  # what is only shown is not mended by anyone
    ] == rows("rule")


def test_packs_are_counted_with_all_their_rules() -> None:
    assert [("spacing", 3, 2, 3, 35), ("wording", 2, 2, 1, 35)] == rows("pack")


def test_files_are_counted_against_their_own_words() -> None:
    assert [("a.txt", 3, 1, 3, 8), ("b.txt", 2, 1, 1, 24)] == rows("file")


def test_a_pack_within_a_pack_is_one_of_its_own() -> None:
    inner: Finding = DOUBLED._replace(rule="house/paper/doubled")

    assert ["house/paper"] == [name for name, *_ in rows("pack", [file(TEXT, inner)])]


def test_of_as_many_findings_names_decide() -> None:
    files = [file(TEXT, DOUBLED, path=path) for path in ("b.txt", "a.txt")]

    assert ["a.txt", "b.txt"] == [name for name, *_ in rows("file", files)]


@pytest.mark.parametrize(
    ("row", "rate", "share"),
    [(Row("a", 3, 2, 1, 1_500), 2.0, 1 / 3), (Row("a", 1, 1, 0, 0), 0.0, 0.0)],
)
def test_rates_are_of_a_thousand_words(row: Row, rate: float, share: float) -> None:
    assert (rate, share) == (row.rate, row.share)


def test_numbers_stand_below_their_heads() -> None:
    assert [
        "pack     findings  files  per 1,000 words  can be mended",
        "spacing         3      2            85.71           100%",
        "wording         2      2            57.14            50%",
        "",
        "5 findings in 2 of 3 files, 35 words.",
    ] == lines(FILES, "pack")


def test_a_name_in_wide_letters_takes_its_place() -> None:
    wide, other = (file(TEXT, DOUBLED, path=path) for path in ("東京.txt", "abcdefgh"))

    assert ["東京.txt         1", "abcdefgh         1"] == sorted(
        (line[:18] if line.isascii() else line[:16] for line in lines([wide, other], "file")[1:3]),
        reverse=True,
    )


def test_a_name_cannot_speak_to_the_screen() -> None:
    assert "\x1b" not in "".join(lines([file(TEXT, DOUBLED, path="\x1b[2J.txt")], "file"))


def test_names_are_marked_as_those_of_rules() -> None:
    (_, first, *_), _ = table(stats(FILES, "rule"))

    assert ("spacing/doubled", Style.RULE) == (first[0].text.strip(), first[0].style)


def test_nothing_found_is_a_line() -> None:
    assert ["0 findings in 0 of 1 file, 3 words."] == lines(FILES[2:])


def test_programs_get_the_same() -> None:
    told = json.loads(record(stats(FILES, "pack"), "1.2.3", 0.12345))

    assert {"newslint": "1.2.3", "schema": 1, "by": "pack"}.items() <= told.items()
    assert {
        "pack": "wording",
        "findings": 2,
        "files": 2,
        "per_1000_words": 57.143,
        "fixable": 1,
        "share_fixable": 0.5,
    } == told["rows"][1]
    assert {"files": 3, "words": 35, "findings": 5, "fixable": 4, "seconds": 0.123} == (
        told["summary"]
    )


def test_the_summary_and_what_could_not_be_read_are_those_of_a_check() -> None:
    files = (*FILES, FAILED)
    checked = json.loads("".join(render(files, EDITION)))
    counted = json.loads(record(stats(files, "rule"), "1.2.3", 0.5))

    assert checked["errors"]
    assert (checked["errors"], checked["summary"]) == (counted["errors"], counted["summary"])
