from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.scan import Scanner, TrieScanner, scanner

BOTH = [scanner, TrieScanner]


@pytest.mark.parametrize("make", BOTH)
def test_overlapping_literals_are_all_found(make: type[TrieScanner]) -> None:
    found = make(["he", "she", "hers", "s"]).scan("ushers")

    assert [(0, 2, 4), (1, 1, 4), (2, 2, 6), (3, 1, 2), (3, 5, 6)] == sorted(found)


@pytest.mark.parametrize("make", BOTH)
def test_what_ends_first_comes_first(make: type[TrieScanner]) -> None:
    found = make(["abcd", "bc", "d"]).scan("abcd")

    assert [3, 4, 4] == [end for _, _, end in found]


@pytest.mark.parametrize("make", BOTH)
def test_no_literals_find_nothing(make: type[TrieScanner]) -> None:
    assert [] == list(make([]).scan("ushers"))


@given(
    st.lists(st.text("ab.é", min_size=1, max_size=4), unique=True, max_size=8),
    st.text("ab.é ", max_size=40),
)
def test_both_scanners_agree(literals: list[str], text: str) -> None:
    scanners: list[Scanner] = [scanner(literals), TrieScanner(literals)]
    first, second = (sorted(one.scan(text)) for one in scanners)

    assert first == second
