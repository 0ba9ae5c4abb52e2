"""The text that figures are read from."""

from __future__ import annotations

import pytest

from newslint.analysis.figure import Text
from newslint.knowledge import NO_MEASURES


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("it cost about ", "about"),
        ("about ", "about"),
        ("it cost (about ", ""),
        ("well-over ", ""),
        ("about", ""),
        ("about\n", ""),
        ("", ""),
    ],
)
def test_the_last_word_is_told_where_it_is_plain(before: str, word: str) -> None:
    text = Text(f"{before}12", f"{before}12", NO_MEASURES)

    assert word == text.last_word(0, len(before))


def test_a_last_word_is_not_looked_for_before_its_limit() -> None:
    assert "bout" == Text("about 12", "about 12", NO_MEASURES).last_word(1, 6)
