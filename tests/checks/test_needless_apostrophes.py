"""Apostrophes that make no possessive: in verbs, and in plurals behind words that want one."""

from __future__ import annotations

import pytest

from newslint.checks.needless_apostrophes import plural_apostrophe, verb_apostrophe
from tests.checks.mending import found, mended


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("If it become's law, it goes.", "If it becomes law, it goes."),
        ("He begin’s at noon.", "He begins at noon."),
    ],
)
def test_a_verb_loses_its_apostrophe(text: str, right: str) -> None:
    assert right == mended(verb_apostrophe, text)


@pytest.mark.parametrize(
    "text",
    [
        "Let's go; that's what's left of the council's work.",
        "The run's end was near.",  # a noun too
        "Write to become's@example.com.",
    ],
)
def test_what_may_be_no_verb_keeps_it(text: str) -> None:
    assert [] == found(verb_apostrophe, text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("She took several photo's of it.", "She took several photos of it."),
        ("These car’s are cheap.", "These cars are cheap."),
        ("He has two dog's.", "He has two dogs."),
    ],
)
def test_a_plural_loses_its_apostrophe(text: str, right: str) -> None:
    assert right == mended(plural_apostrophe, text)


@pytest.mark.parametrize(
    "text",
    [
        "These people's homes were lost.",
        "She took several dog's tails for one.",
        "Many analyst's reports were read.",
        "The car's are cheap.",
        "Those children's are best.",  # an irregular plural
    ],
)
def test_a_possessive_keeps_it(text: str) -> None:
    assert [] == found(plural_apostrophe, text)


def test_a_text_without_possessives_is_read_in_vain() -> None:
    assert [] == found(plural_apostrophe, "") + found(verb_apostrophe, "No such word.")
