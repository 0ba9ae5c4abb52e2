"""Sentences that go on for too long."""

from __future__ import annotations

from newslint.checks.long_sentences import long_lede, long_sentence
from tests.checks.telling import spotted

SHORT = "The boat will come in May."


def sentence(words: int) -> str:
    return "The " + "old " * (words - 2) + "boat."


def test_a_first_sentence_of_46_words_is_too_long() -> None:
    assert [sentence(46)] == spotted(long_lede, sentence(46))


def test_a_first_sentence_of_45_words_is_not() -> None:
    assert spotted(long_lede, sentence(45)) == []


def test_a_second_sentence_is_no_lede() -> None:
    assert spotted(long_lede, f"{SHORT} {sentence(46)}") == []


def test_a_later_sentence_may_have_60_words() -> None:
    assert spotted(long_sentence, f"{SHORT} {sentence(60)}") == []


def test_a_later_sentence_of_61_words_is_too_long() -> None:
    assert [sentence(61)] == spotted(long_sentence, f"{SHORT} {sentence(61)}")


def test_a_long_first_sentence_is_reported_as_a_lede_only() -> None:
    assert spotted(long_sentence, sentence(61)) == []


def test_what_somebody_says_does_not_count() -> None:
    text = f"{SHORT} She said: “{sentence(61)}”"

    assert spotted(long_sentence, text) == []
