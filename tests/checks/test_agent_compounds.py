"""Doers and deeds before a noun."""

from __future__ import annotations

import pytest

from newslint.checks.agent_compounds import agent_before_participle
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("They fled from rebel held areas.", ["rebel held"]),
        ("The jihadist run Idlib region was hit.", ["jihadist run"]),
        ("In army held Aleppo, people fled.", ["army held"]),
        ("A US led coalition met a London based firm.", ["London based", "US led"]),
        ("The rebel held town fell.", ["rebel held"]),
    ],
)
def test_who_does_what_is_joined_before_a_noun(text: str, seen: list[str]) -> None:
    assert seen == sorted(spotted(agent_before_participle, text))


@pytest.mark.parametrize(
    "text",
    [
        "The army held talks with rebels.",
        "The army held Aleppo city.",
        "The government backed plans to end it.",
        "The council approved measures.",
        "The firm is based in London.",
        "The same day Reed made two campaign stops.",
    ],
)
def test_a_subject_with_its_verb_is_left_alone(text: str) -> None:
    assert [] == spotted(agent_before_participle, text)
