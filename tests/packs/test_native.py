from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import PackError
from newslint.packs.native import read_pack, read_rule

RULE = """\
title: Tautology
message: "“{match}” says it twice: “{better}”."
why: Once is enough.
severity: info
kind: swap
terms:
  free gift: gift
fix: unsafe
examples:
  - wrong: "A [[free gift]]."
    right: "A gift."
fine:
  - "A gift."
"""


def read(folder: Path, text: str) -> dict[str, object]:
    path = folder / "tautology.yaml"
    path.write_text(text, encoding="utf-8")
    return read_rule(path, "wording/tautology", {}, {})


def mistake(folder: Path, text: str) -> str:
    with pytest.raises(PackError) as caught:
        read(folder, text)
    return str(caught.value).removeprefix(str(folder)).removeprefix("/")


def test_a_rule_file_becomes_a_record(tmp_path: Path) -> None:
    record = read(tmp_path, RULE)

    assert "wording/tautology" == record["id"]
    assert "info" == record["severity"]
    assert {"free gift": "gift"} == record["terms"]


def test_changes_replace_fields(tmp_path: Path) -> None:
    path = tmp_path / "tautology.yaml"
    path.write_text(RULE, encoding="utf-8")

    assert "error" == read_rule(path, "x/y", {"severity": "error"}, {})["severity"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("terms:", "term:", "6: unknown key “term” (did you mean “terms”?)"),
        ("kind: swap", "kind: swop", "5: there is no kind “swop” (did you mean “swap”?)"),
        (
            "severity: info",
            "severity: warn",
            "4: severity: “warn” must be one of error, warning, info (did you mean “warning”?)",
        ),
        ("fix: unsafe", "scope: [body, lits]", ": scope.1: “lits” must be one of document, "),
        ("fix: unsafe", "formats: text", ": formats: Expected"),
        ("fix: unsafe", "quotes: leav", ": quotes: “leav” must be one of check, shown, leave"),
        ("free gift: gift", "free gift: 3", "6: terms: Expected"),
        ("    right: ", "    rihgt: ", "11: unknown key “rihgt” (did you mean “right”?)"),
        ("{better}", "{beter}", "2: the message has no “{beter}” to show"),
        ("fix: unsafe", "fix: [", ": "),
        ("fine:", "title: Again\nfine:", "12: the key “title” stands twice"),
    ],
)
def test_a_mistake_names_the_line_and_the_nearest_word(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    found = mistake(tmp_path, RULE.replace(old, new))

    assert found.startswith("tautology.yaml")
    assert expected in found


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("kind: pattern\npattern: '(unclosed'", "the expression is malformed"),
        ("kind: python\ncheck: 'nowhere:at_all'", "there is no check 'nowhere:at_all'"),
        ("kind: 3", "there is no kind “3”"),
    ],
)
def test_what_types_cannot_say_is_looked_at_too(tmp_path: Path, rule: str, expected: str) -> None:
    head = "title: A\nmessage: b\nwhy: c.\nseverity: info\n"

    assert expected in mistake(tmp_path, head + rule)


@pytest.mark.parametrize("text", ["- a list", "", "a: b: c", "\x00"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    assert "tautology.yaml" in mistake(tmp_path, text)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot be read"):
        read_rule(tmp_path / "absent.yaml", "a/b", {}, {})


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "pack.yaml"
    path.write_bytes(b"title: \xff\n")

    with pytest.raises(PackError, match="not YAML"):
        read_pack(path)
