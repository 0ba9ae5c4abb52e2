"""Words that judge, in the story’s own voice."""

from __future__ import annotations

import pytest

from newslint.checks.loaded_words import editorial_adverbs, loaded_words
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The thugs came at noon.", ["thugs"]),
        ("Two terrorists fled over the ridge.", ["terrorists"]),
        ("A cowardly attack killed four.", ["cowardly"]),
        ("Soldiers of the Ruritanian regime crossed the river.", ["regime"]),
        ("The military regime fell, and the regime’s army fled.", ["regime", "regime"]),
        ("A horde of migrants crossed the river.", ["horde"]),
        ("The thugs looted two bakeries, residents said.", ["thugs"]),
    ],
)
def test_a_loaded_word_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(loaded_words, text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor called the marchers thugs.",
        "“The thugs came,” she said.",
        "The tax regime is simple, and so is the training regime.",
        "The regime of pills is strict.",
        "Regime change was not the aim.",
        "The Soviet-backed Ruritanian regime fell in 1956.",
        "The police fight terrorists and a terrorist group.",
        "A counter-terrorism officer came. The Terrorism Act was read out.",
        "She was charged with terrorism.",
        "A flood of letters came.",
        "A swarm of bees left the tree of the migrants.",
        "The band Cowardly Dogs plays on Friday.",
        "I saw thugs. I saw a heartless crowd.",
        "The crash killed a disabled man from Niger; the king was executed.",
    ],
)
def test_a_plain_word_is_left_alone(text: str) -> None:
    assert [] == spotted(loaded_words, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unfortunately, nobody came.", ["Unfortunately"]),
        ("The plan, of course, fell through.", ["of course"]),
        ("Not surprisingly, the plan fell through.", ["Not surprisingly"]),
        ("The mayor obviously lied.", ["obviously"]),
    ],
)
def test_an_opinion_in_an_adverb_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(editorial_adverbs, text)


@pytest.mark.parametrize(
    "text",
    [
        "The sign is clearly visible.",
        "In the course of the day, nobody came.",
        "“Of course, nobody came,” she said.",
        "Sadly, the vicar said, nobody came.",
        "I left. Sadly, I came back.",
    ],
)
def test_an_adverb_that_judges_nothing_is_left_alone(text: str) -> None:
    assert [] == spotted(editorial_adverbs, text)
