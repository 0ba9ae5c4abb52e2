"""The lexicon: what it knows, how common a word is, and what a misspelling stands for."""

from __future__ import annotations

import pytest

from newslint.knowledge.lexicon import Lexicon

WORDS = {
    "the": 77,
    "city": 52, "village": 48, "box": 50, "well": 60, "known": 55, "London": 55, "NATO": 45,
    "Grammer": 20, "iPhone": 40,
}  # fmt: skip
MISSPELLINGS = {
    "recieve": ("receive",),
    "grammer": ("grammar",),
    "weilding": ("welding", "wielding"),
}


@pytest.fixture(name="lexicon")
def _lexicon() -> Lexicon:
    return Lexicon.of(WORDS, MISSPELLINGS)


@pytest.mark.parametrize(
    "word",
    [
        "city",
        "City",
        "CITY",
        "cities",
        "city's",
        "city’s",
        "boxes",
        "boxes’",
        "well-known",
        "London",
        "LONDON",
        "London’s",
        "NATO",
        "iPhone",
        "Grammer",
    ],
)
def test_a_listed_word_is_known_in_every_form(lexicon: Lexicon, word: str) -> None:
    assert lexicon.knows(word)


@pytest.mark.parametrize("word", ["london", "nato", "grammer", "cit", "kvikk-known", "", "s", "’s"])
def test_a_name_in_small_letters_or_a_scrap_is_unknown(lexicon: Lexicon, word: str) -> None:
    assert not lexicon.knows(word)


def test_a_plural_is_known_but_not_listed(lexicon: Lexicon) -> None:
    assert [True, False] == [lexicon.knows("villages"), lexicon.lists("villages")]


def test_frequency_does_not_ask_for_case(lexicon: Lexicon) -> None:
    assert [77, 77, 0] == [lexicon.frequency(word) for word in ("the", "THE", "thee")]


def test_a_correction_has_the_case_of_the_word(lexicon: Lexicon) -> None:
    forms = ("recieve", "Recieve", "RECIEVE")

    assert [("receive",), ("Receive",), ("RECEIVE",)] == [
        lexicon.corrections(word) for word in forms
    ]


def test_corrections_keep_the_order_of_the_table(lexicon: Lexicon) -> None:
    assert ("welding", "wielding") == lexicon.corrections("weilding")


def test_a_possessive_keeps_its_ending(lexicon: Lexicon) -> None:
    assert ("Grammar’s",) == lexicon.corrections("Grammer’s")


def test_a_right_word_has_no_corrections(lexicon: Lexicon) -> None:
    assert () == lexicon.corrections("receive")


def test_two_misspellings_with_one_checksum_keep_apart() -> None:
    # “plumless” and “buckeroo” have the same CRC-32.
    lexicon = Lexicon.of({}, {"plumless": ("plumeless",)})

    assert [("plumeless",), ()] == [
        lexicon.corrections("plumless"),
        lexicon.corrections("buckeroo"),
    ]


def test_an_accepted_term_is_known_and_never_corrected(lexicon: Lexicon) -> None:
    own = lexicon.with_accepted(["recieve", "Kvikk Kaffe"])

    assert frozenset({"recieve", "Kvikk Kaffe"}) == own.accepted
    assert [True, True, True, False] == [
        own.knows(word) for word in ("Recieve", "Kvikk", "Kvikk Kaffe", "kvikk")
    ]
    assert () == own.corrections("Recieve")
    assert ("receive",) == lexicon.corrections("recieve")


def test_accepting_more_keeps_what_was_accepted(lexicon: Lexicon) -> None:
    own = lexicon.with_accepted(["Kvikk"]).with_accepted(["Lunsj"])

    assert frozenset({"Kvikk", "Lunsj"}) == own.accepted


def test_unlisted_words_are_told_each_time_they_are_asked_for(lexicon: Lexicon) -> None:
    first = lexicon.unlisted(frozenset({"the", "City", "kvikk"}))
    again = lexicon.unlisted(frozenset({"City", "kvikk", "lunsj"}))

    assert [frozenset({"kvikk"}), frozenset({"kvikk", "lunsj"})] == [first, again]


def test_the_commonest_words_are_at_hand() -> None:
    lexicon = Lexicon.of({"the": 77, "of": 73})

    assert frozenset({"the", "of"}) == lexicon.common


def test_a_form_that_is_only_frequent_is_not_known() -> None:
    lexicon = Lexicon.of({"The": 77})

    assert [False, True] == [lexicon.knows("the"), lexicon.knows("The")]
