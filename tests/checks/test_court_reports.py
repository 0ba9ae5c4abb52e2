"""Reports of hearings."""

from __future__ import annotations

import pytest

from newslint.checks.court_reports import (
    bare_report,
    unclear_total,
    verdict_and_plea,
    young_defendant,
)
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed, on bail, appeared before a judge.", ["appeared"]),
        ("Tom Reed, charged with theft, appeared at Elm Crown Court and was remanded.", []),
        ("A ship appeared on Monday.", []),
    ],
)
def test_a_bare_report_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(bare_report, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Reed was found guilty of theft. He pleaded guilty to theft.",
            ["was found guilty of theft"],
        ),
        ("Reed was found guilty of theft. He pleaded guilty to fraud.", []),
        ("Reed was found guilty of theft.", []),
    ],
)
def test_a_plea_and_a_verdict_on_one_crime_are_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(verdict_and_plea, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reed got three 5-year prison terms.", ["three 5-year prison terms"]),
        ("Reed got three 5-year terms, to be served concurrently.", []),
        ("Reed got a 5-year term.", []),
    ],
)
def test_an_unclear_total_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(unclear_total, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed, 15, was arrested.", ["Tom Reed"]),
        ("Tom Reed, 18, was arrested.", []),
        ("Tom Reed, 15, won.", []),
        ("Tom Reed, 15, won. A man was arrested.", []),
    ],
)
def test_a_young_defendant_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(young_defendant, text)
