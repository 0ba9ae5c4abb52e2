"""Times given in two zones."""

from __future__ import annotations

import pytest

from newslint.checks.time_zones import time_zones
from tests.checks.telling import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Polls close at 18:00 GMT (20:00 BST).", "In BST it is then 19:00"),
        ("It starts at 8 p.m. EST (2 a.m. GMT).", "In GMT it is then 1:00"),
        ("It starts at 8pm ET, 9pm PT.", "In PT it is then 16:00 or 17:00"),
        ("It starts at 0900 UTC (13:30 IST).", "In IST it is then 10:00 or 11:00"),
    ],
)
def test_the_distance_of_two_zones_is_known(text: str, right: str) -> None:
    assert [right] == told(time_zones, text)


@pytest.mark.parametrize(
    "text",
    [
        "Polls close at 18:00 GMT (19:00 BST).",
        "It starts at 9:30 IST (04:00 GMT).",
        "It starts at 23:30 GMT (00:30 BST).",
        "It starts at 8 EST (1 GMT).",
        "It starts at 18:00 GMT (20:00 XYZ).",
        "It starts at 18:00 GMT (30:00 BST).",
        "It starts at 18:00 GMT (18:30 GMT).",
    ],
)
def test_times_that_may_be_one_are_left_alone(text: str) -> None:
    assert [] == told(time_zones, text)
