from __future__ import annotations

import pytest

from newslint.model.document import Kind
from newslint.rule import Rule
from tests.making import builtin, found, found_texts, pattern_rule

GIFT = pattern_rule("gift", name="wording/gift")
OTHER = pattern_rule("other", name="spelling/other")


def excuse_rules() -> tuple[Rule, ...]:
    return tuple(rule for rule in builtin().rules if rule.card.id.startswith("excuses/"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- newslint: ignore -->\nA gift.\n\nA gift.\n", 1),
        ("<!-- newslint: ignore wording/gift -->\nA gift.\n\nA gift.\n", 1),
        ("<!-- newslint: ignore wording: as it was sold -->\n\nA gift.\n", 0),
        ("<!-- newslint: ignore spelling -->\n\nA gift.\n", 1),
        ("<!-- newslint: ignore spelling, wording/gift -->\n\nA gift.\n", 0),
        ("A gift. <!-- newslint: ignore-line -->\n\nA gift.\n", 1),
        ("<!-- newslint: ignore-file -->\n\nA gift.\n\nA gift.\n", 0),
        ("A gift.\n\n<!-- newslint: off -->\n\nA gift.\n\n<!-- newslint: on -->\n\nA gift.\n", 2),
        ("A gift.\n\n<!-- newslint: off wording -->\n\nA gift.\n\nA gift.\n", 1),
        ("<!-- newslint: on -->\n\nA gift.\n", 1),
        ("<!-- another remark -->\n\nA gift.\n", 1),
    ],
)
def test_excuses_in_markdown(text: str, expected: int) -> None:
    assert expected == len(found(text, GIFT, OTHER, kind=Kind.MARKDOWN))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("//newslint: ignore\nA gift came in the morning.\n\nA gift came.\n", 1),
        ("//newslint: ignore-line wording/gift\nA gift.\nA gift.\n", 1),
        ("//newslint: ignore-file: a list of gifts\n\nA gift.\n\nA gift.\n", 0),
        ("A gift.\n//newslint: off\nA gift.\n//newslint: on\nA gift.\n", 2),
        ("//newslint: off spelling\n//newslint: off wording\nA gift or other.\n", 0),
    ],
)
def test_excuses_in_plain_text(text: str, expected: int) -> None:
    assert expected == len(found(text, GIFT, OTHER))


def test_an_excuse_that_excuses_nothing_is_found() -> None:
    text = "//newslint: ignore wording/gift\nNothing is given here.\n"

    assert ["excuses/unused"] == [one.rule for one in found(text, GIFT, *excuse_rules())]


def test_an_end_of_nothing_is_found() -> None:
    text = "//newslint: on\nNothing is given here.\n"

    assert ["excuses/unused"] == [one.rule for one in found(text, GIFT, *excuse_rules())]


def test_an_excuse_for_a_rule_that_does_not_run_is_not_judged() -> None:
    text = "//newslint: ignore figures/sum-of-parts\nNothing is given here.\n"

    assert [] == found_texts(text, GIFT, *excuse_rules())


def test_an_excuse_that_cannot_be_read_is_found() -> None:
    text = "//newslint: ignroe wording/gift\nA gift.\n"
    findings = found(text, GIFT, *excuse_rules())

    assert ["excuses/unknown", "wording/gift"] == [one.rule for one in findings]
    assert "ignore" in findings[0].message
