"""Headlines that promise a number of things."""

from __future__ import annotations

import pytest

from newslint.checks.headline_lists import list_count
from tests.checks.telling import spotted

PARTS = ("Shower less", "Mend the tap", "Collect rain", "Wash less", "Sweep the yard")


def promised(head: str, parts: int, *, numbered: bool = False) -> list[str]:
    """The promises that a story of so many parts breaks."""
    titles = [f"{at}. {part}" if numbered else part for at, part in enumerate(PARTS[:parts], 1)]
    body = "".join(f"## {title}\n\nThat is all.\n\n" for title in titles)
    return spotted(list_count, f"# {head}\n\nWater is dear.\n\n{body}")


def test_fewer_parts_than_promised_are_found() -> None:
    assert ["Five ways"] == promised("Five ways to save water", 4)
    assert ["5 very simple tips"] == promised("Saving water: 5 very simple tips", 3)


def test_numbered_parts_are_counted_to_the_last() -> None:
    assert ["Four tips"] == promised("Four tips for dry summers", 5, numbered=True)
    assert [] == promised("Five tips for dry summers", 5, numbered=True)


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        ("Five ways to save water", 5),
        ("Four ways to save water", 5),  # one part may be of something else
        ("Ten ways to save water", 5),
        ("Two ways to save water", 3),
        ("Five councillors meet over ways to save water", 4),
        ("Water, 5", 4),
        ("Five ways to save water", 0),
    ],
)
def test_what_may_be_right_is_left_alone(head: str, parts: int) -> None:
    assert [] == promised(head, parts)
