"""LanguageTool's interface, as its clients use it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.server.conftest import Heard, Served


def _check(served: Served, **fields: str) -> Heard:
    return served.form("/v2/check", **{"language": "en-GB", **fields})


def _marked(text: str, heard: Heard, rule: str) -> list[str]:
    """What the matches of a rule mark, cut out as a client that counts in UTF-16 does."""
    units = text.encode("utf-16-le")
    return [
        units[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")
        for match in heard.json()["matches"]
        if match["rule"]["id"] == rule
    ]


def _doubled(heard: Heard) -> dict[str, Any]:
    (match,) = (
        match for match in heard.json()["matches"] if match["rule"]["id"] == "spelling/doubled-word"
    )
    return dict(match)


def test_a_match_has_what_clients_read(served: Served) -> None:
    match = _doubled(_check(served, text="He was glad. It was the the man."))

    assert [{"value": "the", "autoCorrect": True}] == match["replacements"]
    assert "It was the the man." == match["sentence"]
    assert ("misspelling", "spelling") == (
        match["rule"]["issueType"],
        match["rule"]["category"]["id"],
    )
    context = match["context"]
    assert "the the" == context["text"][context["offset"] :][: context["length"]]


def test_places_are_counted_in_utf_16(served: Served) -> None:
    text = "😀 It was 😀 the the man."

    assert ["the the"] == _marked(text, _check(served, text=text), "spelling/doubled-word")


def test_characters_need_not_be_escaped(served: Served) -> None:
    text = "It was “good” for the the man."
    heard = served.ask(
        "POST",
        "/v2/check",
        f"language=en-GB&text={text}",
        Content_Type="application/x-www-form-urlencoded; charset=UTF-8",
    )

    assert ["the the"] == _marked(text, heard, "spelling/doubled-word")


def test_places_in_annotated_text_count_the_markup(served: Served) -> None:
    parts: list[dict[str, str]] = [
        {"markup": "<p>", "interpretAs": "\n\n"},
        {"text": "It was 😀 "},
        {"markup": "<b>"},
        {"text": "the the"},
        {"markup": "</b>"},
        {"text": " man."},
    ]
    heard = _check(served, data=json.dumps({"annotation": parts}))
    whole = "".join(part.get("text", part.get("markup", "")) for part in parts)

    assert ["the the"] == _marked(whole, heard, "spelling/doubled-word")


def test_what_markup_divides_is_marked_but_not_replaced(served: Served) -> None:
    parts = [{"text": "It was the "}, {"markup": "<b>"}, {"text": "the"}, {"markup": "</b>"}]
    heard = _check(served, data=json.dumps({"annotation": [*parts, {"text": " man."}]}))
    whole = "It was the <b>the</b> man."

    assert ["the <b>the"] == _marked(whole, heard, "spelling/doubled-word")
    assert [] == _doubled(heard)["replacements"]


def test_data_may_hold_plain_text(served: Served) -> None:
    heard = _check(served, data='{"text": "It was the the man."}')

    assert 7 == _doubled(heard)["offset"]


def test_no_match_is_empty(served: Served) -> None:
    heard = _check(served, text="He came ,and he left .Then the the end").json()

    assert [] == [match for match in heard["matches"] if match["length"] == 0]


def test_rules_and_packs_are_chosen_by_their_names(served: Served) -> None:
    def rules(**fields: str) -> set[str]:
        heard = _check(served, text="It was the the man ,he said", **fields).json()
        return {match["rule"]["id"] for match in heard["matches"]}

    assert "spelling/doubled-word" not in rules(disabledRules="spelling/doubled-word,OTHER")
    assert "spelling/doubled-word" not in rules(disabledCategories="spelling")
    only = rules(enabledOnly="true", enabledCategories="spelling", enabledRules="OTHER")
    assert {"spelling/doubled-word"} == only


def test_parameters_that_are_not_known_are_passed_over(served: Served) -> None:
    heard = _check(served, text="Well.", level="picky", useragent="x", ld="1", abtest="", dicts="a")

    assert 200 == heard.status


def test_the_dialect_is_that_of_the_language(served: Served) -> None:
    def words(language: str, **more: str) -> bool:
        fields = {"text": "The colour of the harbour was grey.", "language": language, **more}
        return bool(_check(served, **fields).json()["matches"])

    assert not words("en-GB")
    assert words("en-US")
    assert words("auto", preferredVariants="de-DE,en-US")


def test_a_request_may_stand_in_the_address(served: Served) -> None:
    heard = served.get("/v2/check?language=en-us&text=It%20was%20the%20the%20man.")

    assert 7 == _doubled(heard)["offset"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Missing 'text' or 'data' parameter"),
        ({"text": "a", "data": "{}"}, "Set only 'text' or 'data'"),
        ({"text": "a", "language": ""}, "Missing 'language' parameter"),
        ({"text": "a", "language": "de-DE"}, "'de-DE' is not a language code known"),
        ({"text": "a", "enabled": "X"}, "now called 'enabledRules'"),
        ({"text": "a", "enabledOnly": "yes"}, "You must specify enabled rules"),
        (
            {"text": "a", "enabledOnly": "yes", "enabledRules": "a", "disabledRules": "b"},
            "You cannot specify disabled rules",
        ),
        ({"text": "a", "preferredVariants": "en-GB"}, "you didn't specify 'language=auto'"),
        ({"data": "{"}, "'data' is not the JSON that is expected"),
        ({"data": "[" * 50_000}, "'data' is not the JSON that is expected"),
        ({"data": '{"a": ' + "[" * 50_000}, "'data' is not the JSON that is expected"),
        ({"data": "{}"}, "'data' needs either 'text' or 'annotation'"),
        ({"data": '{"annotation": [{}]}'}, "needs either 'text' or 'markup'"),
        ({"text": "a\0b"}, "is a NUL"),
        ({f"p{at}": "" for at in range(80)}, "more than 64 parameters"),
    ],
)
def test_a_bad_request_is_refused_in_the_words_of_languagetool(
    fields: dict[str, str], said: str, served: Served
) -> None:
    heard = _check(served, **fields)

    assert 400 == heard.status
    assert heard.text.startswith("Error: ")
    assert said in heard.text


def test_a_form_that_is_not_utf_8_is_refused(served: Served) -> None:
    kind = "application/x-www-form-urlencoded"

    assert 400 == served.ask("POST", "/v2/check", "text=%ff", Content_Type=kind).status
    assert 400 == served.ask("POST", "/v2/check", b"text=\xff", Content_Type=kind).status
    assert 415 == served.ask("POST", "/v2/check", "{}", Content_Type="application/json").status


def test_a_text_that_is_too_long_is_refused(served: Served) -> None:
    heard = _check(served, text="x" * 20_001)

    assert 413 == heard.status
    assert "20,001 characters" in heard.text


def test_clients_learn_what_there_is(served: Served) -> None:
    languages = served.get("/v2/languages").json()

    assert {"name": "English (GB)", "code": "en", "longCode": "en-GB"} in languages
    assert "20000" == served.get("/v2/maxtextlength").text
    assert "newslint" == served.get("/v2/info").json()["software"]["name"]
    told = served.get("/v2/configinfo?language=en-US").json()
    assert {"maxTextLength": 20_000} == told["parameter"]
    assert 400 == served.get("/v2/configinfo?language=de").status
    assert 400 == served.get("/v2/configinfo").status
    assert "OK" == served.get("/v2/healthcheck").text
