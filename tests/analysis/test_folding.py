"""Folding keeps length."""

from __future__ import annotations

import pytest

from newslint.analysis.folding import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Words", "two words"),
        ("a\nb\tc\n\nd\n\n\ne", "a b c\n\nd\n\n e"),
        ("a\u00a0b\u202f", "a\u00a0b\u202f"),
        ("ſo", "so"),
        ("İstanbul ÉTÉ", "İstanbul été"),
        ("", ""),
    ],
)
def test_folded_text_is_lower_case_of_the_same_length(text: str, expected: str) -> None:
    assert expected == fold(text)
