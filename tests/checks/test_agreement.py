"""Subjects and verbs of different numbers: pronouns, nouns and people."""

from __future__ import annotations

import pytest

from newslint.checks.noun_agreement import noun_and_verb, people_and_verb
from newslint.checks.pronoun_agreement import pronoun_and_verb
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("He want to go.", "He wants to go."),
        ("She have left.", "She has left."),
        ("They was late.", "They were late."),
        ("We works here.", "We work here."),
        ("He said that everybody know it.", "He said that everybody knows it."),
        ("I are ill.", "I am ill."),
        ("It don’t matter.", "It doesn’t matter."),
    ],
)
def test_a_pronoun_takes_its_form_of_the_verb(text: str, right: str) -> None:
    assert right == mended(pronoun_and_verb, text)


@pytest.mark.parametrize(
    "text",
    [
        "They asked that he resign.",
        "Did he want it, and can she go?",
        "If he were here, they let it go.",
        "To those who love you is dear.",
        "World War I has ended.",
        "You as well as he are late.",
    ],
)
def test_other_verbs_behind_pronouns_are_left_alone(text: str) -> None:
    assert [] == matches(pronoun_and_verb, text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The ministers was late.", "The ministers were late."),
        ("The price of the shares have doubled.", "The price of the shares has doubled."),
        ("The cost of food and fuel are high.", "The cost of food and fuel is high."),
        ("On Monday, the roads to the border isn’t open.", None),
        ("One of the guards have left.", "One of the guards has left."),
    ],
)
def test_the_first_noun_decides(text: str, right: str | None) -> None:
    assert (right or text.replace("isn’t", "aren’t")) == mended(noun_and_verb, text)


@pytest.mark.parametrize(
    "text",
    [
        "A majority of the voters are poor.",
        "The mayor of the town and the doctor have left.",
        "The three years is a long time.",
        "Helping the refugees is a duty.",
        "The dead of the town were buried.",
    ],
)
def test_unsure_subjects_are_left_alone(text: str) -> None:
    assert [] == matches(noun_and_verb, text)


def test_people_are_plural() -> None:
    assert "Some people think so." == mended(people_and_verb, "Some people thinks so.")


def test_people_in_a_phrase_decide_nothing() -> None:
    assert [] == matches(people_and_verb, "The number of people goes up.")
