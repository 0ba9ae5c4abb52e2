from __future__ import annotations

import json

import pytest
from tables import Row, as_json, markdown, ratios

OURS = Row("newslint", "all", "0.1.0", 0.1, 0.1, 2.0, 2.0, 90.0, 5.5, 1_360_000, "one process")
SLOW = Row("Slow", "style", "3.7", 0.5, 0.4, 0.064, 0.032, 120.4, 47.6, 400_000)
LACKING = Row("Lacking", "style", fault="there is no npm here")


def test_every_tool_is_a_line_with_how_many_times_its_rate_ours_is() -> None:
    lines = markdown([OURS, SLOW], OURS).splitlines()

    assert "| newslint 0.1.0 | all | 100 | 2 | 2 |  | 90 | 5.5 | 1.36 | one process |" == lines[2]
    assert "| Slow 3.7 | style | 500 | 0.064 | 0.032 | 31.2 × | 120 | 47.6 | 0.40 |  |" == lines[3]
    assert 1 == len({line.count("|") for line in lines})


def test_a_tool_that_cannot_be_had_is_a_line_that_says_why() -> None:
    line = markdown([OURS, LACKING], OURS).splitlines()[-1]

    assert "| Lacking | style | – | – | – |  | – | – | – | there is no npm here |" == line


def test_ratios_go_by_the_clock_and_by_processor_time() -> None:
    assert {"Slow": {"by the clock": 31.25, "by processor time": 62.5}} == ratios(
        [OURS, SLOW, LACKING], OURS
    )


def test_the_figures_are_json_too() -> None:
    told = json.loads(as_json([OURS, LACKING], OURS, date="2026-11-23"))

    assert "2026-11-23" == told["date"]
    assert [2.0, None] == [row["rate"] for row in told["rows"]]
    assert ["", "there is no npm here"] == [row["fault"] for row in told["rows"]]


@pytest.mark.parametrize("fault", ["", "it is gone"])
def test_nothing_measured_is_compared_with_nothing(fault: str) -> None:
    assert {} == ratios([LACKING._replace(fault=fault)], LACKING)
