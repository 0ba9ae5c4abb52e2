"""Whether the other side is heard."""

from __future__ import annotations

import pytest

from newslint.checks.sides_heard import find_unverified, find_without_answer
from tests.checks.mending import found, matches


def test_a_combat_claim_of_one_side_is_found_once() -> None:
    text = "The army said it had killed forty. The army said it had wounded ten."

    assert [("The army said", ())] == found(find_unverified, text)


@pytest.mark.parametrize(
    "text",
    [
        "The army said it had killed forty. The claim could not be verified.",
        "The army said the road was open. Forty were killed.",
        "Doctors said forty were killed by the army.",
        "Forty were killed, it is said. The army is near.",
        "It rained.",
    ],
)
def test_what_was_checked_or_is_no_feat_of_arms_is_left(text: str) -> None:
    assert [] == found(find_unverified, text)


def test_blame_that_nobody_answers_is_found_with_the_name() -> None:
    (match,) = matches(find_without_answer, "The council accused Luis Reed of hiding the letters.")

    assert {"name": "Luis Reed"} == match.fields


@pytest.mark.parametrize(
    "text",
    [
        "The council accused Luis Reed of hiding the letters. He denied it.",
        "The council accused a baker of hiding the letters.",
        "The council thanked Luis Reed.",
        "The council accused a baker. Luis Reed went home.",
    ],
)
def test_blame_with_an_answer_or_without_a_name_is_left(text: str) -> None:
    assert [] == found(find_without_answer, text)
