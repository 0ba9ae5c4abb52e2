"""How polls were made, and leads that are none."""

from __future__ import annotations

import pytest

from newslint.checks.polls import lead_within_margin, poll_without_method
from tests.checks.telling import spotted

BARE = "Voters back the tram, a poll shows: 52% support it. The poll is the second in a year."


def test_a_poll_without_its_method_is_found() -> None:
    assert ["poll"] == spotted(poll_without_method, BARE)


@pytest.mark.parametrize(
    "told",
    [
        "It asked 1,004 adults.",
        "It questioned about 900 people.",
        "The margin of error is three points.",
        "It was conducted on 3 May.",
        "The sample size is small.",
    ],
)
def test_a_poll_with_some_of_its_method_is_left_alone(told: str) -> None:
    assert [] == spotted(poll_without_method, f"{BARE} {told}")


@pytest.mark.parametrize(
    "text",
    [
        "She won 52% of the vote, though a poll had put her behind.",
        "The poll opened at noon. The poll closed at six, and 52% came.",
        f"It rained. It snowed. It hailed. It blew. {BARE}",
    ],
)
def test_a_story_about_something_else_is_left_alone(text: str) -> None:
    assert [] == spotted(poll_without_method, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diaz leads Reed 47% to 45%. The margin of error is 3 points.", ["leads"]),
        ("Diaz led 47-45. The margin of error was plus or minus 2.5 points.", ["led"]),
        ("Diaz leads Reed 48% to 45%. The margin of error is 3 points.", ["leads"]),
        ("Diaz leads Reed 49% to 45%. The margin of error is 3 points.", []),
        ("Diaz leads 47% to 45%, a statistical tie. The margin of error is 3 points.", []),
        ("Diaz leads 47% to 45%.", []),
    ],
)
def test_a_gap_no_larger_than_the_margin_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(lead_within_margin, text)
