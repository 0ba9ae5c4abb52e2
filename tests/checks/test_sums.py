"""Totals and their parts: found where they do not add up, silent where they may."""

from __future__ import annotations

import pytest

from newslint.checks.sums import sum_of_parts
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police said 73 people were hurt: 41 in Leeds and 22 in Hull.", "41 + 22 = 63, not 73"),
        ("Of the 40 hostages, 12 were freed and 27 remain.", "12 + 27 = 39, not 40"),
        ("The crash killed nine people, five men and three women.", "5 + 3 = 8, not 9"),
        ("Nine people (five men and three women) died.", "5 + 3 = 8, not 9"),
        ("Nine people – five men and three women – died.", "5 + 3 = 8, not 9"),
        (
            "Twenty bodies had been found, eleven women and eight men, he said.",
            "11 + 8 = 19, not 20",
        ),
        ("Four people, two men and a woman, were arrested.", "2 + 1 = 3, not 4"),
        ("They found 12 bodies: seven men, three women and a child.", "7 + 3 + 1 = 11, not 12"),
        ("He won seven medals: three golds, two silvers and a bronze.", "3 + 2 + 1 = 6, not 7"),
        (
            "The firm will cut 1,200 jobs, 800 in Britain and 300 in Spain.",
            "800 + 300 = 1,100, not 1,200",
        ),
        ("A total of 53 homes were lost, 18 in Leeds and 44 in Hull.", "18 + 44 = 62, not 53"),
        ("The fire burned 40 houses: 25 in Oakley and 12 in Redmond.", "25 + 12 = 37, not 40"),
        (
            "The bill is $1.4bn: $700m for schools, $400m for roads and $200m for ports.",
            "$700m + $400m + $200m = $1.3bn, not $1.4bn",
        ),
        ("It got $25m, $12m and $4m, making $51m.", "$25m + $12m + $4m = $41m, not $51m"),
        ("The two banks shut 45 and 38 branches, a total of 93.", "45 + 38 = 83, not 93"),
        (
            "She raised $2.4 million last year, $1.1 million from donors and $900,000 from sales.",
            "$1.1 million + $900,000 = $2 million, not $2.4 million",
        ),
    ],
)
def test_parts_that_do_not_make_the_whole_are_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(sum_of_parts, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Police said 63 people were hurt: 41 in Leeds and 22 in Hull.",
        "Police said 73 people were hurt: 41 in Leeds, 22 in Hull and the rest in York.",
        "Of about 40 hostages, 12 were freed and 27 remain.",
        "Of the 40 hostages, 12 were freed and 20 were ill.",
        "At least 60 people were hurt: 41 in Leeds and 22 in Hull.",
        "It made $1.3 billion: $0.8 billion at home and $0.6 billion abroad.",
        "Three people were killed: a man and two women.",
        "The army took 26 soldiers and two others, bringing the toll to 40.",
        "Ten people were hurt, six of them badly, and 12 arrested.",
        "He has two reasons: 1) the cost and 2) the time.",
        "They may take $3.6 billion from arms, $2.5 billion from farms and $40 million from fines.",
        "It has 3,000 staff, 200 in London and 100 in Leeds.",
        "Two men were jailed for 12 and 15 years, a total of 27 years.",
    ],
)
def test_parts_that_may_make_the_whole_are_left_alone(text: str) -> None:
    assert [] == matches(sum_of_parts, text)
