"""Characters that look like others or like nothing."""

from __future__ import annotations

import pytest

from newslint.checks import characters
from newslint.matchers.python import Check
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("check", "wrong", "right"),
    [
        (characters.zero_width, "the gov\u200bern\u200bment\ufeff fell", "the government fell"),
        (characters.zero_width, "cut\u200d short", "cut short"),
        (characters.soft_hyphen, "the govern\u00adment", "the government"),
        (
            characters.soft_hyphen,
            "The minister for the north said that the govern\u00ad\nment of the north would fall.",
            "The minister for the north said that the government of the north would fall.",
        ),
        (characters.ligature, "the oﬃcial ﬁre", "the official fire"),
        (characters.not_composed, "a cafe\u0301 in Sa\u0303o", "a café in São"),
        (characters.full_width, "in ２０２４ the Ｇ２０met", "in 2024 the G20met"),
        (characters.superscript_ordinal, "the 3ʳᵈ and 21ˢᵗ", "the 3rd and 21st"),
    ],
)
def test_an_odd_character_is_written_plainly(check: Check, wrong: str, right: str) -> None:
    assert right == mended(check, wrong)


@pytest.mark.parametrize(
    ("wrong", "right"), [("One\u2028 two", "One\ntwo"), ("One\u2028\nTwo", "One\nTwo")]
)
def test_a_line_separator_becomes_a_line_end(wrong: str, right: str) -> None:
    assert right == mended(characters.line_separator, wrong, whole=True)


def test_a_control_character_goes() -> None:
    (match,) = matches(characters.control_character, "One\x07 two", whole=True)

    assert "U+0007" == match.fields["code"]
    assert "One two" == mended(characters.control_character, "One\x07 two", whole=True)


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (characters.zero_width, "می\u200cخواهم, क्\u200dष, 👨\u200d👩 and ภาษา\u200bไทย"),
        (characters.soft_hyphen, "A line\u00ad\n\nAnother"),
        (characters.not_composed, "the letter m\u0304"),
        (characters.full_width, "２０２４年"),
        (characters.superscript_ordinal, "30 m² and 2ⁿ"),
        (characters.control_character, "One\ttwo Ã\x81"),
    ],
)
def test_characters_in_their_place_are_left_alone(check: Check, text: str) -> None:
    assert [] == matches(check, text)


def test_a_stop_of_another_script_behind_a_latin_word_is_replaced() -> None:
    text = "The road was cut。 They had bread، milk‚ and hope․"

    assert "The road was cut. They had bread, milk, and hope." == mended(
        characters.foreign_mark, text
    )


@pytest.mark.parametrize("text", ["他说OK。", "„Ja‚ ja“", "‚nein‘, he said", "wait․․․"])
def test_marks_among_their_own_script_or_pair_stay(text: str) -> None:
    assert [] == matches(characters.foreign_mark, text)


@pytest.mark.parametrize("text", ["The\u00ad road", "The \u00adroad", "The road.\u00ad"])
def test_a_soft_hyphen_at_the_edge_of_a_word_goes(text: str) -> None:
    assert text.replace("\u00ad", "") == mended(characters.soft_hyphen, text)
