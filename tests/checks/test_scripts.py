"""Letters of another script, and marks that turn the direction of writing."""

from __future__ import annotations

import pytest

from newslint.checks.scripts import bidi_control, homoglyph
from tests.checks.mending import matches, mended


def test_a_stranger_among_latin_letters_is_named_and_replaced() -> None:
    (match,) = matches(homoglyph, "The mayor of Кyiv spoke.")

    assert "cyrillic capital letter ka" == match.fields["letter"]
    assert "The mayor of Kyiv met Jones." == mended(homoglyph, "The mayor of Кyiv met Jοnes.")


@pytest.mark.parametrize(
    "text", ["Правда and οἶκος", "5 µm, 3 kΩ, TNFα, Δt", "КоЯn and TETЯIS", "Москвa"]
)
def test_words_of_one_script_and_science_are_left_alone(text: str) -> None:
    assert [] == matches(homoglyph, text)


def test_a_direction_mark_among_latin_letters_goes() -> None:
    assert "The road was cut." == mended(bidi_control, "The road\u202e was\u200e cut.")


def test_a_direction_that_is_never_ended_goes() -> None:
    assert "The word שלום means" == mended(bidi_control, "The word \u2067שלום means")
    assert "The word שלום means" == mended(bidi_control, "The word שלום\u2069 means")


def test_balanced_directions_round_hebrew_stay() -> None:
    assert [] == matches(bidi_control, "The word \u2067שלום\u2069 means peace.")


def test_a_letter_that_differs_to_a_close_look_is_one_only_in_a_known_word() -> None:
    assert "The government fell." == mended(homoglyph, "The goνernment fell.")
    assert [] == matches(homoglyph, "The gouνernant fell.")


def test_a_letter_alone_is_one_only_without_others_of_its_script() -> None:
    assert "They met in a hall." == mended(homoglyph, "They met in а hall.")
    assert [] == matches(homoglyph, "They wrote а on it, and б.")


def test_a_mark_that_turns_the_direction_is_no_letter_itself() -> None:
    assert "The road" == mended(bidi_control, "The ro\u200fad")
