"""Verb forms behind helping verbs and “to”."""

from __future__ import annotations

import pytest

from newslint.checks.verb_forms import after_do, after_have, after_modal, after_to, with_infinitive
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("They have went home.", "They have gone home."),
        ("She had never really began to train.", "She had never really begun to train."),
        ("Have you went to see it?", "Have you gone to see it?"),
        ("They've took it.", "They've taken it."),
    ],
)
def test_have_takes_the_participle(text: str, right: str) -> None:
    assert right == mended(after_have, text)


def test_have_at_the_end_of_a_relative_clause_is_left_alone() -> None:
    assert [] == matches(after_have, "The money they had went to the bank. All he had fell.")


def test_a_noun_behind_have_is_left_alone() -> None:
    assert [] == matches(after_have, "They have rose petals and saw blades.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("He should not has a say.", "He should not have a say."),
        ("The plan must went on.", "The plan must go on."),
        ("She will takes it.", "She will take it."),
    ],
)
def test_a_modal_takes_the_base(text: str, right: str) -> None:
    assert right == mended(after_modal, text)


def test_a_will_that_is_no_modal_is_left_alone() -> None:
    assert [] == matches(after_modal, "His will has been read. All they could came to nothing.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("He did not went.", "He did not go."),
        ("They don’t has it.", "They don’t have it."),
        ("Does she goes there?", "Does she go there?"),
    ],
)
def test_do_takes_the_base(text: str, right: str) -> None:
    assert right == mended(after_do, text)


def test_do_as_a_main_verb_is_left_alone() -> None:
    assert [] == matches(after_do, "Those who did went home, and what they do has a price.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("He was told to went home.", "He was told to go home."),
        ("They decided to renamed it.", "They decided to rename it."),
    ],
)
def test_to_takes_the_base(text: str, right: str) -> None:
    assert right == mended(after_to, text)


def test_to_before_a_noun_or_a_clause_is_left_alone() -> None:
    assert [] == matches(after_to, "It led to increased costs. He is going to boarding school.")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("They avoided to pay.", "They avoided paying."),
        ("He looks forward to win.", "He looks forward to winning."),
    ],
)
def test_some_verbs_want_ing(text: str, right: str) -> None:
    assert right == mended(with_infinitive, text)


def test_an_infinitive_with_its_own_verb_is_left_alone() -> None:
    assert [] == matches(with_infinitive, "They hope to pay at no risk to lose sleep over.")
