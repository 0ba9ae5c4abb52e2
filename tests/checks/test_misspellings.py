"""Misspellings: found in the writer's own English, and nowhere else."""

from __future__ import annotations

import pytest

from newslint.checks.misspellings import doubtful_misspelling, sure_misspelling
from newslint.model.span import Span
from tests.checks.mending import found
from tests.making import article


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The council recieved 40 letters.", "recieved", "received"),
        ("It is a goverment-run firm.", "goverment", "government"),
        ("He saw the goverment’s plan.", "goverment’s", "government’s"),
        ("The accomodation was small.", "accomodation", "accommodation"),
        ("It definately occured in seperate rooms.", "definately", "definitely"),
    ],
)
def test_a_known_slip_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, (right,)) == found(sure_misspelling, text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Kelsey Grammer played the part.",
        "The comedy stars Mr Grammer in it.",
        "THE COUNCIL RECIEVED 40 LETTERS.",
        "Write to recieved@example.com today.",
        "See www.example.com/recieved for more.",
        "Follow @recieved or #recieved on the web.",
        "The sign said “recieved [sic] here”.",
        "The colour of the organisation, the color of the organization.",
        "They were livin’ and workin’ there.",
        "The firm of Recieve & Sons is old.",
    ],
)
def test_names_capitals_addresses_and_dialects_are_left_alone(text: str) -> None:
    assert [] == found(sure_misspelling, text) + found(doubtful_misspelling, text)


def test_a_capital_at_the_head_of_a_sentence_is_doubtful() -> None:
    text = "It rained. Goverment offices were shut."

    assert [("Goverment", ("Government",))] == found(doubtful_misspelling, text)
    assert [] == found(sure_misspelling, text)


def test_a_form_with_two_readings_gets_no_edit() -> None:
    here = article("He was weilding a knife.")
    (match,) = doubtful_misspelling(here, [Span(0, len(here.prose))])

    assert () == match.edits
    assert {"wielding", "welding"} == set(match.suggestions)


def test_a_correction_has_the_apostrophes_of_the_text() -> None:
    assert [("didnt", ("didn't",))] == found(sure_misspelling, "She didnt go.")
    assert [("didnt", ("didn’t",))] == found(sure_misspelling, "She didnt see Leeds’s best.")


def test_a_form_among_unknown_words_is_taken_for_foreign() -> None:
    assert [] == found(sure_misspelling, "He called it kvikk recieved kaffe.")


def test_only_the_places_asked_for_are_looked_at() -> None:
    here = article("It was recieved. It was recieved.")

    assert [Span(24, 32)] == [match.span for match in sure_misspelling(here, [Span(17, 33)])]
