"""Footage that goes round."""

from __future__ import annotations

import pytest

from newslint.checks.viral import viral_marker
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A video circulating online shows a lorry.", ["video circulating online"]),
        ("Photos that went viral show a lorry.", ["Photos that went viral"]),
        ("A clip purporting to show it was posted.", ["clip purporting to show"]),
        ("A video circulating online shows a lorry. It is genuine.", []),
        ("A video circulating online shows a lorry, the army said.", []),
        ("The band shared photos online.", []),
    ],
)
def test_unchecked_footage_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(viral_marker, text)
