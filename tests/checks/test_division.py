"""Words that lost a space, and words that got one."""

from __future__ import annotations

import pytest

from newslint.checks.division import joined_words, split_word
from tests.checks.mending import found
from tests.making import article


@pytest.mark.parametrize(
    ("joined", "divided"),
    [
        ("thecouncil", "the council"),
        ("saidthat", "said that"),
        ("cliniccomplained", "clinic complained"),
        ("ofthe", "of the"),
        ("policewere", "police were"),
        ("Thevillage", "The village"),
        ("officiallyrecognised", "officially recognised"),
    ],
)
def test_two_known_words_are_told_apart(joined: str, divided: str) -> None:
    assert [(joined, (divided,))] == found(joined_words, f"{joined} and so on it went.")


@pytest.mark.parametrize(
    "word",
    [
        "livestream",
        "paywall",
        "smartwatch",
        "crowdfunding",
        "healthcare",
        "walkthrough",
        "rewilding",
        "unfollowed",
        "statewide",
        "cityscape",
        "aftershave",
        "overtourism",
        "abovementioned",
        "catlike",
        "selfie",
        "youtuber",
        "Thessaloniki",
        "Butland",
        "Withernsea",
        "withdrawl",
        "thse",
    ],
)
def test_compounds_derivations_names_and_slips_are_left_alone(word: str) -> None:
    assert [] == found(joined_words, f"Then {word} was the talk of the town.")


@pytest.mark.parametrize(
    "text",
    [
        "See thecouncil.example.com.",
        "Write to thecouncil@example.com.",
        "Ask @thecouncil or #thecouncil.",
        "He wrote “thecouncil [sic]” there.",
        "It was a well-thecouncil day.",
    ],
)
def test_addresses_and_quoted_slips_are_left_alone(text: str) -> None:
    assert [] == found(joined_words, text)


def test_two_divisions_that_are_near_give_no_edit() -> None:
    here = article("There were notraces of it.")
    matches = list(joined_words(here, [block.span for block in here.blocks]))

    assert [(True, 2)] == [(not match.edits, len(match.suggestions)) for match in matches]


@pytest.mark.parametrize(
    ("text", "torn", "whole"),
    [
        ("The gov ernment fell.", "gov ernment", "government"),
        ("He read th e paper.", "th e", "the"),
        ("It was on Fri day informa tion.", "informa tion", "information"),
        ("Gov ernment offices shut.", "Gov ernment", "Government"),
        ("The pol\nicemen left, and the offi cers.", "offi cers", "officers"),
    ],
)
def test_two_scraps_make_a_common_word(text: str, torn: str, whole: str) -> None:
    assert (torn, (whole,)) in found(split_word, text)


@pytest.mark.parametrize(
    "text",
    [
        "The in formation of planes flew over.",
        "He met al Assad and de la Cruz.",
        "She came 4 th and left at 6 p m.",
        "The kvikk kaffe was cold.",
        "A gov-ernment and a gov. ernment.",
    ],
)
def test_known_words_names_and_figures_are_left_alone(text: str) -> None:
    assert [] == found(split_word, text)
