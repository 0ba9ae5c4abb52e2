"""Lists that are announced with their number."""

from __future__ import annotations

import pytest

from newslint.checks.lists import list_count
from tests.checks.mending import matches


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The line serves three towns: Alton, Borley, Cadley and Dunmore.", "4 listed, not 3"),
        ("It has four parts: a wheel, a frame and a chain.", "3 listed, not 4"),
        (
            "Three men – John Smith, Paul Hill, Tom Jones and Mark Webb – were charged.",
            "4 listed, not 3",
        ),
        ("They won in five states (Ohio, Iowa, Texas and Utah).", "4 listed, not 5"),
        (
            "Three men, John Smith, Paul Hill, Tom Jones and Mark Webb, were charged.",
            "4 listed, not 3",
        ),
        ("The three towns worst hit were Alton, Borley, Cadley and Dunmore.", "4 listed, not 3"),
        ("There were three reasons for it:\n\n- cost\n\n- time", "2 listed, not 3"),
    ],
)
def test_a_list_of_another_length_than_announced_is_found(text: str, told: str) -> None:
    assert [told] == [match.evidence for match in matches(list_count, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The line serves four towns: Alton, Borley, Cadley and Dunmore.",
        "The line serves three towns, among them Alton and Borley.",
        "He visited three countries: Bosnia and Herzegovina, Serbia and Croatia.",
        "He had five guns: two rifles, two pistols and one shotgun.",
        "In the five towns, Leeds, York and Hull voted against it.",
        "There were two reasons for it:\n\n- cost\n\n- time",
        "There are two options: stay or go.",
    ],
)
def test_lists_that_are_not_whole_or_not_clear_are_left_alone(text: str) -> None:
    assert [] == matches(list_count, text)
