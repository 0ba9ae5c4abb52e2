"""Words that may be one name spelt two ways."""

from __future__ import annotations

import pytest

from newslint.checks.alike import find_alike
from tests.making import article


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blaskowicz", "Blasckowicz"),
        ("Blaskowicz", "Blaksowicz"),
        ("Umbrurman", "Ombrurman"),
        ("Zelinskovy", "Zelinskoviy"),
        ("Qabbafi", "Kabafi"),
    ],
)
def test_a_slip_and_a_respelling_are_seen(one: str, other: str) -> None:
    here = article(f"It was {one} and then {other}.")

    assert [tuple(sorted((one, other)))] == list(find_alike(here))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blaskow", "Blaskows"),
        ("Blaskow’s", "Blaskow"),
        ("Syria", "Syrian"),
        ("Blaskowo", "Blaskowa"),
        ("Police", "Polite"),
        ("BLASKOW", "Blasckow"),
        ("Lane", "Lana"),
    ],
)
def test_inflections_short_words_and_capitals_are_not(one: str, other: str) -> None:
    assert [] == list(find_alike(article(f"It was {one} and then {other}.")))
