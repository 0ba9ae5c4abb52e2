"""Words in a row: the language, and where it fits."""

from __future__ import annotations

import pytest

from newslint.matchers.sequence import WordSequence
from newslint.matchers.sequence_syntax import parse
from newslint.model.span import Span
from newslint.rule import Match
from tests.making import article


def _found(text: str, matcher: WordSequence) -> list[Match]:
    read = article(text)
    return [*matcher.matches(read, [block.span for block in read.blocks])]


def _texts(text: str, row: str, *unless: str) -> list[str]:
    return [
        text[match.span.start : match.span.end]
        for match in _found(text, WordSequence(row, unless=unless))
    ]


def test_words_and_parts_of_speech_stand_in_a_row() -> None:
    found = _texts("The army held town was quiet.", "[A] < [N] held|run[T] > [NS]")

    assert ["army held"] == found


def test_a_word_of_another_part_does_not_fit() -> None:
    assert [] == _texts("The army held the town.", "[A] < [N] held|run[T] > [NS]")


def test_an_optional_word_may_lack() -> None:
    row = "was < very? long >"

    assert ["long"] == _texts("It was long.", row)
    assert ["very long"] == _texts("It was very long.", row)


def test_a_word_may_be_asked_to_be_another() -> None:
    assert [] == _texts("He said that.", "said !that")
    assert ["said this"] == _texts("He said this.", "said !that")


def test_a_row_does_not_cross_the_end_of_a_sentence() -> None:
    assert [] == _texts("The long. Day.", "long * day")
    assert [] == _texts("It was long.\n\nDay came.", "long day")


def test_anything_stands_for_a_star() -> None:
    assert ["long hot day"] == _texts("A long hot day.", "long * day")


def test_a_row_of_unless_calls_it_off() -> None:
    assert [] == _texts("A long hot day.", "long hot", "hot day")


def test_words_of_a_class_fit_by_the_table() -> None:
    assert ["Ana said"] == _texts("Then Ana said so.", "[P] ~reporting-verb")


def test_the_reported_words_are_mended() -> None:
    (match,) = _found("The army held town.", WordSequence("[A] < [N] held > [N]", "{1}-{2}"))

    assert ("army-held",) == match.suggestions
    assert Span(8, 9) == match.edits[0].span


def test_the_longest_words_are_its_literals() -> None:
    assert frozenset({"held", "based"}) == WordSequence("a|the held|based [N]").literals()


def test_optional_and_unwanted_words_are_no_literals() -> None:
    assert frozenset() == WordSequence("[A] very? !good [N]").literals()


@pytest.mark.parametrize("source", ["", "< >", "> a <", "< a > < b >", "[E]", "a b[", "!", "?"])
def test_a_malformed_row_is_refused(source: str) -> None:
    with pytest.raises(ValueError):
        parse(source)
