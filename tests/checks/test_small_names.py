"""Names in small letters and brands: found where they are names, and in no address or thing."""

from __future__ import annotations

import pytest

from newslint.checks.small_names import brand, small_name
from tests.checks.mending import found, mended


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("They met on tuesday in Rome.", "tuesday", "Tuesday"),
        ("An anti-american march took place.", "american", "American"),
        ("He lives in new york with his son.", "new york", "New York"),
        ("The capital of south korea is big.", "south korea", "South Korea"),
    ],
)
def test_a_name_in_small_letters_gets_its_capitals(text: str, wrong: str, right: str) -> None:
    assert [(wrong, (right,))] == found(small_name, text)
    assert text.replace(wrong, right) == mended(small_name, text)


@pytest.mark.parametrize(
    "text",
    [
        "They may polish the turkey in march order.",
        "He ate french fries and a german shepherd barked.",
        "See example.org/american for more.",
        "They met on Tuesday.",
    ],
)
def test_what_is_no_name_stays_small(text: str) -> None:
    assert [] == found(small_name, text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("He saw it on Youtube at night.", "Youtube", "YouTube"),
        ("She read it on Wikileaks at night.", "Wikileaks", "WikiLeaks"),
        ("It is on github for all to see.", "github", "GitHub"),
    ],
)
def test_a_brand_is_written_as_its_firm_does(text: str, wrong: str, right: str) -> None:
    assert [(wrong, (right,))] == found(brand, text)
    assert text.replace(wrong, right) == mended(brand, text)


@pytest.mark.parametrize(
    "text",
    ["EBay fell.", "The tool youtube-dl is free.", "[youtube https://example.org]", "YOUTUBE FELL"],
)
def test_a_brand_is_left_in_code_capitals_and_at_a_start(text: str) -> None:
    assert [] == found(brand, text)
