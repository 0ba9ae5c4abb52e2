"""One name with and without its marks."""

from __future__ import annotations

import pytest

from newslint.checks.name_marks import find_marks
from tests.making import article


def found(text: str) -> list[tuple[str, str, bool]]:
    """The words found, what is better, and whether that is clear."""
    here = article(text)
    return [
        (here.prose[slice(*match.span)], match.suggestions[0], bool(match.edits))
        for match in find_marks(here)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He likes al-Blasko. She likes al-Blasko. They like Al-Blasko.",
            ("Al-Blasko", "al-Blasko", True),
        ),
        (
            "He likes al-Blasko. She likes al-Blasko. They like al Blasko.",
            ("al Blasko", "al-Blasko", True),
        ),
        ("We met Brudziń. Then Brudzin left.", ("Brudzin", "Brudziń", False)),
    ],
)
def test_the_rarer_form_is_found(text: str, expected: tuple[str, str, bool]) -> None:
    assert [expected] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Al-Blasko left. He likes al-Blasko. “Al-Blasko is mad.”",
        "We met Omar Al-Blasko. Later al-Blasko left.",
        "The café was a Cafe. The Café is a cafe.",
        "LUKASZ met Łukasz.",
        "The APIs and an API’s end.",
    ],
)
def test_what_the_place_asks_for_is_left_alone(text: str) -> None:
    assert [] == found(text)
