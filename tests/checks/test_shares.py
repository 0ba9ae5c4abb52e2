"""Shares beside the figures that they are made of."""

from __future__ import annotations

import pytest

from newslint.checks.shares import fraction, part_exceeds_whole, share
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In all 3 of the 12 members (30 per cent) voted.", "3 of 12 is 25%, not 30%"),
        ("Of these, 45 out of 120, or 27.5%, were women.", "45 of 120 is 37.5%, not 27.5%"),
        ("About 60% of voters, 45 out of 90, agreed.", "45 of 90 is 50%, not 60%"),
        ("Some 40% (12 of 20) of the shops were shut.", "12 of 20 is 60%, not 40%"),
        (
            "A survey of 400 people found that 300 (65 per cent) wanted change.",
            "300 of 400 is 75%, not 65%",
        ),
    ],
)
def test_a_percentage_that_the_share_is_not_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(share, text)]


@pytest.mark.parametrize(
    "text",
    [
        "In all 3 of the 12 members (25 per cent) voted.",
        "He sold 3 of the 12 shops, and sales rose 30%.",
        "About 40 of the 120 members (33%) voted.",
        "A survey of 400 people found that 300 (75 per cent) wanted change.",
        "Last year 400 came and 300 (65 per cent) stayed.",
    ],
)
def test_a_percentage_that_is_right_or_of_something_else_is_left_alone(text: str) -> None:
    assert [] == matches(share, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A third, or 40 of the 80 members, voted.", "40 of 80 is 50%, not a third"),
        ("They lost 30 of 40 seats, or half.", "30 of 40 is 75%, not half"),
        (
            "Two thirds of the council – 12 of 30 members – agreed.",
            "12 of 30 is 40%, not two thirds",
        ),
        ("Two thirds of its 90 members (45) came.", "45 of 90 is 50%, not two thirds"),
    ],
)
def test_a_fraction_that_the_share_is_not_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(fraction, text)]


@pytest.mark.parametrize(
    "text",
    [
        "A third, or 27 of the 80 members, voted.",
        "They lost 31 of 40 seats, or about three-quarters.",
        "Half of them came, and 30 of the 40 stayed.",
        "Half of the 40 members, 20 women, left.",
    ],
)
def test_a_fraction_that_is_nearly_right_is_left_alone(text: str) -> None:
    assert [] == matches(fraction, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fifteen of the 11 members resigned.", "15 > 11"),
        ("£40 million of the £30 million fund is gone.", "£40 million > £30 million"),
        ("The fire killed 12 people, including 15 children.", "15 > 12"),
    ],
)
def test_a_part_greater_than_its_whole_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(part_exceeds_whole, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Eleven of the 15 members resigned.",
        "She gave it 11 out of 10.",
        "The fire killed 12 families, including 15 children.",
        "Police shot three of the 2 million protesters.",
    ],
)
def test_marks_chances_and_groups_are_left_alone(text: str) -> None:
    assert [] == matches(part_exceeds_whole, text)


def test_the_right_percentage_is_shown() -> None:
    assert "In all 3 of the 12 members (25 per cent) voted." == mended(
        share, "In all 3 of the 12 members (30 per cent) voted."
    )
