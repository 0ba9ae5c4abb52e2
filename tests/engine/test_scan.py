from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.scan import PatientScanner, Scanner, TrieScanner, scanner

ALL = [scanner, PatientScanner, TrieScanner]


@pytest.mark.parametrize("make", ALL)
def test_overlapping_literals_are_all_found(make: type[TrieScanner]) -> None:
    found = make(["he", "she", "hers", "s"]).scan("ushers")

    assert [(0, 2, 4), (1, 1, 4), (2, 2, 6), (3, 1, 2), (3, 5, 6)] == sorted(found)


@pytest.mark.parametrize("make", ALL)
def test_what_ends_first_comes_first(make: type[TrieScanner]) -> None:
    found = make(["abcd", "bc", "d"]).scan("abcd")

    assert [3, 4, 4] == [end for _, _, end in found]


@pytest.mark.parametrize("make", ALL)
def test_no_literals_find_nothing(make: type[TrieScanner]) -> None:
    assert [] == list(make([]).scan("ushers"))


@pytest.mark.parametrize("make", ALL)
def test_a_literal_does_not_reach_beyond_the_text(make: type[TrieScanner]) -> None:
    assert [(0, 4, 7)] == list(make(["old", "old "]).scan("was old"))


@given(
    st.lists(st.text("ab.é", min_size=1, max_size=6), unique=True, max_size=8),
    st.text("ab.é ", max_size=40),
)
def test_all_scanners_agree(literals: list[str], text: str) -> None:
    scanners: list[Scanner] = [make(literals) for make in ALL]
    first, second, third = (sorted(one.scan(text)) for one in scanners)

    assert first == second == third


def test_a_long_text_is_read_as_a_short_one() -> None:
    patient = PatientScanner(["she", "he"])
    short = sorted(patient.scan("she"))
    patient.scan("she " * 10_000)

    assert short == sorted(patient.scan("she"))
