"""Unknown words: found a slip away from a common word, and left alone where they are words."""

from __future__ import annotations

import pytest

from newslint.checks.unknown_words import unknown_word, unlisted_word
from newslint.model.span import Span
from tests.checks.mending import found, matches
from tests.making import article


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("She chose the hastag herself.", "hastag", "hashtag"),
        ("It was built to protect pilgrams from a crush.", "pilgrams", "pilgrims"),
        ("The firm made its site accessibile to all.", "accessibile", "accessible"),
        ("The reports were uncomfirmed on Monday.", "uncomfirmed", "unconfirmed"),
        ("They sat in the parliamemtary gallery.", "parliamemtary", "parliamentary"),
        ("The bylines were developiong fast.", "developiong", "developing"),
    ],
)
def test_a_slip_is_found_with_the_word_it_stands_for(text: str, wrong: str, right: str) -> None:
    assert [(wrong, (right,))] == found(unknown_word, text)


@pytest.mark.parametrize(
    "text",
    [
        "The rewilder livestreamed a microbrewery behind a paywall.",  # compounds, derivations
        "They rebooked the unaired keywoman, a loanee.",
        "Ministers strategise; so do strategizers.",  # either dialect
        "The 20ft wall fell on the 2nd day at 6pm.",
        "Write to pilgrams@example.com or see example.com/pilgrams and #pilgrams.",
        "He called it “pilgrams” in the note.",  # words as words
        "The sign read pilgrams [sic] in red.",
        "He sang que sera pilgrams de la mer.",  # among foreign words
        "The beetle Carabus hortensis and Rosa cylindrica were seen.",
        "She is doin fine and goin home, he said; it is gonna rain.",
        "The pilgrams of the play, a pilgrams by trade, calls himself pilgrams.",  # its subject
        "It was a dead- pilgrams from the torn column.",  # torn by a hyphen
        "Both of them doct… and went.",
        "The pilgrams अस्पताल में है.",
        "The Banco pilgrams Centrale was founded.",
        "The abaya, the hijab and the niqab are worn there.",
    ],
)
def test_what_is_no_slip_is_left_alone(text: str) -> None:
    assert [] == found(unknown_word, text)


def test_words_with_two_readings_get_no_edit() -> None:
    (match,) = matches(unknown_word, "The leader was outsed by his party.")

    assert () == match.edits
    assert "ousted" in match.suggestions


def test_the_dialect_of_the_story_decides_between_spellings() -> None:
    british = "The colour of the theatre was grey. He was honoored by neighbours."
    american = "The color of the theater was gray. He was honoored by neighbors."

    assert [("honoored", ("honoured",))] == found(unknown_word, british)
    assert [("honoored", ("honored",))] == found(unknown_word, american)


def test_what_the_newsroom_accepts_is_known() -> None:
    here = article("A pilgrams came at noon.")
    accepting = here.knowledge._replace(lexicon=here.knowledge.lexicon.with_accepted(["pilgrams"]))
    here.knowledge = accepting

    assert [] == list(unknown_word(here, [Span(0, len(here.prose))]))


def test_only_the_places_asked_for_are_looked_at() -> None:
    here = article("A pilgrams came. A pilgrams left.")

    assert [Span(19, 27)] == [match.span for match in unknown_word(here, [Span(17, 33)])]


def test_a_word_near_no_other_is_only_named() -> None:
    text = "The gaumutra was cold. It was uncomfirmed."

    assert [("gaumutra", ())] == found(unlisted_word, text)


def test_a_coinage_is_not_even_named() -> None:
    assert [] == found(
        unlisted_word, "The livestreamed microbrewery was rebooked behind a paywall."
    )
