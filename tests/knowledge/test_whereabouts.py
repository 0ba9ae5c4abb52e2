"""Which countries a story tells of."""

from __future__ import annotations

import pytest

from tests.making import article


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The Syrian army moved on Hama.", {"SY"}),
        ("Paris and Berlin agreed.", {"FR", "DE"}),
        ("The United States and South Korea agreed.", {"US", "KR"}),
        ("A reading from a nice book.", set()),
    ],
)
def test_countries_are_told_by_their_names_peoples_and_places(text: str, codes: set[str]) -> None:
    assert codes <= article(text).countries.keys()
    assert codes or not article(text).countries


def test_what_is_named_more_often_counts_for_more() -> None:
    counts = article("Syria. The Syrian army. Damascus. A Turk came from Ankara.").countries

    assert counts["SY"] > counts["TR"] > 0
