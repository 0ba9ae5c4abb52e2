"""Words typed twice, and the pairs that English allows."""

from __future__ import annotations

import pytest

from newslint.checks.doubled import doubled_content_word, doubled_function_word, doubled_phrase
from tests.making import places_seen

LINE = "tanks and their crews were sent to the villages by the river at dawn"


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("He reached the the village.", "the the"),
        ("The the village was cut off.", "The the"),
        (f"{LINE} and\nand {LINE}\n{LINE}.", "and\nand"),
        ("He lived  in  in Leeds.", "in  in"),
        ("A man, who was was arrested, denied it.", "was was"),
        ("It comes to to providing help.", "to to"),
    ],
)
def test_a_small_word_is_never_needed_twice(text: str, pair: str) -> None:
    assert [pair] == places_seen(doubled_function_word, text)


@pytest.mark.parametrize(
    "text",
    [
        "She had had enough of that that day.",
        "That is what he stood for for years, and who he spoke to to the end.",
        "What it is is a mess, and where it was was no better.",
        "The papers were turned in in May, and she came in in tears.",
        "He gave her her coat, and you you know who.",
        "It was very very long, and no no was said.",
        "Sirhan Sirhan and Duran Duran met Boutros Boutros-Ghali in Pago Pago.",
        "The band The The played.",
        "He went to the The The concert.",
        "Plan A a day later became plan B.",
        "It was the the-tape joke.",
        "He went to. To the village she went.",
        "From dusk to\n\nto dawn, two paragraphs.",
        "It costs 2 2 2 or so so so.",
        "We we [sic] are here.",
    ],
)
def test_what_english_allows_is_left_alone(text: str) -> None:
    assert [] == places_seen(doubled_function_word, text) + places_seen(doubled_content_word, text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("He had consolidated consolidated power.", "consolidated consolidated"),
        ("To take part, email email us.", "email email"),
        ("A lot of times times plastic breaks.", "times times"),
    ],
)
def test_any_other_known_word_is_asked_after(text: str, pair: str) -> None:
    assert [pair] == places_seen(doubled_content_word, text)


@pytest.mark.parametrize(
    "text",
    [
        "They played gongo gongo all night.",
        "It was hush hush, and blah blah was all he said.",
        "There was rain, rain and rain rain rain.",
        "Walla Walla and New York, New York.",
    ],
)
def test_unknown_words_sounds_and_threes_are_left_alone(text: str) -> None:
    assert [] == places_seen(doubled_content_word, text)


@pytest.mark.parametrize("text", ["He said it it would rain.", "It it rained.", "He he said so."])
def test_a_pronoun_twice_where_a_clause_begins_is_a_slip(text: str) -> None:
    assert 1 == len(places_seen(doubled_function_word, text))


@pytest.mark.parametrize("text", ["If you like it it is yours.", "To him this this was clear."])
def test_a_pronoun_may_end_one_clause_and_open_the_next(text: str) -> None:
    assert [] == places_seen(doubled_function_word, text)


def test_the_the_is_a_slip_where_a_sentence_begins() -> None:
    assert 1 == len(places_seen(doubled_content_word, "It rained. The The road was cut."))
    assert [] == places_seen(doubled_content_word, "He heard The The play.")


def test_a_common_name_twice_is_a_slip_where_it_stands_alone_too() -> None:
    text = "London London is large. London has parks."

    assert 1 == len(places_seen(doubled_content_word, text))
    assert [] == places_seen(doubled_content_word, "London London is large.")


def test_two_small_words_that_stand_twice_are_a_slip() -> None:
    assert ["of the of the"] == places_seen(doubled_phrase, "The head of the of the council left.")
    assert [] == places_seen(doubled_phrase, "The head of the council of the town left.")
