"""A finding in one breath."""

from __future__ import annotations

import pytest

from newslint.model.finding import Finding
from newslint.report.told import told
from tests.report.samples import entry, found, with_notes

TEXT = "It was in in May.\n"
ODD = found(TEXT, "in in")


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (ODD, "“in in” is odd."),
        (with_notes(ODD), "“in in” is odd.\n2 and 2 are 4"),
        (ODD._replace(evidence="in in"), "“in in” is odd."),
        (ODD._replace(suggestions=("in", "on")), "“in in” is odd.\n→ in, on"),
        (found(TEXT, "in in", "in"), "“in in” is odd.\n→ in"),
        (found(" ", " ", ""), "“ ” is odd.\n→ leave it out"),
    ],
)
def test_what_is_known_is_told_once(finding: Finding, expected: str) -> None:
    text = " " if finding.message == "“ ” is odd." else TEXT

    assert expected == told(entry(text, finding))
