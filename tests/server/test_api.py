"""Our own interface: the same JSON as the commands, and clear refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newslint.cli.main import main
from tests.server.conftest import Served

WRONG = "Eleven of the the 40 men died in Idib on Monday, 12 percent, he said.\n"


def _told(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    main(words)
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


@pytest.mark.parametrize("command", ["check", "sources", "figures", "names"])
def test_the_answer_is_the_json_of_the_command(
    command: str,
    served: Served,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "a.txt").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    expected = _told(capsys, command, "a.txt", "--format", "json")

    heard = served.post(f"/v1/{command}", {"text": WRONG, "name": "a.txt"})

    assert (200, expected["files"]) == (heard.status, heard.json()["files"])
    assert expected.keys() == heard.json().keys()


def test_the_fixed_text_comes_with_what_is_still_found(served: Served) -> None:
    heard = served.post("/v1/fix", {"text": "It was the the man.\n"}).json()

    assert ("It was the man.\n", 1, 0) == (heard["text"], heard["applied"], heard["refused"])
    assert [] == heard["files"][0]["findings"]


def test_the_catalogue_is_that_of_the_command(
    served: Served,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["rules", "--format", "json"])

    assert json.loads(capsys.readouterr().out) == served.get("/v1/rules").json()


def test_the_card_of_a_rule_says_why(served: Served) -> None:
    card = served.get("/v1/rule?id=spelling/doubled-word").json()
    (row,) = (row for row in served.get("/v1/rules").json() if row["rule"] == card["rule"])

    assert row.items() <= card.items()
    assert card["why"]
    assert card["examples"][0].keys() == {"wrong", "right"}
    assert 404 == served.get("/v1/rule?id=spelling/no-such-rule").status
    assert 404 == served.get("/v1/rule").status


def test_wishes_hold_for_one_request(served: Served) -> None:
    def found(**wishes: object) -> list[str]:
        heard = served.post("/v1/check", {"text": "Its the the man", **wishes}).json()
        return [finding["rule"] for finding in heard["files"][0]["findings"]]

    assert ["spelling/doubled-word"] == found(select=["spelling/doubled-word"])
    assert "spelling/doubled-word" not in found(ignore=["spelling"])
    assert "spelling/doubled-word" in found()


def test_markup_is_read_as_its_format_says(served: Served) -> None:
    sent = {"text": "<p>It was the <b>the</b> man.</p>\n", "select": ["spelling/doubled-word"]}

    as_html = served.post("/v1/check", {**sent, "format": "html"}).json()
    as_name_says = served.post("/v1/check", {**sent, "name": "drafts/a.html"}).json()

    assert [("the <b>the", "html")] == [
        (sent["text"][finding["start"] : finding["end"]], file["format"])
        for file in as_html["files"]
        for finding in file["findings"]
    ]
    assert "a.html" == as_name_says["files"][0]["path"]


def test_an_article_that_cannot_be_read_is_told_as_the_command_tells_it(served: Served) -> None:
    heard = served.post("/v1/check", {"text": "---\nnewslint: [\n---\n", "name": "a.md"})

    assert 200 == heard.status
    assert [] == heard.json()["files"]
    assert ["a.md"] == [error["path"] for error in heard.json()["errors"]]


@pytest.mark.parametrize(
    ("content", "status", "said"),
    [
        ("{", 400, "this is not JSON"),
        (b"\xff\xfe", 400, "this is not JSON"),
        ("[" * 100_000, 422, "Expected `object`, got `array`"),
        ('{"text": "\\ud800"}', 400, "this is not JSON"),
        ("[]", 422, "Expected `object`, got `array`"),
        ({}, 422, "missing required field `text`"),
        ({"text": 5}, 422, "Expected `str`, got `int` - at `$.text`"),
        ({"text": "", "txt": ""}, 422, "unknown field `txt`"),
        ({"text": "", "format": "docx"}, 422, "Invalid enum value 'docx'"),
        ({"text": "", "select": ["speling"]}, 422, "did you mean “spelling”?"),
        ({"text": "", "style": "us-wier"}, 422, "did you mean “us-wire”?"),
        ({"text": "x" * 20_001}, 413, "the text has 20,001 characters"),
        (b"x" * 400_000, 413, "the request is longer than"),
    ],
)
def test_a_bad_request_is_refused_with_what_is_wrong(
    content: object, status: int, said: str, served: Served
) -> None:
    heard = served.post("/v1/check", content)

    assert (status, status) == (heard.status, heard.json()["status"])
    assert said in heard.json()["detail"]
    assert "application/problem+json" == heard.headers["content-type"]


def test_another_type_path_or_method_is_refused(served: Served) -> None:
    assert 415 == served.ask("POST", "/v1/check", "text", Content_Type="text/plain").status
    assert 404 == served.get("/v1/chek").status
    refused = served.get("/v1/check")
    assert (405, "POST") == (refused.status, refused.headers["allow"])
