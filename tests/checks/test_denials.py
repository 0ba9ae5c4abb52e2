"""“Refute” for “deny”."""

from __future__ import annotations

import pytest

from newslint.checks.denials import refute_for_deny
from tests.checks.mending import mended
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She refuted the allegations.", "She denied the allegations."),
        ("The club refutes any suggestion of it.", "The club denies any suggestion of it."),
        ("Refuting the report, he left.", "Denying the report, he left."),
    ],
)
def test_a_denial_is_called_one(text: str, expected: str) -> None:
    assert expected == mended(refute_for_deny, text)


@pytest.mark.parametrize(
    "text",
    [
        "The claim was refuted by two studies.",
        "New evidence refutes the claim.",
        "She refuted the theorem.",
    ],
)
def test_a_proof_is_left_alone(text: str) -> None:
    assert [] == spotted(refute_for_deny, text)
