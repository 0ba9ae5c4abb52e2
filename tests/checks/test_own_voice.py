"""Whose words a sentence is in, and where the words of a class stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.checks.own_voice import (
    has,
    is_own_voice,
    is_own_word,
    phrases,
    places,
    sentence_of,
    tells_of_itself,
    words_in,
    words_of_class,
)
from newslint.model.span import Span
from tests.making import article


def at(text: str, word: str) -> Span:
    start = text.index(word)
    return Span(start, start + len(word))


def test_words_are_found_in_small_letters_and_with_a_capital() -> None:
    one = article("Thugs came. The thugs went; THUGS stayed.")

    assert [0, 16] == [span.start for _, span in places(one, frozenset({"thugs"}))]


def test_phrases_are_found_over_a_line_end() -> None:
    one = article("It was, of\ncourse, late. A course of tea.")

    assert ["of\ncourse"] == [
        one.prose[start:end] for start, end in phrases(one, frozenset({"of course"}))
    ]


def test_a_phrase_is_not_found_across_paragraphs() -> None:
    one = article("He spoke of\n\ncourse work.")

    assert [] == [*phrases(one, frozenset({"of course"}))]


def test_a_class_that_no_table_has_is_empty() -> None:
    one = article("The thugs came.")

    assert frozenset() == words_of_class(one, "no-such-class")
    assert not has(one, "no-such-class")


def test_the_sentence_of_a_word_is_found() -> None:
    text = "It rained. The thugs came. It snowed."
    one = article(text)

    assert at(text, "The thugs came.") == sentence_of(one, at(text, "thugs"))


def test_words_of_a_stretch_come_in_small_letters() -> None:
    text = "The Mayor’s thugs."
    one = article(text)

    assert ["the", "mayor’s", "thugs"] == words_in(one, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "voice", "word"),
    [
        ("The thugs came.", True, True),
        ("The thugs came, residents said.", False, True),
        ("The mayor called them thugs.", False, False),
        ("“The thugs came.”", False, False),
    ],
)
def test_a_source_takes_the_voice_and_a_name_for_others_the_word(
    text: str, *, voice: bool, word: bool
) -> None:
    one, span = article(text), at(text, "thugs")

    assert (voice, word) == (is_own_voice(one, span), is_own_word(one, span))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I went. Then I came back.", True),
        ("“I went,” she said. “I came back.”", False),
        ("Elizabeth I went.", False),
    ],
)
def test_a_column_says_i(text: str, *, expected: bool) -> None:
    assert expected == tells_of_itself(article(text))


@settings(max_examples=50, deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Co", "Cn"]), max_size=60)
)
def test_every_place_holds_its_word(text: str) -> None:
    one = article(f"{text} the thugs {text} of course")
    wanted = frozenset({"thugs", "of course"})

    for span in phrases(one, wanted):
        assert one.folded[span.start : span.end] in wanted
