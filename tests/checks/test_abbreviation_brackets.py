"""Brackets that introduce an abbreviation: what is made of them."""

from __future__ import annotations

import pytest

from newslint.checks.abbreviation_brackets import introduced_again, mismatch, two_meanings, unused
from tests.checks.mending import found, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("The Hill Town Board (HTB) met.", "The Hill Town Board met."),
        ("He saw the river police (RP) twice.", "He saw the river police twice."),
        ("The Board for Trees and Hills (“BTH”) met.", "The Board for Trees and Hills met."),
        ("The Bank of Oldtown (B.O.) failed.", "The Bank of Oldtown failed."),
    ],
)
def test_a_bracket_that_is_never_used_goes(text: str, better: str) -> None:
    assert better == mended(unused, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Hill Town Board (HTB) met. The HTB voted.",
        "HTB votes\n\nThe Hill Town Board (HTB) met in the old hall on Monday and it voted.",
        "The Hill Town Board (HTB) met. HTB’s chair left.",
        "The Hill Town Board (HTB) met. The H.T.B. voted.",
        "The ship (HMS Lark) sailed.",
        "He won the cup (XYZ).",
        "Board (HTB) members met.",
        "Trees and — (HTB) the Hill Town Board.",
    ],
)
def test_a_bracket_that_is_used_or_introduces_nothing_stays(text: str) -> None:
    assert [] == found(unused, text)


def test_an_abbreviation_is_introduced_once() -> None:
    once = "The Hill Town Board (HTB) met. The HTB voted."
    twice = "The Hill Town Board (HTB) met. The Hill Town Board (HTB) voted."

    assert [("(HTB)", ())] == found(introduced_again, twice)
    assert [] == found(introduced_again, once)
    assert [] == found(two_meanings, twice)


def test_two_things_do_not_share_their_letters() -> None:
    text = "The Hill Town Board (HTB) met. The Hill Town Bank (HTB) closed."

    assert [("Hill Town Bank", ())] == found(two_meanings, text)
    assert [] == found(introduced_again, text)


def test_a_longer_form_of_the_same_name_is_no_second_meaning() -> None:
    text = "The Hill Town Tree Board (HTB) met. The Town Tree Board (HTB) voted. The HTB left."

    assert [] == found(two_meanings, text)


def test_a_wrong_letter_is_found_where_the_story_has_the_right_ones() -> None:
    text = "The Hill Town Board (HTP) met. Later the HTB voted."

    assert text.replace("HTP", "HTB") == mended(mismatch, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Serbian Radical Party (SRS) met.",
        "The Serbian Radical Party (SRS) met. The SRS left. The SRP is another.",
        "The Hill Town Board (HTB) met. The HTB voted.",
        "The Hill Board (HTB) met. The HB voted.",
    ],
)
def test_letters_of_another_language_are_left_alone(text: str) -> None:
    assert [] == found(mismatch, text)
