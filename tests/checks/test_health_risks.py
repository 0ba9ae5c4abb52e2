"""Causes, cures and risks."""

from __future__ import annotations

import pytest

from newslint.checks.health_risks import one_study, relative_risk
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coffee prevents dementia. The study was small.", ["prevents"]),
        ("Bacon every day triggers cancer. The study was small.", ["triggers"]),
        ("Coffee may prevent dementia. The study was small.", []),
        ("Coffee prevents dementia.", []),
        ("Coffee prevents dementia, the doctors said. The study was small.", []),
        ("He drank coffee. It stops at cancer wards. The study was small.", []),
    ],
)
def test_a_cause_on_one_study_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(one_study, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It doubles your risk of cancer.", ["doubles your risk"]),
        ("They have a 40% higher risk of cancer.", ["40% higher risk"]),
        ("They are 3 times more likely to die of cancer.", ["times more likely to die"]),
        ("The risk of cancer rose by 20 per cent.", ["risk of cancer rose by 20 per cent"]),
        ("It doubles your risk of cancer, from 1% to 2%.", []),
        ("It doubles your risk of cancer; one in 200 falls ill.", []),
        ("It doubles the risk of a flood.", []),
        ("They are 3 times more likely to vote after cancer.", []),
    ],
)
def test_a_risk_without_its_size_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(relative_risk, text)
