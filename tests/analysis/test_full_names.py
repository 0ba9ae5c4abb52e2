"""What may be full names."""

from __future__ import annotations

import pytest

from newslint.analysis.full_names import find_full_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met Jane Doe’s son.", [("Jane", "Doe")]),
        ("We met President Jane Doe and Ray Lee.", [("Jane", "Doe"), ("Ray", "Lee")]),
        ("We met J. K. Rowling.", [("K.", "Rowling")]),
        ("We met Mr. Lee.", [("Mr.", "Lee")]),
        ("We met Jan van der Berg.", [("der", "Berg")]),
        ("It was in Paris. Police came to see Łukasz Żak.", [("Łukasz", "Żak")]),
        ("Nobody was there.", []),
    ],
)
def test_the_last_two_words_of_a_row_are_told(text: str, expected: list[tuple[str, str]]) -> None:
    found = list(find_full_names(text))

    assert expected == [(name.before, name.surname) for name in found]
    assert [name.surname for name in found] == [text[slice(*name.span)] for name in found]
