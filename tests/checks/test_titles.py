"""Titles in front of names."""

from __future__ import annotations

import pytest

from newslint.checks.titles import title_form
from tests.checks.mending import found, mended


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister, Jane Doe, said no.",
            "Prime Minister Jane Doe said no.",
        ),
        (
            "It was refused by British Prime Minister, Jane Doe, on Monday.",
            "It was refused by British Prime Minister Jane Doe on Monday.",
        ),
        ("An ex-former mayor came.", "A former mayor came."),
        ("The former ex-mayor came.", "The former mayor came."),
        ("Former ex-mayor Ann Lee came.", "Former mayor Ann Lee came."),
    ],
)
def test_a_title_is_joined_to_its_name(text: str, expected: str) -> None:
    assert expected == mended(title_form, text)


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister, Jane Doe, said no.",
        "Britain’s Prime Minister, Jane Doe, said no.",
        "It was refused by the President, Jane Doe, on Monday.",
        "The Vice President, Jane Doe, said no.",
        "The Mayor, Jane Doe, and the Governor, Ray Lee, met.",
        "He wrote to the General, Jane Doe, in May.",
        "Her ex-husband, a former mayor, came.",
    ],
)
def test_an_aside_is_left_alone(text: str) -> None:
    assert [] == found(title_form, text)
