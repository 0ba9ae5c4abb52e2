"""Claims with and without somebody who makes them."""

from __future__ import annotations

import pytest

from newslint.checks.bare import is_bare, is_far_from_sources, paragraph_words
from tests.making import article

LONG = (
    "The bridge over the river was closed on Friday after a beam cracked under the morning traffic,"
    " and the ferry that was to take its place broke down before noon."
)
TOLL = "Floods in the valley killed 14 people."


def bare(text: str) -> list[bool]:
    """Whether each claim of a story is bare."""
    found = article(f"{text}\n\n{LONG}")
    return [is_bare(found, claim) for claim in found.claims]


@pytest.mark.parametrize(
    "text",
    [
        f"Rain fell for three days. {TOLL}",
        f"Ana Diaz, the mayor, said the rain would go on.\n\n{TOLL}",
        f"{TOLL}\n\nAna Diaz, the mayor, said the rain would go on.",
        "The mayor said that it was over. It is the worst case of fraud ever seen there.",
        "Shells killed 14 civilians in the port. Reports said that it rained.",
        "Ana Diaz said it rained. The rebels broke the truce. The rebels denied it, she said.",
        f"It rained.\n\n{TOLL}\n\nIt rained.\n\nAll 14 wells are dry, Ana Diaz, the mayor, said.",
        "Ana Diaz said the wall fell. Other victims of the fire are still trapped in the cellar.",
    ],
)
def test_a_claim_is_bare(text: str) -> None:
    assert [True] == bare(text)


@pytest.mark.parametrize(
    "text",
    [
        "Floods in the valley killed 14 people, the mayor said.",
        "Floods in the valley killed 14 people as per reports from the news agency.",
        f"Ana Diaz, the mayor, spoke at noon. She said it rained. {TOLL}",
        f"{TOLL} Ana Diaz, the mayor, said the rain would go on.",
        f"{TOLL}\n\nIt rained.\n\nThe 14 people were at home, Ana Diaz, the mayor, said.",
        "The mayor spoke at noon. She said it was over. The rebels had broken the truce.",
        "It is the best-run hotel in the country. That is the view of Ana Diaz, she said.",
    ],
)
def test_a_claim_is_carried(text: str) -> None:
    assert False in bare(text)
    assert True not in bare(text)


def test_an_extract_may_have_had_its_source() -> None:
    found = article(TOLL)

    assert [False] == [is_bare(found, claim) for claim in found.claims]


def test_a_paragraph_is_far_from_sources() -> None:
    far = article("It rained.\n\nSome 40 per cent of the houses are empty.\n\nIt rained.")
    near = article("It rained, he said.\n\nSome 40 per cent of the houses are empty.\n\nIt rained.")

    assert [True, False] == [is_far_from_sources(each, each.claims[0]) for each in (far, near)]


def test_the_words_of_a_paragraph_are_small() -> None:
    found = article(f"It rained.\n\n{TOLL}\n\nThe end.")

    assert {"floods", "in", "the", "valley", "killed", "people"} == paragraph_words(
        found, found.claims[0]
    )
