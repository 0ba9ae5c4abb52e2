"""One name spelt two ways in one story."""

from __future__ import annotations

import pytest

from newslint.checks.name_variants import spelt_two_ways
from tests.checks.mending import found, matches, mended


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Wilma Blaskowicz left. Blaskowicz wept.\n\nLater Blasckowicz came back.",
            "Blasckowicz",
            "Blaskowicz",
        ),
        (
            "Later Blasckowicz wept. It was late.\n\nWilma Blaskowicz left. Blaskowicz wept.",
            "Blasckowicz",
            "Blaskowicz",
        ),
        (
            "Denise Hargrove, 52, was jailed. Hargrove wept.\n\nPolice went to Hargrave’s flat.",
            "Hargrave",
            "Hargrove",
        ),
        (
            "He lived in the town of Maaret al-Numan. It was hot.\n\nIn Maaret Al-Numan he died.",
            "Al-Numan",
            "al-Numan",
        ),
        (
            "We saw Łukasz Blask. He ran.\n\nThen Łukasz Blask fell.\n\nWe saw Lukasz Blask.",
            "Lukasz",
            "Łukasz",
        ),
        (
            "John Blask left.\n\nFriends of John Blask wept.\n\nPolice saw Jon Blask.",
            "Jon",
            "John",
        ),
    ],
)
def test_the_worse_form_is_found(text: str, wrong: str, right: str) -> None:
    assert [(wrong, (right,))] == found(spelt_two_ways, text)


@pytest.mark.parametrize(
    "text",
    [
        "Terry Horan scored and Pete Horgan missed. Horan left.\n\nHorgan stayed.",
        "Ann Williams sued Ray Walliams. Williams won.\n\nWalliams wept.",
        "The Australian side beat the Australasian one.\n\nAustralian fans wept.",
        "He flew from Iran to Iraq.\n\nIran was hot. Iraq was cold.",
        "Angela Merkel met Jeff Merkley.\n\nMerkel spoke. Merkley listened.",
        "Carla Blaskow left. Carlo Blaskow stayed.",
        "He said “Usamma Blaskow” is dead.\n\nOsamma Blaskow was 30. Osamma Blaskow was tall.",
        "Ann Blask met Anne Blask.\n\nAnn Blask left.",
        "Eric Blask left.\n\nErica Blask stayed.",
        "Al-Blasko said no. The group al-Blasko is new. He likes al-Blasko.",
        "It is by Blaskowicz and Blasckowicz. Blaskowicz wrote it.",
        "He wrote Blasckowicz [sic] there. Blaskowicz was cross. Then Blaskowicz wept.",
    ],
)
def test_different_names_are_left_alone(text: str) -> None:
    assert [] == found(spelt_two_ways, text)


def test_a_tie_is_reported_without_a_fix() -> None:
    text = "Frido Welkerin is an expert.\n\nFrido Wilkerin knows bones."
    (match,) = matches(spelt_two_ways, text)

    assert ((), ("Welkerin",)) == (match.edits, match.suggestions)


def test_the_evidence_says_what_was_counted() -> None:
    text = "Wilma Blaskowicz left. Blaskowicz wept.\n\nLater Blasckowicz came back."
    (match,) = matches(spelt_two_ways, text)

    assert "“Blaskowicz” 2 times, “Blasckowicz” once" == match.evidence
    assert ["here it is “Blaskowicz”"] == [related.message for related in match.related]


def test_every_place_is_mended() -> None:
    text = (
        "Wilma Blaskow left. Blaskow wept. Blaskow fell.\n\nBlasckow’s cat saw it. Poor Blasckow."
    )

    assert text.replace("Blasckow", "Blaskow") == mended(spelt_two_ways, text)
