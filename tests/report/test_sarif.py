"""SARIF 2.1.0."""

from __future__ import annotations

import json
from typing import Any

from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.report.entries import SERVER, FileEntry
from newslint.report.sarif import render
from tests.report.samples import DOUBLED, EDITION, FAILED, HOSTILE, found, whole_file, with_notes
from tests.report.validation import faults

TEXT = "Two lines\nof 𝒩ews in in May.\n"


def rendered(*files: FileEntry) -> Any:
    text = "".join(render(files, EDITION))

    assert [] == faults("sarif", text)
    return json.loads(text)["runs"][0]


def region(start: int, end: int) -> dict[str, int]:
    return {"startLine": 2, "startColumn": start, "endLine": 2, "endColumn": end}


def test_a_result_says_what_where_and_how_to_mend_it() -> None:
    file = whole_file(TEXT, with_notes(found(TEXT, "in in", "in")))
    (result,) = rendered(file)["results"]
    artifact = {"uri": "a.txt", "uriBaseId": "%SRCROOT%"}

    assert DOUBLED == result["ruleId"]
    assert "warning" == result["level"]
    assert "“in in” is odd.\n2 and 2 are 4\n→ in" == result["message"]["text"]
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": artifact,
                "region": {**region(9, 14), "snippet": {"text": "in in"}},
            }
        }
    ]
    assert result["fixes"] == [
        {
            "description": {"text": "in"},
            "artifactChanges": [
                {
                    "artifactLocation": artifact,
                    "replacements": [
                        {"deletedRegion": region(9, 14), "insertedContent": {"text": "in"}}
                    ],
                }
            ],
            "properties": {"safety": "safe"},
        }
    ]


def test_other_places_are_related_locations() -> None:
    (result,) = rendered(whole_file(TEXT, with_notes(found(TEXT, "in in"))))["results"]
    (related,) = result["relatedLocations"]

    assert "it began here" == related["message"]["text"]
    assert 1 == related["physicalLocation"]["region"]["startLine"]
    assert "fixes" not in result


def test_columns_count_code_points() -> None:
    assert "unicodeCodePoints" == rendered()["columnKind"]


def test_a_rule_that_found_something_has_its_page() -> None:
    run = rendered(whole_file(TEXT, found(TEXT, "in in"), found(TEXT, "May")))
    (rule,) = run["tool"]["driver"]["rules"]

    assert [0, 0] == [result["ruleIndex"] for result in run["results"]]
    assert "Doubled word" == rule["shortDescription"]["text"]
    assert "The eye skips a doubled word." == rule["help"]["text"]
    assert rule["help"]["markdown"].startswith("# Doubled word\n")
    assert "warning" == rule["defaultConfiguration"]["level"]


def test_a_rule_without_a_card_is_named_all_the_same() -> None:
    finding = found(TEXT, "in in")._replace(rule="elsewhere/rule")
    (rule,) = rendered(whole_file(TEXT, finding))["tool"]["driver"]["rules"]

    assert {"id": "elsewhere/rule", "name": "elsewhere/rule"} == rule


def test_marks_stay_when_lines_move_and_tell_twins_apart() -> None:
    twin = found(TEXT, "in in")
    moved = "A new line.\n\n" + TEXT

    def marks(*files: FileEntry) -> list[str]:
        results = rendered(*files)["results"]
        return [each["partialFingerprints"]["primaryLocationLineHash"] for each in results]

    before = marks(whole_file(TEXT, twin, twin))

    assert before == marks(whole_file(moved, *[found(moved, "in in")] * 2))
    assert 2 == len(set(before))
    assert set(before).isdisjoint(marks(whole_file(TEXT, twin, path="b.txt")))


def test_what_could_not_be_read_is_a_notification() -> None:
    server = FileEntry("http://localhost:1", SERVER, error="not heard")
    (invocation,) = rendered(FAILED, FAILED._replace(line=None), server)["invocations"]
    first, second, third = invocation["toolExecutionNotifications"]

    assert not invocation["executionSuccessful"]
    assert "line 3: not UTF-8" == first["message"]["text"]
    assert 3 == first["locations"][0]["physicalLocation"]["region"]["startLine"]
    assert "region" not in second["locations"][0]["physicalLocation"]
    assert "http://localhost:1: not heard" == third["message"]["text"]
    assert "locations" not in third


def test_levels_follow_severities() -> None:
    findings = [found(TEXT, "in in", severity=severity) for severity in Severity]
    results = rendered(whole_file(TEXT, *findings))["results"]

    assert ["error", "warning", "note"] == [result["level"] for result in results]


def test_a_fix_that_would_cross_markup_is_left_out() -> None:
    text = "It was *in* in May.\n"
    finding = found("It was in in May.", "in in", "on", safety=Safety.UNSAFE)
    (result,) = rendered(whole_file(text, finding, kind=Kind.MARKDOWN))["results"]

    assert "fixes" not in result


def test_paths_are_addresses() -> None:
    def uri(path: str) -> str:
        (result,) = rendered(whole_file(TEXT, found(TEXT, "in"), path=path))["results"]
        return str(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])

    assert "a%20b/%23%C3%BC.txt" == uri("a b/#ü.txt")
    assert "file:///x/a.txt" == uri("/x/a.txt")
    assert "file:///C:/x%20y/a.txt" == uri("C:/x y/a.txt")


def test_a_file_that_is_no_text_has_no_regions() -> None:
    file = whole_file(TEXT, with_notes(found(TEXT, "in in", "in")))._replace(source="")
    (result,) = rendered(file)["results"]

    assert "region" not in result["locations"][0]["physicalLocation"]
    assert "fixes" not in result


def test_hostile_words_are_only_words() -> None:
    text = f"It was {HOSTILE[1:]} in in May.\n"
    finding = found(text, "in in", "in")._replace(message=HOSTILE)
    (result,) = rendered(whole_file(text, finding))["results"]

    assert result["message"]["text"].startswith(HOSTILE)


def test_an_empty_run_is_a_run() -> None:
    assert [] == rendered()["results"]
