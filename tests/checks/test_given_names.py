"""One surname with two given names that sound alike."""

from __future__ import annotations

import pytest

from newslint.checks.given_names import find_given_names
from tests.making import article


@pytest.mark.parametrize(
    ("one", "other"), [("John", "Jon"), ("Marc", "Mark"), ("Ann", "Anne"), ("Bryan", "Brian")]
)
def test_the_rarer_form_is_found(one: str, other: str) -> None:
    here = article(f"{one} Blask left.\n\nShe saw {one} Blask.\n\nPolice met {other} Blask.")
    (match,) = find_given_names(here)

    assert (other, (one,)) == (here.prose[slice(*match.span)], match.suggestions)
    assert f"“{one} Blask” 2 times, “{other} Blask” once" == match.evidence


@pytest.mark.parametrize(
    "text",
    [
        "John Blask met Jon Blask.\n\nJohn Blask left.",
        "Paul Blask left.\n\nPaula Blask stayed.",
        "John Blask left.\n\nJon Flask stayed.",
        "New Blask is a town.\n\nNeo Blask is a town.",
        "John Blask left.\n\nThe letter said: “Jon Blask is mad.”",
    ],
)
def test_two_people_are_left_alone(text: str) -> None:
    assert [] == list(find_given_names(article(text)))
